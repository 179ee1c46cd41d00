import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { WebEntry } from '../protocol.ts'
import { Connection } from './connection.ts'
import { createFakeWire, type FakeWire } from './fake-wire.ts'
import { createKeep, type Keep } from './keep.ts'

let wire: FakeWire
let storage: Map<string, string>
let keep: Keep
let connection: Connection
let erased: number

beforeEach(() => {
  jest.useFakeTimers()
  wire = createFakeWire()
  storage = new Map()
  erased = 0
  open()
})

describe('The first time', () => {
  test('nothing is opened or remembered before the resident opens the chat', () => {
    connection.comeBack()
    expect(wire.tokens).toEqual([])
    expect(storage.size).toBe(0)
  })

  test('a key of 43 characters is made, and the greeting asked for once', async () => {
    connection.begin('nl')
    connection.begin('nl')
    await connects()
    expect(wire.tokens).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
    expect(wire.said.map(({ content }) => content)).toEqual([{ kind: 'joined', language: 'nl' }])
  })

  test('is over after a reload: the same key, and no second greeting', async () => {
    connection.begin('nl')
    await connects()
    reload()
    connection.comeBack()
    connection.begin('nl')
    await connects()
    expect(new Set(wire.tokens).size).toBe(1)
    expect(wire.said).toHaveLength(1)
  })
})

describe('A line', () => {
  beforeEach(async () => {
    connection.begin('nl')
    await connects()
    await jest.advanceTimersByTimeAsync(1_000)
  })

  test('is sent again with the same id when the ack stays away, and shown once', async () => {
    wire.answerSay = () => Promise.reject(new Error('no ack'))
    say('Mijn pas is weg')
    await jest.advanceTimersByTimeAsync(4_000)
    wire.answerSay = () => ({ kind: 'kept', conversation: 'c', number: 2 })
    await jest.advanceTimersByTimeAsync(20_000)
    const sent = wire.said.filter(({ content }) => content.kind === 'text')
    expect(sent.length).toBeGreaterThan(1)
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    expect(shown()).toEqual([['Mijn pas is weg', 'kept']])
  })

  test('typed while the line is away waits, survives a reload, and goes out in order', async () => {
    wire.isCut()
    say('een')
    say('twee')
    expect(shown()).toEqual([
      ['een', 'pending'],
      ['twee', 'pending'],
    ])
    reload()
    connection.comeBack()
    expect(shown()).toHaveLength(2)
    await connects()
    expect(wire.said.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []))).toEqual([
      'een',
      'twee',
    ])
  })

  test('that is refused for its form fails with the reason, does not hold up the next, and can be taken back', async () => {
    wire.answerSay = ({ content }) =>
      content.kind === 'text' && content.text === 'fout'
        ? { kind: 'refused', reason: 'malformed' }
        : { kind: 'kept', conversation: 'c', number: 2 }
    say('fout')
    say('goed')
    await jest.advanceTimersByTimeAsync(10)
    expect(shown()).toEqual([
      ['goed', 'kept'],
      ['fout', 'failed'],
    ])
    const failed = connection.state().lines.find((line) => line.delivery === 'failed')
    expect(connection.takeBack(failed?.id ?? '')).toBe('fout')
    expect(shown()).toEqual([['goed', 'kept']])
  })

  test('that comes too fast waits as long as the server asks, and says so', async () => {
    wire.answerSay = () => ({ kind: 'refused', reason: 'too-fast', retryInMs: 7_000 })
    say('snel')
    await jest.advanceTimersByTimeAsync(6_900)
    const attempts = () => wire.said.filter(({ content }) => content.kind === 'text').length
    expect(attempts()).toBe(1)
    expect(connection.state().isBusy).toBe(true)
    wire.answerSay = () => ({ kind: 'kept', conversation: 'c', number: 2 })
    await jest.advanceTimersByTimeAsync(200)
    expect(attempts()).toBe(2)
    expect(connection.state().isBusy).toBe(false)
  })

  test('is not sent before what was missed is there', async () => {
    wire.isCut()
    wire.answerResume = () => ({ kind: 'refused', reason: 'unavailable', retryInMs: 1_000 })
    say('vraag')
    wire.connects()
    await jest.advanceTimersByTimeAsync(500)
    expect(wire.said.some(({ content }) => content.kind === 'text')).toBe(false)
    wire.answerResume = () => ({ kind: 'resumed', entries: [], hasMore: false, state: {} })
    await jest.advanceTimersByTimeAsync(600)
    expect(wire.said.some(({ content }) => content.kind === 'text')).toBe(true)
  })
})

