import type { Clock } from '../../core/clock.ts'
import { IndexFault } from '../retrieval/index-fault.ts'
import type { Snapshot } from '../snapshot.ts'
import { hashOf, newName, readName } from './collection-name.ts'
import { isFault } from './fault.ts'
import type { Qdrant } from './open-qdrant.ts'
import { pointBatches } from './points.ts'

export interface Publishing {
  readonly snapshot: Snapshot
  readonly qdrant: Qdrant
  /** The alias, and what our collections begin with. */
  readonly prefix: string
  readonly clock: Clock
  /** Ends it; what was filled until then is removed. */
  readonly signal: AbortSignal
}

export interface Published {
  readonly kind: 'uploaded' | 'there already'
  readonly collection: string
}

const mostAttempts = 3
/** Of one request. */
const patienceMs = 30_000
/** For removing what nobody needs, while somebody waits for us to end. */
const tidyingMs = 2_000
/**
 * A collection that no alias points at may be one that another process is filling at this moment, and Qdrant does not
 * say; filling one takes seconds. So what is younger stays, and is removed by who publishes next.
 */
const abandonedAfterMs = 10 * 60_000

/**
 * Fills a collection of its own, sees that it is whole, and has the alias point at it: whoever asks sees the old version or
 * the new one. What is there already is used as it is.
 * @throws IndexFault; the signal's reason where that is aborted
 */
export async function publish(publishing: Publishing): Promise<Published> {
  const hash = hashOf(publishing.snapshot)
  await refuseTakenName(publishing)
  for (let attempt = 1; ; attempt++) {
    await tidyOld(undefined, publishing)
    const there = await findPublished(hash, publishing)
    if (there !== undefined) return { kind: 'there already', collection: there }
    const collection = newName(publishing.prefix, { hash, begunAt: publishing.clock.now() })
    try {
      await fill(collection, publishing)
      return await show(collection, hash, publishing)
    } catch (error) {
      // Removed while it was filled: by another process that took long itself, or by somebody's hand.
      if (!isFault(error, 'gone') || attempt === mostAttempts) throw error
    }
  }
}

/** An alias cannot have it, which Qdrant would say when everything is uploaded. */
async function refuseTakenName(publishing: Publishing): Promise<void> {
  const collections = await publishing.qdrant.collections(patience(publishing))
  if (!collections.includes(publishing.prefix)) return
  throw new IndexFault(
    'mismatch',
    'QDRANT_COLLECTION is the name of a collection that is there already: set it to another, or remove that one.',
  )
}

/** What the alias points at, when that is of this hash and whole. */
async function findPublished(hash: string, publishing: Publishing): Promise<string | undefined> {
  const { qdrant, prefix } = publishing
  const collection = (await qdrant.aliases(patience(publishing))).get(prefix)
  return collection !== undefined && (await isWhole(collection, hash, publishing)) ? collection : undefined
}

async function isWhole(collection: string, hash: string, publishing: Publishing): Promise<boolean> {
  if (readName(publishing.prefix, collection)?.hash !== hash) return false
  return (await countOf(collection, publishing)) === publishing.snapshot.passages.length
}

/** undefined: it went between the two questions. */
async function countOf(collection: string, publishing: Publishing): Promise<number | undefined> {
  return publishing.qdrant.count(collection, patience(publishing)).catch((error: unknown) => {
    if (isFault(error, 'gone')) return undefined
    throw error
  })
}

async function fill(collection: string, publishing: Publishing): Promise<void> {
  try {
    await fillWhole(collection, publishing)
  } catch (error) {
    await tidy([collection], publishing)
    throw error
  }
}

async function fillWhole(collection: string, publishing: Publishing): Promise<void> {
  const { qdrant, snapshot } = publishing
  await qdrant.create(collection, snapshot.vectors?.dimension, patience(publishing))
  for (const points of pointBatches(snapshot)) await qdrant.add(collection, points, patience(publishing))
  const count = await qdrant.count(collection, patience(publishing))
  if (count === snapshot.passages.length) return
  throw new IndexFault(
    'out of order',
    `Qdrant took ${snapshot.passages.length} passages and has ${count}: look at its log and its disk.`,
  )
}

/** Another process may have been first with the same; then theirs is used. */
async function show(collection: string, hash: string, publishing: Publishing): Promise<Published> {
  const { qdrant, prefix } = publishing
  const theirs = await findPublished(hash, publishing)
  if (theirs !== undefined) {
    await tidy([collection], publishing)
    return { kind: 'there already', collection: theirs }
  }
  const before = (await qdrant.aliases(patience(publishing))).get(prefix)
  try {
    await qdrant.point(prefix, collection, patience(publishing))
  } catch (error) {
    // Unless it was refused the alias may point at ours by now, whatever we heard.
    if (isFault(error, 'key') || isFault(error, 'mismatch')) await tidy([collection], publishing)
    throw error
  }
  // With the same in it, and whole, it is of a process that was first in the last moment, and in use there.
  const isInUse = before !== undefined && (await isWhole(before, hash, publishing))
  await tidyOld(isInUse ? undefined : before, publishing)
  return { kind: 'uploaded', collection }
}

/** The one that was shown before us, and what was abandoned. What an alias points at stays, whoever made that. */
async function tidyOld(before: string | undefined, publishing: Publishing): Promise<void> {
  const { qdrant, prefix, clock } = publishing
  const now = clock.now().getTime()
  try {
    const shown = new Set((await qdrant.aliases(patience(publishing))).values())
    const collections = await qdrant.collections(patience(publishing))
    const old = collections.filter((collection) => {
      const named = readName(prefix, collection)
      if (!named || shown.has(collection)) return false
      return collection === before || Math.abs(now - named.begunAt.getTime()) > abandonedAfterMs
    })
    await tidy(old, publishing)
  } catch {
    // Nothing depends on it; what is left over is removed by who publishes next.
  }
}

async function tidy(collections: readonly string[], { qdrant }: Publishing): Promise<void> {
  const signal = AbortSignal.timeout(tidyingMs)
  for (const collection of collections) {
    await qdrant.remove(collection, signal).catch(() => {
      // Gone already, or Qdrant is: then it is removed by who publishes next.
    })
  }
}

function patience({ signal }: Publishing): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])
}
