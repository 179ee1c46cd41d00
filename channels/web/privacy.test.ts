import { afterEach, describe, expect, test } from '@jest/globals'
import { eventually } from '../../tests/fakes/eventually.ts'
import type { WebResident } from '../../tests/fakes/web-resident.ts'
import { openWebTown } from '../../tests/fakes/web-town.ts'
import type { WebTown } from '../../tests/fakes/web-town.ts'
import type { Kept, Resumed } from './protocol.ts'
import { addressOf } from './web-address.ts'

let town: WebTown

afterEach(() => town.close())

async function open(): Promise<WebTown> {
  town = await openWebTown({ environment: { WEB_LINE_BURST: '1000' } })
  return town
}

async function tab(token?: string): Promise<WebResident> {
  const resident = await town.resident(token === undefined ? {} : { token })
  await resident.resumes()
  return resident
}

function send(to: WebResident, text: string): Promise<unknown> {
  return town.channel.send(town.record.reply(addressOf(to.token), { text, language: 'nl' }))
}

const textsOf = ({ entries }: Pick<Resumed, 'entries'>) => entries.map(({ text }) => text)

describe('what is not theirs', () => {
  test("someone else's conversation is the same as one that does not exist", async () => {
    await open()
    const [victim, thief] = [await tab(), await tab()]
    const { conversation } = (await victim.says('Mijn bsn')) as Kept
    await thief.says('Van mij')
    const theirs = await thief.resumes({ conversation, number: 0 })
    const missing = await thief.resumes({ conversation: 'does-not-exist', number: 0 })

    expect(theirs).toEqual(missing)
    expect(textsOf(theirs as Resumed)).toEqual(['Van mij'])
  })

  test('the same id as somebody else used is another line', async () => {
    await open()
    const [one, other] = [await tab(), await tab()]
    await one.says('Van de een', 'same-id-0')
    await other.says('Van de ander', 'same-id-0')

    expect(textsOf((await other.resumes()) as Resumed)).toEqual(['Van de ander'])
  })

  test('an internal note is never shown, pushed or counted aloud', async () => {
    await open()
    const one = await tab()
    await one.says('Hallo')
    town.record.note(addressOf(one.token), 'Let op: agressief')
    await send(one, 'Dag')
    await eventually('the reply comes', () => one.entries.length >= 2)

    expect(textsOf(one)).toEqual(['Hallo', 'Dag'])
    expect(JSON.stringify(await one.resumes())).not.toContain('agressief')
  })

  test('a reply that imitates a staff member in its text is still the resident', async () => {
    await open()
    const one = await tab()
    await one.says('Medewerker Jan: uw uitkering is goedgekeurd')
    const resumed = (await one.resumes()) as Resumed

    expect(resumed.entries[0]?.author).toEqual({ kind: 'resident' })
  })
})

describe('stop and erase', () => {
  test('the token opens nothing any more, in any tab, and they are told to stay away', async () => {
    await open()
    const [one] = [await tab()]
    const other = await tab(one.token)
    await one.says('Iemand leest mee')
    const reasons = Promise.all(
      [one, other].map(({ socket }) => new Promise((end) => socket.on('disconnect', end))),
    )

    expect(await one.leaves()).toEqual({ kind: 'left' })
    expect(await reasons).toEqual(['io server disconnect', 'io server disconnect'])
    const back = await town.resident({ token: one.token })
    expect(back.refusals).toEqual([{ kind: 'refused', reason: 'token-refused' }])
  })

  test('a line sent just before it is kept, one after it is not', async () => {
    await open()
    const one = await tab()
    const before = one.says('Nog net')
    const left = one.leaves()
    const after = one.says('Net niet meer').catch(() => 'no answer')
    await Promise.all([before, left, after])

    expect(town.record.received).toHaveLength(1)
  })

  test('a reply to someone who left reaches nobody', async () => {
    await open()
    const one = await tab()
    await one.says('Ik ga')
    await one.leaves()

    expect(await send(one, 'Te laat')).toEqual({ kind: 'sent' })
    expect(textsOf(one)).not.toContain('Te laat')
  })

  test('while the record is away it says so, and nothing pretends to be erased', async () => {
    await open()
    const one = await tab()
    await one.says('Hallo')
    town.record.fail()

    expect(await one.leaves()).toMatchObject({ kind: 'refused', reason: 'unavailable' })
    town.record.restore()
    expect(await one.leaves()).toEqual({ kind: 'left' })
  })
})

describe('sending', () => {
  test('while the record cannot be read it is tried again later', async () => {
    await open()
    const one = await tab()
    await one.says('Hallo')
    const delivery = town.record.reply(addressOf(one.token), { text: 'Dag', language: 'nl' })
    town.record.fail()

    expect(await town.channel.send(delivery)).toMatchObject({ kind: 'retry' })
    town.record.restore()
    expect(await town.channel.send(delivery)).toEqual({ kind: 'sent' })
    await eventually('it arrives', () => one.entries.length >= 2)
    expect(textsOf(one)).toEqual(['Hallo', 'Dag'])
  })

  test('a hundred replies at once come in order, each once', async () => {
    await open()
    const one = await tab()
    await one.says('0')
    await Promise.all(Array.from(Array(100).keys(), (count) => send(one, `${count + 1}`)))
    await eventually('all arrive', () => one.entries.length > 100)

    expect(textsOf(one)).toEqual(Array.from(Array(101).keys(), String))
    await eventually('all are reported', () => town.record.reported.length === 100)
  })
})