describe('After the line was cut', () => {
  test('the rest is asked for from the last number seen, page by page', async () => {
    connection.begin('nl')
    wire.answerResume = () => ({ kind: 'resumed', entries: [entry(1), entry(2)], hasMore: false, state: {} })
    await connects()
    wire.events().entry(entry(3))
    wire.isCut()
    const pages = [
      { kind: 'resumed' as const, entries: [entry(4)], hasMore: true, state: {} },
      { kind: 'resumed' as const, entries: [entry(5)], hasMore: false, state: {} },
    ]
    wire.answerResume = () => pages.shift() ?? { kind: 'refused', reason: 'malformed' }
    await connects()
    expect(wire.resumed).toEqual([null, { conversation: 'c', number: 3 }, { conversation: 'c', number: 4 }])
    expect(shown().map(([text]) => text)).toEqual(['1', '2', '3', '4', '5'])
  })

  test('an entry that comes before the rest leaves no gap', async () => {
    connection.begin('nl')
    wire.answerResume = () => {
      wire.events().entry(entry(9))
      throw new Error('cut again')
    }
    await connects()
    wire.answerResume = () => ({ kind: 'resumed', entries: [entry(8), entry(9)], hasMore: false, state: {} })
    await jest.advanceTimersByTimeAsync(2_500)
    expect(wire.resumed).toEqual([null, null])
    expect(shown().map(([text]) => text)).toEqual(['8', '9'])
  })

  test('it is said after a moment, not for a hiccup', async () => {
    connection.begin('nl')
    await connects()
    wire.isCut()
    expect(connection.state().isCut).toBe(false)
    await jest.advanceTimersByTimeAsync(2_000)
    expect(connection.state().isCut).toBe(true)
  })
})

describe('"Stop en wis"', () => {
  beforeEach(async () => {
    connection.begin('nl')
    await connects()
    say('geheim')
    await jest.advanceTimersByTimeAsync(1_000)
  })

  test('empties the browser at once and tells the server', async () => {
    connection.erase()
    expect(connection.state().lines).toEqual([])
    expect(erased).toBe(1)
    await jest.advanceTimersByTimeAsync(10)
    expect(wire.left).toBe(1)
    expect(storage.size).toBe(0)
  })

  test('without a line keeps only the key, until the server was told', async () => {
    wire.isCut()
    const [token] = wire.tokens
    connection.erase()
    expect([...storage]).toEqual([['balie.revoke', JSON.stringify([token])]])
    reload()
    connection.comeBack()
    expect(connection.state().lines).toEqual([])
    await connects()
    expect(wire.left).toBe(1)
    expect(storage.size).toBe(0)
  })

  test('in another tab empties this one too', () => {
    storage.clear()
    connection.changedElsewhere('token')
    expect(connection.state().lines).toEqual([])
    expect(erased).toBe(1)
  })

  test('is followed by a new key', async () => {
    connection.erase()
    connection.begin('nl')
    await connects()
    expect(wire.tokens.at(-1)).not.toBe(wire.tokens[0])
  })
})

test('A first question waits for the greeting, so that the greeting stands above it', async () => {
  connection.begin('nl')
  say('meteen een vraag')
  await connects()
  expect(wire.said.map(({ content }) => content.kind)).toEqual(['joined'])
  wire.events().entry(entry(2))
  await jest.advanceTimersByTimeAsync(10)
  expect(wire.said.map(({ content }) => content.kind)).toEqual(['joined', 'text'])
})

test('A greeting that stays away does not hold up the question', async () => {
  connection.begin('nl')
  say('meteen een vraag')
  await connects()
  await jest.advanceTimersByTimeAsync(1_000)
  expect(wire.said).toHaveLength(2)
})

test('A key that no longer counts is replaced, and what was not sent goes out under the new one', async () => {
  connection.begin('nl')
  await connects()
  wire.isCut()
  say('nog niet verstuurd')
  wire.events().refused({ kind: 'refused', reason: 'token-refused' })
  await connects()
  expect(wire.tokens).toHaveLength(2)
  expect(
    wire.said.some(({ content }) => content.kind === 'text' && content.text === 'nog niet verstuurd'),
  ).toBe(true)
})

function open(): void {
  keep = createKeep(storageOf(storage))
  connection = new Connection({
    openWire: wire.open,
    keep,
    changed: () => undefined,
    arrived: () => undefined,
    erased: () => {
      erased += 1
    },
  })
}

function reload(): void {
  connection.close()
  open()
}

async function connects(): Promise<void> {
  wire.connects()
  await jest.advanceTimersByTimeAsync(10)
}

function say(text: string): void {
  connection.say({ kind: 'text', text }, text)
}

function shown(): readonly (readonly [string, string | undefined])[] {
  return connection.state().lines.map((line) => [line.text, line.delivery])
}

function entry(number: number): WebEntry {
  const at = '2026-11-23T12:00:00.000Z'
  return { conversation: 'c', number, at, author: { kind: 'assistant' }, text: String(number) }
}

function storageOf(map: Map<string, string>): Storage {
  return {
    get length() {
      return map.size
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => {
      map.clear()
    },
  }
}
