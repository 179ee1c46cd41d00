import { ConversationState } from 'botbuilder-core'
import { DialogSet, type DialogState } from 'botbuilder-dialogs'
import type { EntryBody } from '../core/entry.ts'
import type { TakenTurn } from '../core/turns.ts'
import { activityOf } from './activity.ts'
import { BalieAdapter } from './adapter.ts'
import { setExchange, type Exchange, type Memory } from './dialogs/exchange.ts'
import { HandoffDialog } from './dialogs/handoff.ts'
import { main } from './dialogs/main.ts'
import { QuestionDialog } from './dialogs/question.ts'
import { TurnStorage } from './turn-storage.ts'

export interface Conversed {
  /** What was said, in order. */
  readonly bodies: readonly EntryBody[]
  /** The dialog state to keep, JSON. */
  readonly dialog: string | undefined
  readonly exchange: Exchange
}

export type OpenExchange = (memory: Memory) => Exchange

const adapter = new BalieAdapter()
const dialogs = [new QuestionDialog(), new HandoffDialog()]
const nothingRemembered: Memory = { isGreeted: false, failedTurns: 0, subject: '', isSensitive: false }

/** One turn through botbuilder: with its own state, read from JSON and left as JSON. */
export async function converse(taken: TakenTurn, openExchange: OpenExchange): Promise<Conversed> {
  const storage = new TurnStorage(taken.dialog)
  const state = new ConversationState(storage)
  const memoryState = state.createProperty<Memory>('memory')
  const dialogSet = dialogSetOn(state)
  let exchange: Exchange | undefined
  const bodies = await adapter.run(activityOf(taken), async (context) => {
    exchange = openExchange(await memoryState.get(context, { ...nothingRemembered }))
    setExchange(context.turnState, exchange)
    await main(await dialogSet.createContext(context))
    await state.saveChanges(context)
  })
  if (!exchange) throw new Error('The adapter did not run the turn.')
  return { bodies, dialog: storage.json, exchange }
}

function dialogSetOn(state: ConversationState): DialogSet {
  const set = new DialogSet(state.createProperty<DialogState>('dialogs'))
  for (const dialog of dialogs) set.add(dialog)
  return set
}
