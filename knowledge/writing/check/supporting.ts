import { normalise, wordsOf } from '../../terms/normalise.ts'
import type { Claim } from './claim.ts'
import { coverage } from './coverage.ts'
import type { ReadLine } from './evidence.ts'

const mostLines = 3
/** What a further line has to add, as a share of the words. */
const leastAdded = 0.12

/**
 * Of the lines that a sentence names the few that it rests on, best first: who names a whole page must not find each
 * word in another corner of it.
 */
export function supporting({ reading, named }: Pick<Claim, 'reading' | 'named'>): readonly ReadLine[] {
  const chosen: ReadLine[] = []
  let reached = 0
  while (chosen.length < mostLines) {
    const best = bestOf(reading, named, chosen)
    if (!best || (chosen.length > 0 && (best.reached - reached < leastAdded || isAllSaid(reading, chosen))))
      break
    reached = best.reached
    chosen.push(best.line)
  }
  return chosen
}

function isAllSaid(reading: Claim['reading'], chosen: readonly ReadLine[]): boolean {
  const values = new Set(chosen.flatMap(({ reading: { facts } }) => facts).map(({ value }) => value))
  const isSaid = reading.facts.every(({ value }) => values.has(value))
  return isSaid && coverage(reading, ...chosen.map(({ reading: { terms } }) => terms)) >= 0.95
}

interface Choice {
  readonly line: ReadLine
  readonly reached: number
  readonly agreed: number
}

function bestOf(
  reading: Claim['reading'],
  named: readonly ReadLine[],
  chosen: readonly ReadLine[],
): Choice | undefined {
  const values = new Set(reading.facts.map(({ value }) => value))
  let best: Choice | undefined
  for (const line of named) {
    if (chosen.includes(line)) continue
    const sources = [...chosen, line].map(({ reading: { terms } }) => terms)
    const shared = line.reading.facts.filter(({ value }) => values.has(value)).length
    const reached = coverage(reading, ...sources) + (chosen.length === 0 ? 0 : 0.2 * Math.min(1, shared))
    // Of two that say as much, the one that shares more facts and says less besides.
    const agreed =
      reached +
      0.3 * shared +
      0.3 * coverage(line.reading, reading.terms) +
      0.4 * sameWords(reading, line.reading)
    if (!best || agreed > best.agreed) best = { line, reached, agreed }
  }
  return best
}

/** Small words too: of two lines about one thing they tell which it is. */
export function sameWords(
  one: Pick<Claim['reading'], 'text'>,
  other: Pick<Claim['reading'], 'text'>,
): number {
  const said = wordsOf(normalise(one.text))
  const theirs = new Set(wordsOf(normalise(other.text)))
  return said.filter((word) => theirs.has(word)).length / Math.max(1, said.length)
}
