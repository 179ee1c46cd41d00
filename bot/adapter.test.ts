import { expect, test } from '@jest/globals'
import type { EntryBody } from '../core/entry.ts'
import { activityFor } from './activity.ts'
import { BalieAdapter } from './adapter.ts'

const turn = {
  type: 'message',
  channelId: 'balie',
  conversation: { id: 'c', isGroup: false, conversationType: '', name: '' },
}
const greeting: EntryBody = { kind: 'answered', reply: { text: 'Dag', language: 'nl' } }

test('what the dialogs say is gathered in order', async () => {
  const bodies = await new BalieAdapter().run(turn, async (context) => {
    await context.sendActivity(activityFor(greeting))
    await context.sendActivity(activityFor({ kind: 'rated', isHelped: true }))
  })
  expect(bodies).toEqual([greeting, { kind: 'rated', isHelped: true }])
})

test('traces, which carry the dialog state, are dropped', async () => {
  const bodies = await new BalieAdapter().run(turn, async (context) => {
    await context.sendTraceActivity('BotState', { secret: 'state' })
  })
  expect(bodies).toEqual([])
})

test('a bare activity is refused as a mistake of ours', async () => {
  const run = new BalieAdapter().run(turn, async (context) => {
    await context.sendActivity('Hello from botbuilder')
  })
  await expect(run).rejects.toThrow(/Use `say`/)
})
