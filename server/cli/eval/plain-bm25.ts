const k1 = 1.2
const b = 0.75
const depth = 10

export interface PlainDocument {
  readonly id: string
  readonly text: string
}

interface Posting {
  readonly document: number
  readonly count: number
}

/**
 * The yardstick: Okapi BM25 over whole documents and lower case words, with the idf of Lucene, which is never below
 * zero. No stems, no stop words, no titles. Gives the ids of the best documents, best first, ten at most.
 */
export function createPlainBm25(documents: readonly PlainDocument[]): (text: string) => readonly string[] {
  const words = documents.map(({ text }) => plainWords(text))
  const postings = postingsOf(words)
  const meanLength = words.reduce((sum, { length }) => sum + length, 0) / Math.max(1, words.length)
  const weakness = words.map(({ length }) => k1 * (1 - b + (b * length) / Math.max(1, meanLength)))
  return (text) => {
    const scores = new Map<number, number>()
    for (const word of new Set(plainWords(text))) {
      const found = postings.get(word) ?? []
      const idf = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5))
      for (const { document, count } of found) {
        const gain = (idf * count * (k1 + 1)) / (count + (weakness[document] ?? k1))
        scores.set(document, (scores.get(document) ?? 0) + gain)
      }
    }
    return bestOf(scores).map((document) => documents[document]?.id ?? '')
  }
}

function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function postingsOf(documents: readonly (readonly string[])[]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>()
  documents.forEach((words, document) => {
    for (const [word, count] of countsOf(words)) {
      const known = postings.get(word)
      if (known) known.push({ document, count })
      else postings.set(word, [{ document, count }])
    }
  })
  return postings
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The first one wins a tie. */
function bestOf(scores: ReadonlyMap<number, number>): readonly number[] {
  return [...scores]
    .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
    .slice(0, depth)
    .map(([document]) => document)
}
