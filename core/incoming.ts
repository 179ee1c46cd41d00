import type { Address } from './address.ts'
import type { Language } from './language.ts'

/** What a resident said or did. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'speech'; readonly text: string; readonly confidence?: number }
  /** A button or row that was pressed; `value` is what the choice was offered with. */
  | { readonly kind: 'choice'; readonly value: string }
  /** `text` is what was written with it. */
  | { readonly kind: 'file'; readonly url: string; readonly mediaType: string; readonly text?: string }
  /** Something the channel cannot read; `what` is the provider's word for it. */
  | { readonly kind: 'unsupported'; readonly what: string }
  /** Degrees, WGS 84. */
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
  /** Opened the door, in the language chosen there. */
  | { readonly kind: 'joined'; readonly language?: Language }
  | { readonly kind: 'left' }

/** One thing a resident said or did, verified and parsed by its channel. */
export interface Incoming {
  /** The provider's or client's own id, unique on its channel; never made from our clock. */
  readonly id: string
  readonly from: Address
  readonly at: Date
  readonly content: Content
}

/** What was typed or said, '' for everything else. */
export function textOf(content: Content): string {
  return 'text' in content ? (content.text ?? '') : ''
}
