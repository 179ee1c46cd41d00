import { afterEach, describe, expect, test } from '@jest/globals'
import type { Reply } from '../../core/reply.ts'
import { eventually } from '../../tests/fakes/eventually.ts'
import type { WebResident } from '../../tests/fakes/web-resident.ts'
import { openWebTown } from '../../tests/fakes/web-town.ts'
import type { WebTown } from '../../tests/fakes/web-town.ts'
import type { Kept, Resumed, WebCursor } from './protocol.ts'
import { addressOf } from './web-address.ts'

let town: WebTown

afterEach(() => town.close())

async function open(options: Parameters<typeof openWebTown>[0] = {}): Promise<WebTown> {
  town = await openWebTown({ environment: { WEB_LINE_BURST: '1000' }, ...options })
  return town
}

async function tab(token?: string): Promise<WebResident> {
  const resident = await town.resident(token === undefined ? {} : { token })
  await resident.resumes()
  return resident
}

function send(to: WebResident, text: string, more: Partial<Reply> = {}): Promise<unknown> {
  return town.channel.send(town.record.reply(addressOf(to.token), { text, language: 'nl', ...more }))
}

const textsOf = ({ entries }: Pick<Resumed, 'entries'>) => entries.map(({ text }) => text)
const numbersOf = ({ entries }: Pick<Resumed, 'entries'>) => entries.map(({ number }) => number)

describe('tabs of one browser', () => {
  test('all show the same, each line once and in order', async () => {
    await open()
    const one = await tab()
    const other = await tab(one.token)
    await one.says('Uit de ene')
    await other.says('Uit de andere')
    await send(one, 'Voor allebei')
    await eventually('both have all', () => one.entries.length >= 3 && other.entries.length >= 3)

    const all = ['Uit de ene', 'Uit de andere', 'Voor allebei']
    expect([textsOf(one), textsOf(other)]).toEqual([all, all])
    expect(numbersOf(one)).toEqual([1, 2, 3])
  })

  test('a tab that opens later gets what was said before it, and nothing twice', async () => {
    await open()
    const one = await tab()
    await one.says('Eerste')
    const later = await town.resident({ token: one.token })
    const resumed = (await later.resumes()) as Resumed
    await send(one, 'Tweede')
    await eventually('the reply comes', () => later.entries.length > 0)

    expect(textsOf(resumed)).toEqual(['Eerste'])
    expect(textsOf(later)).toEqual(['Tweede'])
  })

  test('a tab that has not said what it saw is shown nothing yet', async () => {
    await open()
    const one = await tab()
    const silent = await town.resident({ token: one.token })
    await one.says('Hallo')
    await send(one, 'Dag')
    await eventually('the first tab has it', () => one.entries.length >= 2)

    expect(silent.entries).toEqual([])
  })

  test('the record decides what a line says, also for the tab that typed it', async () => {
    await open()
    const one = await tab()
    await one.says('  a\u0000b  ')
    await eventually('the line comes back', () => one.entries.length > 0)

    expect(one.entries[0]).toMatchObject({ number: 1, text: 'ab', author: { kind: 'resident' } })
  })

  test('everybody sees that we are at work, until the turn has ended', async () => {
    await open()
    const one = await tab()
    const other = await tab(one.token)
    const end = town.record.holdTurns()
    await one.says('Dit duurt even')
    await eventually('both see it', () => one.states.length > 0 && other.states.length > 0)
    const late = (await other.resumes()) as Resumed
    end()
    await eventually('both see the end of it', () => one.states.length > 1 && other.states.length > 1)

    expect(late.state.isTyping).toBe(true)
    expect(one.states).toEqual([{ isTyping: true }, { isTyping: false }])
  })

  test('a button shows what was on it, in every tab and after a reload', async () => {
    await open()
    const one = await tab()
    await one.says('Hallo')
    await send(one, 'Hielp dit?', { choices: [{ value: 'not-yet', label: 'Nog niet' }] })
    const { number, conversation } = (await one.says({ kind: 'choice', value: 'not-yet' })) as Kept
    const other = await town.resident({ token: one.token })
    const resumed = (await other.resumes({ conversation, number: number - 1 })) as Resumed

    expect(textsOf(resumed)).toEqual(['Nog niet'])
  })
})

