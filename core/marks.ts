/** Moments that have to survive a restart: how far something was done. */
export interface Marks {
  /** undefined: never set. */
  read(name: string): Promise<Date | undefined>
  set(name: string, at: Date): Promise<void>
}
