import { ActivityTypes, type Activity } from 'botbuilder-core'
import type { EntryBody } from '../core/entry.ts'
import type { TakenTurn } from '../core/turns.ts'

/**
 * Incoming -> Activity. The conversation is one, whatever the channel, so botbuilder sees a single channel:
 * its state hangs on (channelId, conversation.id).
 */
export function activityOf(taken: TakenTurn): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    id: taken.id,
    channelId: 'balie',
    conversation: { id: taken.conversation.id, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: 'resident', name: '' },
    recipient: { id: 'assistant', name: '' },
    locale: taken.conversation.language,
  }
}

/** An entry as botbuilder carries it; `entryOf` is its way back. */
export function activityFor(body: EntryBody): Partial<Activity> {
  return { type: ActivityTypes.Message, channelData: body }
}

/** Activity -> entry. Only `activityFor` makes messages in this house; anything else is a mistake of ours. */
export function entryOf(activity: Partial<Activity>): EntryBody {
  const body: unknown = activity.channelData
  if (isEntryBody(body)) return body
  throw new Error('A dialog sent a bare activity. Use `say`, so that the record knows what was said.')
}

function isEntryBody(value: unknown): value is EntryBody {
  return typeof value === 'object' && value !== null && 'kind' in value
}