describe('a line that was cut', () => {
  test('who comes back says what it saw and gets the rest', async () => {
    await open()
    const before = await tab()
    const { conversation, number } = (await before.says('Ik ga een tunnel in')) as Kept
    before.hangsUp()
    await send(before, 'Terwijl u weg was')
    const back = await town.resident({ token: before.token })
    const resumed = (await back.resumes({ conversation, number })) as Resumed

    expect(textsOf(resumed)).toEqual(['Terwijl u weg was'])
    expect(resumed.hasMore).toBe(false)
  })

  test('a server that was restarted in between goes on where it was', async () => {
    const { record, url } = await open()
    const before = await tab()
    const { conversation, number } = (await before.says('Voor de herstart', 'line-0001')) as Kept
    await town.close()
    await open({ record, port: Number(new URL(url).port) })
    const back = await town.resident({ token: before.token })
    const again = await back.says('Voor de herstart', 'line-0001')
    await send(back, 'Na de herstart')
    const resumed = (await back.resumes({ conversation, number })) as Resumed

    expect(again).toEqual({ kind: 'kept', conversation, number })
    expect(textsOf(resumed)).toEqual(['Na de herstart'])
  })

  test('closing cuts the line instead of sending browsers away, so they come back by themselves', async () => {
    await open()
    const one = await tab()
    const reason = new Promise((resolve) => one.socket.on('disconnect', resolve))
    await town.channel.close?.()

    expect(await reason).toBe('transport close')
  })

  test('a turn that is under way when we close may end first', async () => {
    await open()
    const one = await tab()
    const end = town.record.holdTurns()
    await one.says('Nog net op tijd')
    const closed = town.channel.close?.()
    await send(one, 'Alstublieft')
    end()
    await closed
    await eventually('the line is cut', () => !one.socket.connected)

    expect(textsOf(one)).toEqual(['Nog net op tijd', 'Alstublieft'])
  })

  test('a long conversation comes in pages, whole and in order', async () => {
    await open()
    const one = await tab()
    await one.says('Hallo')
    const to = addressOf(one.token)
    for (let count = 0; count < 450; count++) town.record.reply(to, { text: `${count}`, language: 'nl' })
    for (let count = 0; count < 250; count++) town.record.note(to, 'intern')
    town.record.reply(to, { text: 'Tot slot', language: 'nl' })

    const back = await town.resident({ token: one.token })
    const pages: Resumed[] = []
    let seen: WebCursor | undefined
    do {
      pages.push((await back.resumes(seen)) as Resumed)
      seen = pages.at(-1)?.entries.at(-1)
      seen &&= { conversation: seen.conversation, number: seen.number }
    } while (pages.at(-1)?.hasMore)

    expect(pages.flatMap(textsOf)).toEqual(['Hallo', ...Array.from(Array(450).keys(), String), 'Tot slot'])
    expect(pages.length).toBeLessThanOrEqual(4)
  })

  test('a delivery is reported when a browser that was away says it has it', async () => {
    await open()
    const one = await tab()
    const { conversation } = (await one.says('Hallo')) as Kept
    one.hangsUp()
    await eventually('the line is gone', () => !one.socket.connected)
    const delivery = town.record.reply(addressOf(one.token), { text: 'Dag', language: 'nl' })
    await town.channel.send(delivery)
    const back = await town.resident({ token: one.token })
    await back.resumes({ conversation, number: 1 })
    expect(town.record.reported).toEqual([])
    await back.resumes({ conversation, number: 2 })
    await back.resumes({ conversation, number: 2 })

    expect(town.record.reported).toEqual([
      { channel: 'web', of: { delivery: delivery.id }, state: 'delivered' },
    ])
  })
})
