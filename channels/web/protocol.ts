/**
 * What the widget and the server say to each other over socket.io, described in docs/web-protocol.md.
 * Types only, for both sides; the server's zod schemas are held equal to them by the compiler.
 */
import type { Choice, Source } from '../../core/answer.ts'
import type { Language } from '../../core/language.ts'

/** In `auth` of every connection, checked again on each; never in a URL. */
export interface WebAuth {
  /** 256 random bits of the browser's own making, base64url: 43 characters. */
  readonly token: string
}

export interface ClientEvents {
  /** The first thing on every connection, also after a line that was cut: what was seen last. Answers with the rest. */
  resume(seen: WebCursor | null, ack: (resumed: Resumed | Refused) => void): void
  /** Sent again with the same id until the ack is there. The ack comes after the commit. */
  say(line: WebLine, ack: (kept: Kept | Refused) => void): void
  /** "Stop en wis": this browser's key stops working, for good. */
  leave(ack: (left: Left | Refused) => void): void
}

export interface ServerEvents {
  /** Numbered; a client shows each number once, and answers so that we know it arrived. */
  entry(entry: WebEntry, ack: () => void): void
  /** Passing: it is not kept and not sent again. */
  state(state: WebState): void
}

export interface WebCursor {
  readonly conversation: string
  readonly number: number
}

export interface WebLine {
  /** Made by the client: 8 to 64 of A-Z a-z 0-9 _ -. */
  readonly id: string
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'choice'; readonly value: string }
    | { readonly kind: 'joined'; readonly language?: Language }
}

export interface Resumed {
  readonly kind: 'resumed'
  readonly entries: readonly WebEntry[]
  /** There is more after these: ask again from the last one. */
  readonly hasMore: boolean
  readonly state: WebState
}

export interface Kept {
  readonly kind: 'kept'
  readonly conversation: string
  readonly number: number
}

export interface Left {
  readonly kind: 'left'
}

export interface Refused {
  readonly kind: 'refused'
  readonly reason: RefusalReason
  /** For `too-fast` and `unavailable`: when to try again. */
  readonly retryInMs?: number
}

export type RefusalReason =
  /** Not of the shape above; sending it again will not help. */
  | 'malformed'
  | 'too-long'
  | 'too-fast'
  /** It could not be kept now; the client keeps it and tries again. */
  | 'unavailable'
  /** The token is revoked or from another site: begin anew. */
  | 'token-refused'

/** An entry as its resident sees it. */
export interface WebEntry {
  readonly conversation: string
  readonly number: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly author: WebAuthor
  /** The client's id of a line of the resident's own. */
  readonly id?: string
  /** '' for what needs no bubble (joined). As `Answer` text: paragraphs, "- " lists, "## " headings, [links](https://...). */
  readonly text: string
  readonly language?: Language
  /** What of `text` is in another language than `language`, and which. */
  readonly quoted?: Quoted
  readonly sources?: readonly Source[]
  /** The short question that goes with the choices, shown between the sources and the buttons. */
  readonly question?: string
  readonly choices?: readonly Choice[]
  readonly isUrgent?: boolean
}

/** A stretch of a text, in UTF-16 units: an answer in Dutch in a conversation in Arabic. */
export interface Quoted {
  readonly from: number
  readonly to: number
  readonly language: Language
}

export type WebAuthor =
  | { readonly kind: 'resident' }
  | { readonly kind: 'assistant' }
  | { readonly kind: 'staff'; readonly name: string }

export interface WebState {
  readonly isTyping?: boolean
  readonly desk?: WebDesk
}

/** Whether people are there now, and until or from when. */
export interface WebDesk {
  readonly isOpen: boolean
  readonly next?: { readonly inDays: number; readonly weekday: number; readonly time: string }
}

/** The longest line we keep, in UTF-16 units; the widget counts down before it. */
export const longestLine = 2_000
