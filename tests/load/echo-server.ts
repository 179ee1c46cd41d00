/**
 * What our own code is measured against: the same socket, the same record with the same commits, and one
 * retrieval, whose text goes back as it is; but no dialogs, no recognition, no sources and no buttons. Prints its address as the server does.
 */
import { createServer } from 'node:http'
import { historyOf } from '../../bot/history.ts'
import { createHold } from '../../bot/hold.ts'
import { createDeliverer, deliverStep } from '../../bot/steps/deliver.ts'
import { createRecord } from '../../bot/steps/record.ts'
import { createReceive } from '../../bot/steps/remember.ts'
import { createTurnTaker } from '../../bot/steps/take-turns.ts'
import { chain, type Step } from '../../bot/turn.ts'
import { createWakes } from '../../bot/wakes.ts'
import { openWeb } from '../../channels/web/index.ts'
import type { Channel } from '../../core/channel.ts'
import { systemClock } from '../../core/clock.ts'
import { textOf } from '../../core/incoming.ts'
import { openKnowledge } from '../../knowledge/index.ts'
import { listen, listeningAt } from '../../server/listen.ts'
import { createLog } from '../../server/log.ts'
import { readSettings } from '../../server/settings.ts'
import { openStore } from '../../store/index.ts'

const settings = readSettings(process.env, [])
const { dataDirectory, municipality, environment } = settings
const log = createLog('error')
const clock = systemClock
const store = await openStore({ directory: dataDirectory, clock, log })
const knowledge = await openKnowledge({ dataDirectory, clock, log })
const hold = createHold(store.due, 5_000)
const opened: { web?: Channel } = {}

const deliverer = createDeliverer({
  deliveries: store.deliveries,
  send: (delivery) =>
    opened.web?.send(delivery) ?? Promise.resolve({ kind: 'retry', reason: 'not open yet' }),
  hold,
  log,
  random: Math.random,
})
const run = chain([echo(), createRecord(store.turns, log), deliverStep(deliverer)])
const taker = createTurnTaker({ turns: store.turns, run, hold, log })
const web = openWeb({
  origin: () => '',
  environment,
  receive: createReceive({
    inbound: store.inbound,
    settleMs: () => 0,
    takeTurns: taker.take,
    wakes: createWakes(clock, taker.take),
  }),
  report: (status) => store.deliveries.report(status),
  ownerOf: (channel, providerId) => store.deliveries.ownerOf(channel, providerId),
  timeline: store.timeline,
  tokens: store.tokens,
  marks: store.marks,
  municipality,
  clock,
  log,
})
if (web) opened.web = web
const server = createServer()
web?.attach?.(server)
await listen(server, settings)
process.stdout.write(`echo: ${listeningAt(server, settings.host)}\n`)

function echo(): Step {
  return async (turn, next) => {
    const { conversation, from, incoming, recent } = turn.taken
    const text = textOf(incoming[0].content)
    const { answer } = await knowledge.consult({ text, language: 'nl', history: historyOf(recent) })
    const found = answer.kind === 'grounded' ? answer.text : text
    const reply = { text: found, language: conversation.language }
    turn.outcome = {
      entries: [{ body: { kind: 'answered', reply }, author: { kind: 'assistant' }, channel: from.channel }],
      to: from,
      dialog: '{}',
    }
    await next()
  }
}
