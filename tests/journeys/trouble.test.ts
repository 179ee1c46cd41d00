import { afterEach, expect, test } from '@jest/globals'
import type { Consulted, Knowledge } from '../../core/knowledge.ts'
import { openTown, type Town } from './town.ts'

let town: Town
afterEach(() => town.close())

const nothingFound: Consulted = { answer: { kind: 'unknown', reason: 'nothing-found' }, ranked: [] }

function knowledgeThat(consult: Knowledge['consult']): Knowledge {
  return { consult, open: () => Promise.resolve(undefined) }
}

test('a turn that fails again and again ends in an honest sentence and a ticket, and the next one works', async () => {
  let isBroken = true
  const knowledge = knowledgeThat(() =>
    isBroken ? Promise.reject(new Error('the index is broken')) : Promise.resolve(nothingFound),
  )
  town = await openTown({ knowledge })
  const resident = town.resident()
  await resident.joins()
  await resident.says('Hoe vraag ik een paspoort aan?')
  resident.hearsNothing()
  for (let minute = 0; minute < 4; minute++) await town.passes(60_000)
  const [ticket] = await town.staff('Joke').sees()
  expect(ticket).toMatchObject({ reason: 'failed', subject: 'Hoe vraag ik een paspoort aan?' })
  resident.hears(new RegExp(ticket?.reference ?? 'no ticket'))
  isBroken = false
  await resident.says('Hoe geef ik mijn verhuizing door?')
  resident.hears(/./)
})

test('an answer that was being made when a staff member claimed is never sent', async () => {
  const answering = Promise.withResolvers<Consulted>()
  const asked = Promise.withResolvers<undefined>()
  const knowledge = knowledgeThat(() => {
    asked.resolve(undefined)
    return answering.promise
  })
  town = await openTown({ knowledge })
  const resident = town.resident()
  const joke = town.staff('Joke')
  await resident.says('medewerker')
  const asking = resident.says('Hoe vraag ik een paspoort aan? Het is voor mijn dochter van twaalf')
  await asked.promise
  const [ticket] = await joke.sees()
  await town.claimNow(ticket?.reference ?? '', 'Joke')
  answering.resolve({ answer: grounded, ranked: [] })
  await asking
  expect(resident.heard.map(({ text }) => text).join()).not.toContain('An answer made too late')
})

const grounded: Consulted['answer'] = {
  kind: 'grounded',
  text: 'An answer made too late',
  sources: [{ id: 'a', title: 'A', version: '1' }],
}

test('a reply that cannot be sent now is sent later, once, and in order', async () => {
  town = await openTown()
  const resident = town.resident()
  await resident.joins()
  town.sendingComesTo({ kind: 'retry', reason: 'the provider is away' })
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  resident.hearsNothing()
  await town.passes(1_500)
  resident.hearsNothing()
  town.sendingComesTo(undefined)
  await town.passes(10_000)
  expect(resident.heard).toHaveLength(1)
})

test('a reply that can never be sent is given up where a staff member sees it', async () => {
  town = await openTown()
  const resident = town.resident()
  town.sendingComesTo({ kind: 'failed', reason: 'not-on-channel' })
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  await town.passes(0)
  expect((await town.staff('Joke').sees()).map(({ reason }) => reason)).toEqual(['undeliverable'])
})
