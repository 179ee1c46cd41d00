import { ActivityTypes, BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core'
import { entryOf } from './activity.ts'
import type { EntryBody } from '../core/entry.ts'

const spoken = Symbol('what the dialogs said in this turn')

/**
 * Lets botbuilder speak through our channels: what a dialog sends is gathered, and written in one commit with
 * everything else the turn came to. Nothing leaves from here.
 */
export class BalieAdapter extends BotAdapter {
  /** Runs `logic` over one activity; resolves to what was said, in order. */
  async run(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<EntryBody[]> {
    const context = new TurnContext(this, activity)
    const bodies: EntryBody[] = []
    context.turnState.set(spoken, bodies)
    await this.runMiddleware(context, logic)
    return bodies
  }

  /** Drops all but messages: botbuilder's traces carry the dialog state. */
  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const bodies = context.turnState.get<EntryBody[]>(spoken)
    const messages = activities.filter((activity) => activity.type === ActivityTypes.Message)
    bodies.push(...messages.map(entryOf))
    return Promise.resolve(activities.map((_, index) => ({ id: String(index) })))
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('What was said stays said: the record is append-only.'))
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('What was said stays said: the record is append-only.'))
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(new Error('Unasked speech is posted to the record, not through the dialogs.'))
  }
}
