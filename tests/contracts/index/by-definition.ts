import { steady } from '../../../knowledge/retrieval/fuse.ts'
import type { Hit, PassageIndex } from '../../../knowledge/retrieval/passage-index.ts'
import { fits, payloadOf } from '../../../knowledge/retrieval/payload.ts'
import type { Snapshot } from '../../../knowledge/snapshot.ts'

/** What every index has to find, worked out passage by passage as `PassageIndex` says it. Slow, and nothing to get wrong. */
export function indexByDefinition(snapshot: Snapshot): PassageIndex {
  const terms = termsOf(snapshot)
  const payloads = snapshot.documents.map(payloadOf)
  return {
    search: (query) => {
      const fitting = payloads.map((payload) => fits(payload, query.filter))
      const best = (scoreOf: (passage: number) => number | undefined): readonly Hit[] => {
        const hits = snapshot.passages.flatMap(({ document }, passage) => {
          const score = fitting[document] === true ? scoreOf(passage) : undefined
          return score === undefined ? [] : [{ passage, score }]
        })
        return steady(hits).slice(0, query.limit)
      }
      const asked = query.terms.flatMap(({ term, weight }) => {
        const spoken = terms.get(term)
        return spoken ? [{ spoken, worth: weight * rarityOf(spoken, snapshot) }] : []
      })
      const { vector } = query
      return Promise.resolve({
        lexical: best((passage) => {
          const score = sumOf(asked.map(({ spoken, worth }) => worth * (spoken.get(passage) ?? 0)))
          return score > 0 ? score : undefined
        }),
        dense: vector && snapshot.vectors ? best((passage) => cosine(snapshot, passage, vector)) : [],
      })
    },
  }
}

/** Of each term, how much each passage speaks of it. */
function termsOf({ postings }: Snapshot): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const { terms, starts, passages, impacts } = postings
  return new Map(
    terms.map((term, place) => {
      const [from, until] = [starts[place] ?? 0, starts[place + 1] ?? 0]
      const having = [...passages.subarray(from, until)]
      return [term, new Map(having.map((passage, at) => [passage, impacts[from + at] ?? 0]))]
    }),
  )
}

function rarityOf({ size }: ReadonlyMap<number, number>, { passages }: Snapshot): number {
  return Math.log(1 + (passages.length - size + 0.5) / (size + 0.5))
}

function cosine({ vectors }: Snapshot, passage: number, asked: Float32Array): number {
  const dimension = vectors?.dimension ?? 0
  const own = vectors?.values.subarray(passage * dimension, (passage + 1) * dimension) ?? []
  let product = 0
  own.forEach((value, at) => (product += value * (asked[at] ?? 0)))
  return product / (Math.hypot(...own) * Math.hypot(...asked))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
