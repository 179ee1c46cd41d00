import { loadIndex } from '../embedded/index-file.ts'
import { currentSources, indexFileOf, staffFileOf } from '../index-place.ts'
import type { KnowledgeParts } from '../read-snapshot.ts'
import type { Snapshot } from '../snapshot.ts'
import { nameSource } from './source.ts'

/** What an ingest is compared with. */
export interface Before {
  readonly parts: KnowledgeParts | undefined
  /** Of the very same sources, so that nothing may have to be done. */
  readonly isOfSameSources: boolean
}

/** The index of these sources; without one, that of what is in use when that is a part of them. */
export async function loadBefore(sources: readonly string[], dataDirectory: string): Promise<Before> {
  const own = await loadParts(indexFileOf(sources, dataDirectory))
  if (own) return { parts: own, isOfSameSources: true }
  const current = (await currentSources(dataDirectory)) ?? []
  const names = new Set(sources.map(nameSource))
  const isPart = current.length > 0 && current.every((source) => names.has(source))
  const parts = isPart ? await loadParts(indexFileOf(current, dataDirectory)) : undefined
  return { parts, isOfSameSources: false }
}

async function loadParts(file: string): Promise<KnowledgeParts | undefined> {
  const loaded = await loadIndex(file)
  if (loaded.kind !== 'index') return undefined
  const staff = await loadIndex(staffFileOf(file))
  return {
    residents: loaded.snapshot,
    staff: staff.kind === 'index' ? staff.snapshot : withoutDocuments(loaded.snapshot),
  }
}

function withoutDocuments({ about }: Snapshot): Snapshot {
  return {
    about,
    documents: [],
    passages: [],
    words: [],
    contradictions: [],
    postings: {
      terms: [],
      starts: new Uint32Array(1),
      passages: new Uint32Array(),
      impacts: new Float32Array(),
      rarities: new Float32Array(),
    },
  }
}
