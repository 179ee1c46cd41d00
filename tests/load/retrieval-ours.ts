import { tmpdir } from 'node:os'
import type { Clock } from '../../core/clock.ts'
import { silentLog } from '../../core/log.ts'
import { buildSnapshot } from '../../knowledge/build-snapshot.ts'
import { loadIndex, saveIndex } from '../../knowledge/embedded/index-file.ts'
import { openKnowledge } from '../../knowledge/index.ts'
import { openSnapshot } from '../../knowledge/opened.ts'
import { maxCandidates, rank } from '../../knowledge/ranking/rank.ts'
import { termsOf } from '../../knowledge/understanding/terms-of.ts'
import { understand } from '../../knowledge/understanding/understand.ts'
import type { Engine } from './retrieval-engine.ts'
import { mostFound } from './retrieval-engine.ts'

/** On which the pages of the sample knowledge are valid: a year from now too. */
export const today = '2026-06-01'
export const clock: Clock = { now: () => new Date(today) }

const build: Engine['build'] = (articles) => {
  const about = { origin: 'bench', fingerprint: 'bench', problems: [], expired: [] }
  const snapshot = buildSnapshot(articles, about)
  return Promise.resolve({ save: (file: string) => saveIndex(file, snapshot) })
}

/** All of `consult`: understanding, ranking, deciding whether and what to answer, composing the answer. */
export const ours: Engine = {
  build,
  open: async (file) => {
    const knowledge = await openKnowledge({ path: file, dataDirectory: tmpdir(), clock, log: silentLog })
    return {
      find: async (asked) => (await knowledge.consult({ ...asked, history: [] })).ranked,
      close: () => knowledge.close(),
    }
  },
}

/** As far as another engine goes: which pages, best first. */
export const ourRanking: Engine = {
  build,
  open: async (file) => {
    const loaded = await loadIndex(file)
    if (loaded.kind !== 'index') throw new Error(`There is no index in ${file}.`)
    const opened = openSnapshot(loaded.snapshot)
    const { documents } = loaded.snapshot
    return {
      find: async (asked) => {
        const understood = understand({ ...asked, history: [] }, opened.known)
        const hits = await opened.passages.search({
          terms: termsOf(understood.concepts),
          filter: { day: today, readers: 'residents' },
          limit: maxCandidates,
        })
        const ranked = rank(understood, hits, opened).slice(0, mostFound)
        return ranked.map(({ document }) => documents[document]?.id ?? '')
      },
      close: () => opened.passages.close(),
    }
  },
}
