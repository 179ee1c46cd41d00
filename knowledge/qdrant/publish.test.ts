import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import { clientOf } from '../../tests/fakes/qdrant-pages.ts'
import { openFakeQdrant, type FakeQdrant } from '../../tests/fakes/qdrant.ts'
import { buildSnapshot } from '../build-snapshot.ts'
import { IndexFault } from '../retrieval/index-fault.ts'
import type { Snapshot } from '../snapshot.ts'
import { openQdrant } from './open-qdrant.ts'
import type { Qdrant } from './open-qdrant.ts'
import { publish } from './publish.ts'
import type { Published } from './publish.ts'

let fake: FakeQdrant
let qdrant: Qdrant
let clock = createTestClock()
const minuteMs = 60_000

beforeEach(async () => {
  fake = await openFakeQdrant()
  qdrant = await openQdrant({ url: fake.url, apiKey: undefined })
  clock = createTestClock()
})
afterEach(async () => {
  expect(fake.violations).toEqual([])
  await fake.close()
})

const about = { origin: 'test', fingerprint: 'f', problems: [], expired: [] }
const build = (...texts: string[]): Snapshot =>
  buildSnapshot(
    texts.map((text, at) => ({ id: `d${at}`, title: `Pagina ${at}`, text, keywords: [] })),
    about,
  )
const one = build('Boom kappen.', 'Gras maaien.')
const other = build('Boom kappen.', 'Gras maaien.', 'Paspoort.')

const run = (
  snapshot: Snapshot,
  by: Qdrant = qdrant,
  signal = new AbortController().signal,
): Promise<Published> => publish({ snapshot, qdrant: by, prefix: 'balie', clock, signal })
const collections = (): readonly string[] => Object.keys(fake.collections())
const uploads = (): number =>
  fake.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/points')).length

/** Does something before points are added, the first time. */
function before(act: () => Promise<unknown>): Qdrant {
  let isDone = false
  return {
    ...qdrant,
    add: async (...asked) => {
      if (!isDone) {
        isDone = true
        await act()
      }
      return qdrant.add(...asked)
    },
  }
}

describe('a snapshot', () => {
  test('becomes a collection that the alias points at, with what can be filtered by indexed', async () => {
    const { kind, collection } = await run(one)
    expect(kind).toBe('uploaded')
    expect(fake.aliases()).toEqual({ balie: collection })
    expect(fake.collections()[collection]?.points).toMatchObject([
      {
        id: 0,
        payload: { document: 'd0', language: 'nl', audience: ['everyone'], isStaffOnly: false, passage: 0 },
      },
      { id: 1, payload: { document: 'd1', validFrom: 0, validUntil: 99_991_231 } },
    ])
    expect(fake.collections()[collection]?.indexes).toEqual({
      document: 'keyword',
      language: 'keyword',
      audience: 'keyword',
      validFrom: 'integer',
      validUntil: 'integer',
      isStaffOnly: 'bool',
    })
  })

  test('that is there already is used, and nothing is uploaded', async () => {
    const { collection } = await run(one)
    const before = uploads()
    expect(await run(build('Boom kappen!', 'Gras maaien...'))).toEqual({ kind: 'there already', collection })
    expect(uploads()).toBe(before)
  })

  test('that changed takes the place of the one before, which goes', async () => {
    const first = await run(one)
    const second = await run(other)
    expect(fake.aliases()).toEqual({ balie: second.collection })
    expect(collections()).toEqual([second.collection])
    expect(second.collection).not.toBe(first.collection)
  })

  test('that is there and not whole is published again', async () => {
    const { collection } = await run(one)
    await clientOf(fake).deleteCollection(collection)
    await clientOf(fake).createCollection(collection, {
      vectors: {},
      sparse_vectors: { words: { modifier: 'idf' } },
    })
    await qdrant.point('balie', collection, AbortSignal.timeout(1_000))
    const again = await run(one)
    expect(again.kind).toBe('uploaded')
    expect(collections()).toEqual([again.collection])
  })

  test('of which points get lost is not shown', async () => {
    const first = await run(one)
    const lossy: Qdrant = {
      ...qdrant,
      add: (name, points, signal) => qdrant.add(name, points.slice(1), signal),
    }
    await expect(run(other, lossy)).rejects.toThrow(/took 3 passages and has 2/)
    expect(fake.aliases()).toEqual({ balie: first.collection })
    expect(collections()).toEqual([first.collection])
  })

  test('leaves alone what is not of its prefix, or has an alias of its own', async () => {
    const client = clientOf(fake)
    for (const name of ['pages', 'balie-test', 'balie-0123456789abcdef-0mx176asp']) {
      await client.createCollection(name, { vectors: {} })
    }
    const { collection } = await run(one)
    await qdrant.point('kept', collection, AbortSignal.timeout(1_000))
    await run(other)
    clock.advance(60 * minuteMs)
    await run(one)
    expect(collections()).toEqual(
      expect.arrayContaining(['pages', 'balie-test', 'balie-0123456789abcdef-0mx176asp', collection]),
    )
  })

  test('that may not be shown leaves nothing behind; what nobody heard of stays', async () => {
    const refused = new IndexFault('key', 'Qdrant refuses the key (403).')
    await expect(run(one, { ...qdrant, point: () => Promise.reject(refused) })).rejects.toBe(refused)
    expect(collections()).toEqual([])
    const late = new IndexFault('late', 'Qdrant gave no answer in time.')
    const unheard = async (...asked: Parameters<Qdrant['point']>): Promise<void> => {
      await qdrant.point(...asked)
      throw late
    }
    await expect(run(one, { ...qdrant, point: unheard })).rejects.toBe(late)
    expect(await run(one)).toEqual({ kind: 'there already', collection: fake.aliases()['balie'] })
  })

  test('cannot take a name that is a collection already', async () => {
    await clientOf(fake).createCollection('balie', { vectors: {} })
    await expect(run(one)).rejects.toMatchObject({
      kind: 'mismatch',
      message: expect.stringContaining('QDRANT_COLLECTION is the name'),
    })
    expect(collections()).toEqual(['balie'])
  })
})

