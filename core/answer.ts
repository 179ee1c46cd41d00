/** The page or product an answer rests on. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly url?: string
  /** The day it was last changed, ISO 8601 (2026-05-12). */
  readonly modified?: string
  /** Hash of the content the answer rested on, so that it can be shown later. */
  readonly version: string
}

/** Something to choose from. `value` comes back when it is chosen; `label` is what is read. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** Another organisation does this; not a dead end. */
export interface Referral {
  readonly kind: 'elsewhere'
  readonly organisation: string
  /** https. */
  readonly url: string
  /** As one dials it in the Netherlands. */
  readonly phone?: string
  /** One line: what to have at hand, or what to do first. */
  readonly takeAlong: string
}

/** What the knowledge says. */
export type Answer =
  | {
      readonly kind: 'grounded'
      /** Plain text; paragraphs by blank lines, list items by "- ", headings by "## ", links as [text](https://...). */
      readonly text: string
      readonly sources: readonly [Source, ...Source[]]
    }
  | Referral
  /** `text` is '' when any words will do: then the dialogue core asks in its own. */
  | { readonly kind: 'ask'; readonly text: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'unknown'; readonly reason: 'nothing-found' | 'not-confident' | 'out-of-scope' }
