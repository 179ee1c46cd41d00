import type { RefusalReason, WebLine } from '../protocol.ts'

/** A line of the resident's that the server has not acknowledged. */
export interface OutgoingLine extends WebLine {
  /** What is shown for it: the typed text, or the label of the choice. '' shows nothing. */
  readonly shown: string
  /** ISO 8601. */
  readonly at: string
  /** Sending it again as it is will not help. */
  readonly failed?: RefusalReason
}
