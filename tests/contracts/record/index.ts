import { describeAppendOnly } from './append-only.ts'
import { describeAttempts } from './attempts.ts'
import { describeConversations } from './conversations.ts'
import { describeDeliveries } from './deliveries.ts'
import { describeDue } from './due.ts'
import { describeGivenBack } from './given-back.ts'
import { describeInbound } from './inbound.ts'
import { describeMarks } from './marks.ts'
import { describeProperties } from './properties.ts'
import { describeProviderMessages } from './provider-messages.ts'
import { describeSettling } from './settling.ts'
import { describeTimeline } from './timeline.ts'
import { describeTokens } from './tokens.ts'
import { describeTurns } from './turns.ts'
import type { OpenRecord } from './world.ts'

/** What every record promises, whichever database keeps it. */
export function describeRecord(open: OpenRecord): void {
  describeInbound(open)
  describeTurns(open)
  describeSettling(open)
  describeDeliveries(open)
  describeProviderMessages(open)
  describeGivenBack(open)
  describeAttempts(open)
  describeConversations(open)
  describeTimeline(open)
  describeTokens(open)
  describeDue(open)
  describeMarks(open)
  describeAppendOnly(open)
  describeProperties(open)
}
