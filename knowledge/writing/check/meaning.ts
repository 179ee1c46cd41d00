import type { Check } from './claim.ts'
import { coverage, uncovered } from './coverage.ts'
import { impliedBy } from './implied.ts'
import type { ReadLine } from './evidence.ts'
import type { Reading } from './reading.ts'
import { supporting } from './supporting.ts'
import { strayDegree, strayNoun } from './degrees.ts'
import { normalise } from '../../terms/normalise.ts'
import { isSame } from '../lines.ts'

/** Fitted on the lies and the true answers of tests/faults/language-model.test.ts. */
const leastCovered = 0.8

/** Who reads "wij" on a page of the municipality reads "de gemeente". */
const ofUs = /(?<!\p{L})(?:wij|we|ons|onze|stadhuis|balie|14 0\d\d)(?!\p{L})/iu

/** What a sentence says is said by a few of the lines it names, in these words or in ones of the same meaning. */
export const checkMeaning: Check = (claim) => {
  const { words, facts } = claim.reading
  if (words.length === 0 && facts.length === 0) return checkGrammar(claim)
  const lines = supporting(claim)
  const terms = lines.flatMap(({ reading, about, given }) => [
    reading.terms,
    about.terms,
    ...(given ? [given.terms] : []),
  ])
  const implied = impliedBy(lines.flatMap(({ facts }) => facts.map(({ kind }) => kind)))
  const isOurs =
    ofUs.test(lines.map(({ line }) => line.text).join(' ')) &&
    /(?<!\p{L})(?:de|uw) gemeente(?!\p{L})/iu.test(claim.text)
  const isImplied = (word: string): boolean => implied.has(word) || (word === 'gemeente' && isOurs)
  const said = { words: claim.reading.words.filter(({ word }) => !isImplied(word)) }
  const stray = uncovered(said, ...terms)
  if (stray.length > 0) return 'says something else than the lines'
  if (coverage(said, ...terms) < leastCovered) return 'says more than the lines'
  const own = coverage(said, ...lines.map(({ reading }) => reading.terms))
  // A title alone supports nothing.
  const isBound = claim.reading.facts.some(({ kind }) => ['amount', 'date', 'time', 'term'].includes(kind))
  if (said.words.length > 0 && !isBound && own < 0.34) return 'says what only a title says'
  if (isSubstituted(said, lines)) return 'says something else than the lines'
  const written = lines.map(({ line }) => `${line.given} ${line.text} ${line.about}`).join(' ')
  return strayNoun(claim.text, written)
    ? 'says something else than the lines'
    : strayDegree(claim.text, written)
}

/** "Dat kan niet": of nothing but small words it has to be what a line says, word for word. */
function checkGrammar({ text, named }: Parameters<Check>[0]): string | undefined {
  const isSaid = named.some(({ line, reading }) =>
    [line.text, `${line.given} ${line.text}`, ...reading.clauses.map((clause) => clause.text)].some((one) =>
      isSame(one, text),
    ),
  )
  return isSaid ? undefined : 'says something else than the lines'
}

/** A word of the title in the place of one of the line: all the rest is the same, so it is no shorter way to say it. */
function isSubstituted(said: Pick<Reading, 'words'>, lines: readonly ReadLine[]): boolean {
  const [best] = lines
  if (!best) return false
  const headings = normalise(lines.map(({ line }) => `${line.heading} ${line.given}`).join(' '))
  const fromTitle = uncovered(said, ...lines.map(({ reading }) => reading.terms)).filter(
    ({ word }) => !headings.includes(word),
  )
  const claimed = new Map(said.words.flatMap(({ terms }) => [...terms]))
  const left = uncovered(best.reading, claimed)
  return fromTitle.length > 0 && left.length > 0 && coverage(best.reading, claimed) >= 0.6
}
