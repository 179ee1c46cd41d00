import type { DialogContext } from 'botbuilder-dialogs'
import { createReference } from '../../core/id.ts'
import type { Danger } from '../recognise/danger-phrases.ts'
import { enter, exchangeOf, say } from './exchange.ts'

/** At once and before anything else: the approved text with its own number. The ticket goes to the top. */
export async function danger(dc: DialogContext, kind: Danger): Promise<void> {
  const exchange = exchangeOf(dc)
  const { ticket, texts, situation, text } = exchange
  const reference = ticket?.reference ?? createReference()
  exchange.asked = { reference, reason: 'danger', subject: text }
  await say(dc, texts.danger(kind, situation), { isUrgent: true })
  await enter(dc, { kind: 'asked-for-human', reason: 'danger' })
  if (!ticket) await enter(dc, { kind: 'queued', reference })
}
