import { between, digit, plainCharacters, type Span } from './span.ts'

const run = new RegExp(`${digit}(?:${between}${digit})*`, 'gu')
const group = new RegExp(`${digit}+`, 'gu')

interface Group extends Span {
  readonly digits: string
}

interface Known {
  /** How many groups. */
  readonly count: number
  readonly isBsn: boolean
}

/** The citizen service numbers in a text, in order. Phone numbers, dates and amounts in euros stay. */
export function bsnSpans(text: string): readonly Span[] {
  return Array.from(text.matchAll(run)).flatMap((found) => {
    if (found[0].length < 8) return []
    const before = text
      .slice(Math.max(0, found.index - 2), found.index)
      .trim()
      .slice(-1)
    return before === '€' || before === '+' ? [] : bsnsAmong(groupsOf(found[0], found.index))
  })
}

function groupsOf(text: string, offset: number): readonly Group[] {
  return Array.from(text.matchAll(group), (found) => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
    digits: plainCharacters(found[0]),
  }))
}

/** Alone it may be grouped in any way; among other numbers only what is grouped as usual, and what is left between. */
function bsnsAmong(groups: readonly Group[]): readonly Span[] {
  const whole = wholeBsn(groups)
  if (whole.length > 0 && !isDate(groups.map((part) => part.digits).join(' '))) return whole
  const spans: Span[] = []
  let piece: Group[] = []
  let skipUntil = 0
  for (const [at, part] of groups.entries()) {
    if (at < skipUntil) continue
    const known = knownAt(groups, at)
    if (!known) {
      piece.push(part)
      continue
    }
    spans.push(...wholeBsn(piece))
    if (known.isBsn) spans.push(spanOf(groups.slice(at, at + known.count)))
    piece = []
    skipUntil = at + known.count
  }
  return [...spans, ...wholeBsn(piece)]
}

const usual = /^(?:\d{8,9}|\d{3} \d{3} \d{2,3}|\d{4} \d{2} \d{3}|\d{2} \d{3} \d{3}|\d{4} \d{5}|\d{5} \d{4})$/
const phone = /^(?:0[1-9]\d{8}|0[89]00\d{4}|0031\d{9}|31[1-9]\d{8})$/
const date =
  /^(?:(?:0?[1-9]|[12]\d|3[01]) ?(?:0?[1-9]|[12]\d|3[01]) ?(?:19|20)\d\d|(?:19|20)\d\d ?(?:0?[1-9]|1[0-2]) ?(?:0?[1-9]|[12]\d|3[01]))$/
/** A phone number is written in at most five groups: 06 12 34 56 78. */
const mostGroups = 5
/** The digits of a date without noughts, and of a phone number with 0031. */
const shortestKnown = 6
const longestKnown = 13

/** What begins at this group; a phone number or a date before a citizen service number. */
function knownAt(groups: readonly Group[], at: number): Known | undefined {
  let joined = ''
  let spaced = ''
  let bsn: Known | undefined
  for (let count = 1; count <= mostGroups; count++) {
    const digits = groups[at + count - 1]?.digits ?? ''
    joined += digits
    spaced += count > 1 ? ` ${digits}` : digits
    if (digits === '' || joined.length > longestKnown) break
    if (joined.length < shortestKnown) continue
    if (phone.test(joined) || isDate(spaced)) return { count, isBsn: false }
    if (!bsn && usual.test(spaced) && isElevenProof(joined)) bsn = { count, isBsn: true }
  }
  return bsn
}

/** Three groups, or one of eight digits. */
function isDate(spaced: string): boolean {
  return date.test(spaced) && (/^\d+ \d+ \d+$/.test(spaced) || /^\d{8}$/.test(spaced))
}

function wholeBsn(groups: readonly Group[]): readonly Span[] {
  if (groups.length < 2 || groups.length > 9) return []
  const digits = groups.map((part) => part.digits).join('')
  return isElevenProof(digits) ? [spanOf(groups)] : []
}

function spanOf(groups: readonly Group[]): Span {
  return { start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0 }
}

/** The 11-proof of the citizen service number: weights 9 to 2, and -1 for the last digit. Leading noughts may be left out. */
function isElevenProof(digits: string): boolean {
  if (!/^\d{9}$|^[1-9]\d{7}$/.test(digits) || /^0{3}/.test(digits)) return false
  const weighed = Array.from(
    digits.padStart(9, '0'),
    (value, place) => Number(value) * (place === 8 ? -1 : 9 - place),
  )
  return weighed.reduce((sum, value) => sum + value, 0) % 11 === 0
}