describe('two processes at once', () => {
  test('with the same both end with one collection', async () => {
    const published = await Promise.all([run(one), run(one), run(one)])
    const [shown] = Object.values(fake.aliases())
    for (const { collection } of published) expect(collections()).toContain(collection)
    clock.advance(11 * minuteMs)
    expect(await run(one)).toEqual({ kind: 'there already', collection: shown })
    expect(collections()).toEqual([shown])
  })

  test('who is second with the same uses what is there and removes its own', async () => {
    let first: Published | undefined
    const slower = before(async () => {
      first = await run(one)
    })
    expect(await run(one, slower)).toEqual({ kind: 'there already', collection: first?.collection })
    expect(collections()).toEqual([first?.collection])
  })

  test('with another version the last one is shown, and neither disturbs the other', async () => {
    let first: Published | undefined
    const slower = before(async () => {
      first = await run(one)
    })
    const second = await run(other, slower)
    expect(first?.kind).toBe('uploaded')
    expect(fake.aliases()).toEqual({ balie: second.collection })
    expect(collections()).toEqual([second.collection])
  })

  test('whose collection is removed while it fills it starts over', async () => {
    const disturbed = before(async () => {
      for (const name of collections()) await clientOf(fake).deleteCollection(name)
    })
    const { kind, collection } = await run(one, disturbed)
    expect(kind).toBe('uploaded')
    expect(collections()).toEqual([collection])
  })

  test('whose collection is removed by who was first with the same uses theirs', async () => {
    let first: Published | undefined
    const disturbed = before(async () => {
      const [mine = ''] = collections()
      first = await run(one)
      await clientOf(fake).deleteCollection(mine)
    })
    expect(await run(one, disturbed)).toEqual({ kind: 'there already', collection: first?.collection })
  })
})

describe('cut off in the middle', () => {
  /** As a process that is killed: it cannot tidy either. */
  async function cutOff(snapshot: Snapshot): Promise<void> {
    const dying = before(() => {
      fake.fault = { kind: 'refuse' }
      return Promise.resolve()
    })
    await expect(run(snapshot, dying)).rejects.toMatchObject({ kind: 'unreachable' })
    fake.fault = 'none'
  }

  test('the version before stays, and the next one takes over', async () => {
    const first = await run(one)
    await cutOff(other)
    expect(fake.aliases()).toEqual({ balie: first.collection })
    const second = await run(other)
    expect(fake.aliases()).toEqual({ balie: second.collection })
    expect(fake.collections()[second.collection]?.points).toHaveLength(3)
  })

  test('what it left is taken for one that is being filled, until it is ten minutes old', async () => {
    await cutOff(one)
    const [left] = collections()
    clock.advance(9 * minuteMs)
    const { collection } = await run(one)
    expect(collections()).toEqual([left, collection])
    clock.advance(2 * minuteMs)
    expect((await run(one)).kind).toBe('there already')
    expect(collections()).toEqual([collection])
  })

  test('by its own process it tidies up', async () => {
    const closing = new AbortController()
    const closed = before(() => {
      closing.abort(new Error('closed'))
      return Promise.resolve()
    })
    await expect(run(one, closed, closing.signal)).rejects.toThrow('closed')
    expect(collections()).toEqual([])
    expect(fake.aliases()).toEqual({})
  })
})

test.each([
  [{ kind: 'refuse' }, 'unreachable'],
  [{ kind: 'error', status: 503 }, 'out of order'],
  [{ kind: 'error', status: 403 }, 'key'],
] as const)('%j is told apart', async (fault, kind) => {
  fake.fault = fault
  await expect(run(one)).rejects.toMatchObject({ kind })
  fake.fault = 'none'
})
