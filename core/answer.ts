import type { Language } from './language.ts'

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

/** Something a channel may never leave out, whatever form it leaves out. */
export interface Fact {
  /** A term is how long something takes or may wait; a condition is a sentence on which the rest hangs. */
  readonly kind: 'amount' | 'date' | 'time' | 'term' | 'number' | 'phone' | 'email' | 'link' | 'condition'
  /** As the answer has it: "€ 83,87", "na 5 werkdagen". */
  readonly text: string
  /** The same for every way of writing it: "EUR 83.87", "2026-05-12", "5 working days", an address without a fragment. */
  readonly value: string
}

/** What a resident has to know about the answer itself; said in the texts of the dialogue core, before the answer. */
export type Notice =
  /** Nobody looked at the source since. */
  | { readonly kind: 'past-review'; readonly source: Source; readonly reviewBy: string }
  /** Two sources say another amount or term for the same thing. */
  | {
      readonly kind: 'contradiction'
      /** As the first source puts it: "Paspoort vanaf 18 jaar". */
      readonly about: string
      /** `value` as the source has it: "€ 83,87". */
      readonly says: readonly { readonly source: Source; readonly value: string }[]
    }
  | Differs
  /** Another municipality is named: our sources say nothing about it. */
  | { readonly kind: 'other-municipality'; readonly name: string }
  /** Of two questions in one message this one, as it was written, has no answer here. */
  | { readonly kind: 'left-out'; readonly asked: string }

/** The resident takes something for true that the source does not say. */
export interface Differs {
  readonly kind: 'differs'
  /** An amount, date, time, term or share, as the resident wrote it. */
  readonly said: string
  /** never: the source says something else; sometimes: it says so, and something else in other cases; unknown: neither. */
  readonly holds: 'never' | 'sometimes' | 'unknown'
  /** Lines of the source, word for word. */
  readonly says: readonly string[]
  readonly source: Source
}

/** How an answer was made, for the record. Never for a resident. */
export type Made =
  | { readonly by: 'extract' }
  /** Written and approved by an editor. */
  | { readonly by: 'approved'; readonly editor: string; readonly on: string }
  | MadeByModel

/** Written by a language model, each sentence held against the lines it names. */
export interface MadeByModel {
  readonly by: 'model'
  readonly model: string
  /** As its provider says which one answered; '' when it does not. */
  readonly modelVersion: string
  readonly promptVersion: string
  /** What went to the model for this question, without what says who asked. */
  readonly sent: string
  readonly checks: readonly SentenceCheck[]
}

export interface SentenceCheck {
  readonly sentence: string
  /** The numbers of the lines that the model named. */
  readonly passages: readonly string[]
  /** "stands", or why it was dropped. */
  readonly verdict: string
}

export interface Grounded {
  readonly kind: 'grounded'
  /** Plain text; paragraphs by blank lines, list items by "- ", headings by "## ", links as [text](https://...). */
  readonly text: string
  readonly sources: readonly [Source, ...Source[]]
  /** Every one that stands in `text`. */
  readonly facts?: readonly Fact[]
  readonly notices?: readonly Notice[]
  readonly made?: Made
  /** Of `text`; without it Dutch. */
  readonly language?: Language
}

/** What the knowledge says. */
export type Answer =
  | Grounded
  | Referral
  /** `text` is '' when any words will do: then the dialogue core asks in its own. */
  | { readonly kind: 'ask'; readonly text: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'unknown'; readonly reason: 'nothing-found' | 'not-confident' | 'out-of-scope' }
