import { agesSaid } from './ages.ts'
import type { Check, Claim } from './claim.ts'
import { coverage } from './coverage.ts'
import type { ReadLine } from './evidence.ts'
import { hingesIn, lacking } from './hinges.ts'
import type { Hinge } from './hinges.ts'
import { readSentence } from './reading.ts'
import type { Reading } from './reading.ts'
import { normalise, wordsOf } from '../../terms/normalise.ts'
import { sameWords, supporting } from './supporting.ts'

const leastUsed = 0.5
/** "Kom er niet aan" has small words only. */
const leastSame = 0.6
/** So many may be named for what they deny too, though they share no word. */
const fewLines = 3

/** What a line hangs on, the sentence hangs on too, and on nothing else; what is denied stays denied. */
export const checkConditions: Check = (claim) => {
  const lines = supporting(claim)
  const dropped = lines.find(
    (line) => lacking(neededOf(line, claim), claim.hinges).length > 0 || dropsGiven(line, claim),
  )
  if (dropped) return 'leaves out a condition'
  const around = claim.named.length <= fewLines ? claim.named : lines
  const theirs = new Set(
    around.flatMap((line) => [...line.hinges, ...line.givenHinges, ...hingesIn(line.line.about)]),
  )
  const written = around.map(({ line }) => `${line.given} ${line.text}`).join(' ')
  const added = lacking(withoutIf(claim.hinges), theirs).filter((hinge) => !isSaidSo(hinge, written))
  if (added.length > 0) return 'adds a condition'
  if (deniesLess(lines, claim)) return 'denies otherwise'
  if (stated(claim).some((clause) => isDeniedOtherwise(clause, lines, claim))) return 'denies otherwise'
  return dropsLabel(lines, claim) ? 'leaves out of whom or what' : undefined
}

/** "Als u haast heeft" may come from "Zeg dat u haast heeft"; that its words are there is looked at elsewhere. */
function withoutIf(hinges: ReadonlySet<Hinge>): ReadonlySet<Hinge> {
  return new Set([...hinges].filter((hinge) => hinge !== 'if'))
}

/** "Tot 14 dagen" is "maximaal 14 dagen". */
function isSaidSo(hinge: Hinge, lines: string): boolean {
  if (hinge === 'at-most') return /(?<!\p{L})(?:tot|binnen|until|within)(?!\p{L})/iu.test(lines)
  return hinge === 'at-least' && /(?<!\p{L})(?:vanaf|of meer|of ouder|from)(?!\p{L})/iu.test(lines)
}

const ofWhole: readonly Hinge[] = ['if', 'only', 'except', 'unless']

/** Those that a whole line hangs on, and those of the parts that are said. */
function neededOf({ hinges, reading, line }: ReadLine, claim: Claim): ReadonlySet<Hinge> {
  const inParts = reading.clauses.filter(
    (clause) => !line.given.includes(clause.text) && (isUsed(clause, claim) || isTail(clause)),
  )
  const needed = new Set(inParts.flatMap((clause) => [...hingesIn(clause.text)]))
  for (const hinge of hinges) if (ofWhole.includes(hinge)) needed.add(hinge)
  for (const hinge of agesSaid(claim.text, line.text)) needed.delete(hinge)
  return needed
}

function isUsed(clause: Reading, { reading }: Claim): boolean {
  const values = new Set(reading.facts.map(({ value }) => value))
  if (clause.facts.some(({ value }) => values.has(value))) return true
  if (clause.words.length === 0) return sameWords(clause, reading) >= leastSame
  return coverage(clause, reading.terms) >= leastUsed
}

/** ", maar niet op zondag": of a few words, so it says something of the rest. */
function isTail({ text, words }: Reading): boolean {
  return (
    words.length <= 3 && /^(?:ook |wel |en |maar )*(?:niet|geen|behalve|zonder|nooit)(?!\p{L})/iu.test(text)
  )
}

