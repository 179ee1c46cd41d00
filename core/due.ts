/** Everything that must happen later stands in one stored table, so that no restart forgets it. */
export interface Due {
  /** What is due now, longest due first. It is not taken by this: `turns.take`, `deliveries.take` or `claim` does that. */
  next(limit: number): Promise<readonly DueItem[]>
  /** Puts one down, or moves it. One row for each (kind, ref). */
  put(item: DueItem): Promise<void>
  /** Takes one that is due for `leaseMs`; false when somebody else has it or it is gone. */
  claim(item: DueItem, leaseMs: number): Promise<boolean>
  /** Keeps what was taken for `leaseMs` from now. Does nothing when its lease is over, or it is done. */
  extend(item: Pick<DueItem, 'kind' | 'ref'>, leaseMs: number): Promise<void>
  done(item: Pick<DueItem, 'kind' | 'ref'>): Promise<void>
}

export interface DueItem {
  readonly at: Date
  /**
   * `turn` (ref: conversation), `delivery` (ref: address key), `undelivered` (ref: delivery id), and
   * what later issues add.
   */
  readonly kind: string
  readonly ref: string
}
