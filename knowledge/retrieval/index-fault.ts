import { Unavailable } from '../../core/errors.ts'

/** In which way an index in another process is of no use. */
export type IndexFaultKind =
  /** Nobody is there, or they hang up. */
  | 'unreachable'
  | 'late'
  | 'key'
  /** What it was asked about is not there, and nobody put another in its place. */
  | 'gone'
  /** Somebody published another version of the knowledge: nothing is broken. */
  | 'replaced'
  /** It is of another shape than what is asked: another dimension, or without that vector. */
  | 'mismatch'
  | 'out of order'
  /** What it says is no answer. */
  | 'garbage'
  /** It finds nothing where there is something. */
  | 'empty'

/** What an index in another process throws, whatever the matter is. Its message says what to do. */
export class IndexFault extends Unavailable {
  readonly kind: IndexFaultKind

  constructor(kind: IndexFaultKind, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.kind = kind
  }
}