/** "Woont u met meer volwassenen? Dan ...": in the sentence as a condition, or in its words. */
function dropsGiven({ given, line }: ReadLine, claim: Claim): boolean {
  if (!given) return false
  const { hinges, reading, before, text, evidence } = claim
  // What hangs on more than the question before it hangs on that too.
  const rest = text.replace(/^[^?]*\?/u, '')
  if (hingesIn(line.text).has('if') && !hingesIn(rest).has('if')) return true
  const facts = new Set(reading.facts.map(({ value }) => value))
  if (!given.facts.every(({ value }) => facts.has(value))) return true
  if (given.facts.length > 0) return false
  // What the line says too tells nothing of the question before it.
  const said = new Set(wordsOf(normalise(line.text)))
  const own = { words: given.words.filter(({ word }) => !said.has(word)) }
  if (own.words.length > 0) return coverage(own, reading.terms, before, evidence.asked) < leastUsed
  return !hinges.has('if') && before.size === 0
}

/** But for what it hangs on: a condition that denies something takes nothing back. */
function stated({ reading, conditions }: Claim): readonly Reading[] {
  return reading.clauses.filter(({ text }) => conditions?.text.includes(text) !== true)
}

const longestOfList = 4

/** Each part of the sentence, beside the parts of the lines that it says. */
function isDeniedOtherwise(
  clause: Reading,
  lines: readonly ReadLine[],
  { hinges, conditions }: Claim,
): boolean {
  if (clause.words.length === 0) return false
  const isDenied = hingesIn(conditions ? clause.text.replace(conditions.text, ' ') : clause.text).has('not')
  const parts = lines.flatMap(({ reading, about }) =>
    reading.clauses
      .filter(({ words }) => words.length > 0)
      .map((part) => ({
        isSaid: coverage(part, clause.terms) >= leastUsed,
        says: coverage(clause, part.terms, about.terms),
        // Of "bouwafval, asbest en verf nemen wij niet mee" every part is denied.
        isDenied: hingesIn(part.text).has('not'),
        isOfDenied: part.words.length <= longestOfList && hingesIn(reading.text).has('not'),
      })),
  )
  // A part that denies nothing may be the first half of one that does.
  if (!isDenied && hinges.has('not')) return false
  if (isDenied && parts.some((part) => part.isSaid && part.isDenied)) return false
  const near = parts.filter(({ isSaid, says }) => isSaid && says >= leastUsed)
  return near.length > 0 && near.every((part) => part.isDenied !== isDenied && !(isDenied && part.isOfDenied))
}

/** "De huurder betaalt zonder ... zonder ...": who says all of one line denies as often. */
function deniesLess(lines: readonly ReadLine[], { reading, text, conditions }: Claim): boolean {
  const [only] = lines
  if (!only || lines.length > 1 || coverage(only.reading, reading.terms) < 0.8) return false
  const rest = conditions ? text.replace(conditions.text, ' ') : text
  return (
    countOf(denials, only.reading.text) > countOf(denials, text) ||
    countOf(denials, rest) > countOf(denials, only.reading.text)
  )
}

const denials = /(?<!\p{L})(?:niet|geen|zonder|nooit|niemand|niets|nergens)(?!\p{L})/giu

function countOf(pattern: RegExp, text: string): number {
  return (text.match(pattern) ?? []).length
}

const leastOfLabel = 0.65
const ties: ReadonlySet<string> = new Set('een het van bij met aan uit als dan let voor ook'.split(' '))

const label = /^(?<label>[^:.?!]{2,80}):\s/u

/** "bij een kind: ook de toestemming van beide ouders", "Daarna: € 28,50": of whom or when it is said. */
function dropsLabel(lines: readonly ReadLine[], { text, reading, before, evidence }: Claim): boolean {
  return lines.some(({ line, reading: whole }) => {
    const said = label.exec(line.text)?.groups?.['label']
    if (said === undefined) return false
    const rest = wordsOf(normalise(line.text.slice(said.length)))
    const own = wordsOf(normalise(said)).filter((word) => !rest.includes(word))
    const words = whole.words.filter(({ word }) => own.includes(word))
    // "Glas: in de glasbak": a part of a word is not the word.
    // Of several things that one of them costs nothing is true.
    const items = said.split(/,\s|\s(?:en|of)\s/u).map((item) => readSentence(item, evidence.vocabulary))
    if (
      items.length > 1 &&
      items.some((item) => item.words.length > 0 && coverage(item, reading.terms) >= 0.9)
    )
      return false
    if (words.length > 0) return coverage({ words }, reading.terms, before, evidence.asked) < leastOfLabel
    const small = own.filter((word) => word.length > 2 && !ties.has(word))
    const theirs = wordsOf(normalise(text))
    return small.length > 0 && !small.some((word) => theirs.includes(word))
  })
}
