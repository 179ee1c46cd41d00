import type { Fact } from '../../../core/answer.ts'
import { agesSaid } from './ages.ts'
import type { Check, Claim } from './claim.ts'
import { coverage } from './coverage.ts'
import type { ReadLine } from './evidence.ts'
import { isTrivial, keyOf } from './facts-stand.ts'
import { impliedBy } from './implied.ts'
import type { Reading } from './reading.ts'
import { supporting } from './supporting.ts'
import { relationOf } from './relations.ts'

/** How much of the part of a line that holds a fact has to be said with it. */
const leastKept = 0.5
/** By how much another part of the page may fit better. */
const leeway = 0.1

const bound: readonly Fact['kind'][] = ['amount', 'date', 'time', 'term', 'number', 'phone', 'email', 'link']

/**
 * A fact that stands on the page can still be that of something else: the price of another document, the term of
 * another step. So it is compared with the part of the line that holds it, and with the parts that hold another.
 */
export const checkBoundFacts: Check = (claim) => {
  for (const clause of claim.reading.clauses) {
    for (const fact of clause.facts.filter((one) => bound.includes(one.kind) && !isTrivial(one))) {
      const wrong = checkOne(fact, clause, claim)
      if (wrong !== undefined) return wrong
    }
  }
  if (mixesDays(claim)) return 'time of another day'
  return leavesOutFigure(claim) ? 'leaves out a figure' : undefined
}

/** With one opening time all days of a sentence stand in one line with it. */
function mixesDays({ reading, named }: Claim): boolean {
  const days = reading.facts.filter(({ kind }) => kind === 'date')
  const times = reading.facts.filter(({ kind }) => kind === 'time')
  if (days.length === 0 || times.length === 0 || times.length > 2) return false
  return !named.some(({ facts }) => {
    const theirs = new Set(facts.map(keyOf))
    return [...days, ...times].every((fact) => theirs.has(keyOf(fact)))
  })
}

/** Who says all words of a part says its figures too. */
const leastWhole = 0.8

function leavesOutFigure(claim: Claim): boolean {
  const { reading } = claim
  const said = claim.answered
  const ages = claim.named.flatMap(({ line }) => agesSaid(claim.text, line.text))
  const figures: readonly Fact['kind'][] = ['amount', 'date', 'time', 'term']
  const lines = supporting(claim)
  return lines.some((line) =>
    [...line.reading.clauses, ...(lines.length === 1 ? [line.reading] : [])].some((part) => {
      if (part.words.length === 0 || coverage(part, reading.terms) < leastWhole) return false
      return part.facts.some((fact) => {
        const isAge = ages.length > 0 && fact.value.endsWith(' years')
        return figures.includes(fact.kind) && !isAge && !said.has(keyOf(fact))
      })
    }),
  )
}

interface Part {
  readonly part: Reading
  readonly line: ReadLine
}

function checkOne(fact: Fact, clause: Reading, claim: Claim): string | undefined {
  const holders = partsOf(claim.named).filter(({ part }) =>
    part.facts.some((one) => keyOf(one) === keyOf(fact)),
  )
  // It stands in a heading, or in a whole of which no part has it.
  if (holders.length === 0) return undefined
  const fits = holders.map((holder) => ({ ...holder, fit: fitOf(clause, holder, claim) }))
  const best = fits.reduce((most, one) => (one.fit.both > most.fit.both ? one : most))
  // Of a condition the rest is held against the question it stands in.
  const isAsked = best.part.text.endsWith('?')
  if (best.fit.kept < leastKept && !isSmall(fact) && !isAsked) return `${fact.kind} without what it is of`
  if (isOfAnother(fact, clause, { claim, best: best.fit.both })) return `${fact.kind} of something else`
  if (!sameRelation(fact, clause, fits)) return `${fact.kind} before or after`
  return missingWith(fact, best, claim)
}

/** "Bel 14 030": a number of the municipality is good for anything, and a link says where it leads. */
function isSmall({ kind }: Fact): boolean {
  return kind === 'phone' || kind === 'link' || kind === 'email' || kind === 'number'
}

function partsOf(lines: readonly ReadLine[]): readonly Part[] {
  return lines.flatMap((line) => line.reading.clauses.map((part) => ({ part, line })))
}

interface Fit {
  /** How much of the part is said. */
  readonly kept: number
  readonly both: number
}

function fitOf(clause: Reading, { part, line }: Part, claim: Claim): Fit {
  const implied = impliedBy(part.facts.map(({ kind }) => kind))
  const words = (reading: Reading) => ({ words: reading.words.filter(({ word }) => !implied.has(word)) })
  const said = coverage(words(clause), part.terms, line.about.terms)
  const kept = coverage(words(part), clause.terms, claim.reading.terms, claim.before, claim.evidence.asked)
  // With one fact of its kind in the sentence all of the sentence is about it.
  const around = isAlone(clause, claim) ? claim.reading.terms : clause.terms
  const near = coverage(words(part), around, claim.before)
  const isNameless = words(part).words.length === 0
  return { kept, both: said + (isNameless ? 0.5 : 0.5 * kept + 0.5 * near) }
}

function isAlone(clause: Reading, { reading }: Claim): boolean {
  return clause.facts.every(({ kind }) => reading.facts.filter((fact) => fact.kind === kind).length < 2)
}

function isOfAnother(fact: Fact, clause: Reading, { claim, best }: { claim: Claim; best: number }): boolean {
  const passages = new Set(claim.named.map(({ line }) => line.passage))
  const around = claim.evidence.lines.filter(({ line }) => passages.has(line.passage))
  const own = new Set(clause.facts.map(keyOf))
  return partsOf(around).some((rival) => {
    const theirs = rival.part.facts.filter(({ kind }) => kind === fact.kind)
    if (theirs.length === 0 || theirs.some((one) => own.has(keyOf(one)))) return false
    return fitOf(clause, rival, claim).both > best + leeway
  })
}

/** "vóór 14.00 uur" is not "na 14.00 uur", and not "14.00 uur" either. */
function sameRelation(fact: Fact, clause: Reading, holders: readonly Part[]): boolean {
  if (!['date', 'time', 'term', 'amount', 'number'].includes(fact.kind)) return true
  const said = relationOf(clause.text, fact.text)
  return holders.some(({ part }) =>
    part.facts
      .filter((one) => keyOf(one) === keyOf(fact))
      .map(({ text }) => relationOf(part.text, text))
      .some((theirs) => theirs === said || (theirs === 'none' && said === 'until' && fact.kind === 'term')),
  )
}

/** An amount goes with its "per maand", and with the other end of "€ 10 tot € 20". */
function missingWith({ kind }: Fact, { part }: Part, { reading }: Claim): string | undefined {
  if (kind !== 'amount') return undefined
  const said = new Set(reading.facts.map(keyOf))
  const needed = part.facts.filter((one) => one.kind === 'amount' || one.value.startsWith('per '))
  return needed.every((one) => said.has(keyOf(one))) ? undefined : 'amount without what belongs to it'
}
