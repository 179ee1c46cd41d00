import { isCueStem } from '../understanding/cues.ts'
import type { Cue } from '../understanding/cues.ts'
import type { WeightedTerm } from '../terms/word-terms.ts'
import type { Title } from './title-terms.ts'

export interface TitleMatch {
  /** Share of the question that the title and the keywords speak of. */
  readonly coverage: number
  /** Share of the title that the question speaks of. */
  readonly share: number
}

/** Something that counts for `worth`, and the terms that may stand for it. */
export interface Weighed {
  readonly terms: readonly WeightedTerm[]
  readonly worth: number
}

/** A title of one word is easily said whole: this much is added to what there is to say. */
const shortTitle = 1

/**
 * @param concepts of the question, with what they are worth
 * @param asked every term of the question, and the sorts of thing it asks: what a title says of the same sort is said
 */
export function titleMatch(
  concepts: readonly Weighed[],
  { asked, cues }: { asked: ReadonlyMap<string, number>; cues: readonly Cue[] },
  title: Title,
): TitleMatch {
  const isSaid = cues.some((cue) => title.cues.includes(cue))
  const words = title.words
    .filter(({ terms: [first] }) => !isSaid || !isCueStem(first?.term ?? ''))
    .map(({ terms, rarity }) => ({ terms, worth: rarity }))
  return { coverage: share(concepts, title.offered, 0), share: share(words, asked, shortTitle) }
}

function share(things: readonly Weighed[], found: ReadonlyMap<string, number>, prior: number): number {
  let covered = 0
  let total = prior
  for (const { terms, worth } of things) {
    let best = 0
    for (const { term, weight } of terms) best = Math.max(best, weight * (found.get(term) ?? 0))
    total += worth
    covered += worth * best
  }
  return total > 0 ? covered / total : 0
}
