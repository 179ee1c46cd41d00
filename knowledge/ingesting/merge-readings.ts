import type { Article, Problem, Reading } from '../article.ts'

export interface SourceReading extends Reading {
  readonly source: string
}

export interface Merged extends Reading {
  /** How many articles of each source are in it. */
  readonly counts: ReadonlyMap<string, number>
}

/** All sources as one; of two documents with one id the first stays, and both are named. */
export function mergeReadings(readings: readonly SourceReading[]): Merged {
  const articles = new Map<string, Article>()
  const from = new Map<string, string>()
  const problems: Problem[] = readings.flatMap((reading) => reading.problems)
  const counts = new Map(readings.map(({ source }) => [source, 0]))
  for (const { source, articles: some } of readings) {
    for (const article of some) {
      const first = from.get(article.id)
      if (first === undefined) {
        articles.set(article.id, article)
        from.set(article.id, source)
        counts.set(source, (counts.get(source) ?? 0) + 1)
      } else {
        problems.push({ file: source, reason: sameId(article.id, first, source) })
      }
    }
  }
  return { articles: [...articles.values()], problems, counts }
}

function sameId(id: string, first: string, second: string): string {
  if (first === second) return `has the id ${id} twice; the first one stays`
  return `has the id ${id}, and so has ${first}; that one stays`
}
