import type { Check, Claim } from './claim.ts'
import { coverage, uncovered } from './coverage.ts'
import { isOfAge } from './ages.ts'
import { impliedBy } from './implied.ts'
import type { ReadLine } from './evidence.ts'
import type { Reading, Word } from './reading.ts'
import { sameWords, supporting } from './supporting.ts'
import { strayDegree, strayNoun } from './degrees.ts'
import { normalise, wordsOf } from '../../terms/normalise.ts'
import { isSame } from '../lines.ts'

/** Fitted on lies and true answers. */
const leastCovered = 0.8
const leastOwn = 0.34
/** From here on a sentence is its line with another word in it, and no other way to say it. */
const mostAlike = 0.7

/** Who reads "wij" on a page of the municipality reads "de gemeente". */
const ofUs = /(?<!\p{L})(?:wij|we|ons|onze|stadhuis|balie|14 0\d\d)(?!\p{L})/iu

/** What a sentence says is said by a few of the lines it names, in these words or in ones of the same meaning. */
export const checkMeaning: Check = (claim) => {
  const { words, facts } = claim.reading
  const isOnlyAsked = onlyAsked.test(claim.text)
  if (isOnlyAsked || (words.length === 0 && facts.length === 0)) return checkGrammar(claim)
  const lines = supporting(claim)
  const terms = lines.flatMap(({ reading, about, given }) => [
    reading.terms,
    about.terms,
    ...(given ? [given.terms] : []),
  ])
  const said = { words: words.filter(({ word }) => !isImplied(word, lines, claim)) }
  const stray = uncovered(said, ...terms)
  const known = stray.filter((word) => isKnown(word, lines, claim) || isVerbOf(word, lines, claim))
  if (known.length < stray.length || !areFew(known, said.words, claim)) return other
  if (lines.some((line) => isSubstituted(line, said, claim))) return other
  const rest = { words: said.words.filter((word) => !stray.includes(word)) }
  if (coverage(rest, ...terms) < leastCovered) return 'says more than the lines'
  const narrowing = new Set(claim.conditions?.words.map(({ word }) => word))
  const main = { words: rest.words.filter(({ word }) => !narrowing.has(word)) }
  const own = coverage(main, ...lines.map(({ reading }) => reading.terms))
  // A title alone supports nothing.
  const isBound = facts.some(({ kind }) => ['amount', 'date', 'time', 'term'].includes(kind))
  if (rest.words.length > 0 && !isBound && own < leastOwn) return 'says what only a title says'
  const written = lines.map(({ line }) => `${line.given} ${line.text} ${line.about}`).join(' ')
  return strayNoun(claim.text, written) ? other : strayDegree(claim.text, written)
}

/** A question, or one that lost its mark. */
const onlyAsked = /^[^.?!]*\?$|^(?:\p{L}+t) u [^,.?!]*\.?$/u

const other = 'says something else than the lines'

const weekdays = /maandag (?:tot en met|t\/m) vrijdag/iu

/** What the line says without the word: that a price is paid, that "wij" is the municipality. */
function isImplied(word: string, lines: readonly ReadLine[], { text }: Claim): boolean {
  if (impliedBy(lines.flatMap(({ facts }) => facts.map(({ kind }) => kind))).has(word)) return true
  if (lines.some(({ line }) => isOfAge(word, `${line.text} ${line.about}`))) return true
  if (/^werkdag(?:en)?$/u.test(word) && lines.some(({ line }) => weekdays.test(line.text))) return true
  const isOurs =
    ofUs.test(lines.map(({ line }) => line.text).join(' ')) &&
    /(?<!\p{L})(?:de|uw) gemeente(?!\p{L})/iu.test(text)
  return word === 'gemeente' && isOurs && !/(?<!\p{L})(?:wij|we)(?!\p{L})/iu.test(text)
}

/** The page has it elsewhere, the sentences before said it, or it is in a condition. */
function isKnown(word: Word, lines: readonly ReadLine[], claim: Claim): boolean {
  const { evidence, before, conditions, reading } = claim
  const narrowing = conditions?.words.map((one) => one.word) ?? []
  // Where the line has a condition itself another one may be in its place.
  const isFree =
    lines.every(({ given }) => !given) && narrowing.length < reading.words.length + reading.facts.length
  if (isFree && narrowing.includes(word.word)) return true
  if (someone.test(word.word)) return false
  return coverage({ words: [word] }, evidence.around, before) >= 0.5
}

/** Who it is belongs in the line itself: what holds for the one may be what the other may not do. */
const someone =
  /^(?:(?:schoon|stief|pleeg|groot)?(?:man|vrouw|vader|moeder|ouders?|zoon|dochter|broer|zus|kind|kinderen)|partner|echtgenoot|echtgenote|buur(?:man|vrouw)?|buren|vriend|vriendin|collega|opa|oma|oom|tante|neef|nicht|familie|huisgenoot|kennis|iemand|verhuurder|huurder)$/u

/** Another word, be it of another line, in the place of one of this line. */
function isSubstituted({ reading, about }: ReadLine, said: Pick<Reading, 'words'>, claim: Claim): boolean {
  if (sameWords(claim.reading, reading) < mostAlike) return false
  const left = wordsOf(normalise(reading.text)).filter((word) => word.length > 4)
  const claimed = new Set(wordsOf(normalise(claim.reading.text)))
  const isLeft = left.some((word) => !claimed.has(word)) || uncovered(reading, claim.reading.terms).length > 0
  return isLeft && uncovered(said, reading.terms, about.terms).length > 0
}

/** "Luiers: bij het restafval" has no verb, so who writes a sentence of it has to find one. */
function isVerbOf({ word }: Word, lines: readonly ReadLine[], { text }: Claim): boolean {
  const isVerbless = lines.every(({ line }) => /^[^:.?!]{2,80}:\s/u.test(line.text))
  const before = new RegExp(String.raw`(?<before>\p{L}+) ${word}(?!\p{L})`, 'iu').exec(normalise(text))
  return isVerbless && !noVerbAfter.has(before?.groups?.['before'] ?? '')
}

const noVerbAfter: ReadonlySet<string> = new Set(
  'de het een uw geen van voor in op bij met aan naar uit per zonder tot'.split(' '),
)

/** A condition narrows what is said, whatever is in it; of the rest all but a word has to be in the lines. */
function areFew(known: readonly Word[], all: readonly Word[], { conditions, reading }: Claim): boolean {
  const narrowing = new Set(conditions?.words.map(({ word }) => word))
  const others = known.filter(({ word }) => !narrowing.has(word))
  const rest = all.filter(({ word }) => !narrowing.has(word))
  return others.length === 0 || (others.length === 1 && rest.length + reading.facts.length >= 2)
}

/** "Dat kan niet": of nothing but small words, or a question by itself, it has to be what a line says, word for word. */
function checkGrammar({ text, named }: Parameters<Check>[0]): string | undefined {
  const isSaid = named.some(({ line, reading }) =>
    [line.text, `${line.given} ${line.text}`, ...reading.clauses.map((clause) => clause.text)].some((one) =>
      isSame(one, text),
    ),
  )
  return isSaid ? undefined : other
}
