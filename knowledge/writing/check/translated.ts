import type { Fact } from '../../../core/answer.ts'
import type { Check, Claim } from './claim.ts'
import { isTrivial, keyOf } from './facts-stand.ts'
import { lacking } from './hinges.ts'
import { coverage } from './coverage.ts'
import { englishWords } from './english-words.ts'

/** More lines than this make no sentence. */
const mostLines = 3
const leastLength = 0.3
const mostLength = 3
/** Fitted as the figures of meaning.ts: many English words are in no lexicon. */
const leastKnown = 0.2

/**
 * In another language words cannot be compared, so what can be is compared strictly: a sentence names the few lines it
 * is a translation of, has every fact of them and no other, hangs on the same, and is about as long.
 */
export const checkTranslated: Check = (claim) => {
  if (claim.named.length > mostLines) return 'names too many lines for a translation'
  const said = new Set(claim.reading.facts.filter((fact) => !isTrivial(fact)).map(keyOf))
  const needed = claim.named.flatMap(({ reading }) => reading.facts).filter((fact) => !isTrivial(fact))
  if (!needed.every((fact) => said.has(keyOf(fact)) || isSaidOtherwise(fact, claim, said)))
    return 'leaves out a fact of its lines'
  return checkHinges(claim) ?? checkLength(claim) ?? checkSubject(claim)
}

const free = /(?<!\p{L}|not )(?:free\b|ücretsiz|bezpłatn|darmow|безкоштовн|безоплатн|gratuit|gratis|مجان)/iu
/** Small numbers that are no facts in every language. */
const few: ReadonlyMap<string, RegExp> = new Map([
  ['1', /./u],
  ['2', /(?<!\p{L})(?:twice|both|dwa|dwie|dwukrotnie|iki|iki kez|два|дві|двічі|dos|مرتين|مرتان)(?!\p{L})/iu],
  ['3', /(?<!\p{L})(?:three times|trzy|üç|три|tres|ثلاث\p{L}*)(?!\p{L})/iu],
])

const never = /$^/u
const often: ReadonlyMap<string, RegExp> = new Map([
  [
    'per year',
    /yearly|annual|a year|her yıl|yılda|yıllık|co rok|rocznie|щорок|на рік|al año|cada año|anual|سنو|كل عام|كل سنة/iu,
  ],
  [
    'per month',
    /monthly|a month|her ay|ayda|aylık|co miesiąc|miesięcz|щомісяц|на місяць|al mes|cada mes|mensual|شهر/iu,
  ],
  [
    'per week',
    /weekly|a week|haftada|haftalık|co tydzień|tygodniowo|щотиж|на тиждень|a la semana|semanal|أسبوع/iu,
  ],
  ['per day', /daily|a day|her gün|günde|codziennie|dziennie|щодня|на день|al día|cada día|diario|يوم/iu],
])

/** An age without its years, and "free advice", in which nothing tells that it is about money. */
function isSaidOtherwise({ kind, value }: Fact, { text }: Claim, said: ReadonlySet<string>): boolean {
  if (kind === 'term' && value.endsWith(' years')) return said.has(`number ${value.replace(' years', '')}`)
  if (value.startsWith('per ')) return (often.get(value) ?? never).test(text)
  if (kind === 'number') return (few.get(value) ?? never).test(text)
  if (kind === 'time') return text.includes(value.replace(/^0/u, '').replace(':', '.'))
  return kind === 'amount' && value === 'EUR 0.00' && free.test(text)
}

function checkHinges({ hinges, named }: Claim): string | undefined {
  const theirs = new Set(named.flatMap((line) => [...line.hinges, ...line.givenHinges]))
  if (lacking(theirs, hinges).length > 0) return 'leaves out a condition'
  return lacking(hinges, theirs).some((hinge) => hinge !== 'at-least' && hinge !== 'at-most')
    ? 'adds a condition'
    : undefined
}

function checkLength({ text, named }: Claim): string | undefined {
  const letters = (one: string): number => (one.match(/[\p{L}\p{N}]/gu) ?? []).length
  const theirs = named.reduce((sum, { line }) => sum + letters(line.given) + letters(line.text), 0)
  const share = letters(text) / Math.max(1, theirs)
  return share < leastLength || share > mostLength
    ? 'is no translation of its lines by its length'
    : undefined
}

/** English we know some words of, by the lexicon: a sentence of which none is in the lines is of something else. */
function checkSubject({ evidence, named, reading, text }: Claim): string | undefined {
  if (evidence.language !== 'en' || reading.facts.length > 0) return undefined
  const words = englishWords(text, evidence.vocabulary)
  if (words.length < 3) return undefined
  const terms = named.flatMap((line) => [line.reading.terms, line.about.terms])
  return coverage({ words }, ...terms) < leastKnown ? 'says something else than the lines' : undefined
}
