import { withoutListMark } from '../../../core/list-item.ts'
import type { Fact } from '../../../core/answer.ts'
import { normalise } from '../../terms/normalise.ts'
import type { Check, Claim } from './claim.ts'
import { hostOf } from './evidence.ts'
import type { ReadLine } from './evidence.ts'
import { withoutFacts } from './reading.ts'

/** Every amount, date, time, term, number, telephone, address and link of a sentence stands in the lines it names. */
export const checkFacts: Check = (claim) => {
  const values = new Set(claim.named.flatMap(({ facts }) => facts).map(keyOf))
  const isOfPage = ({ kind, value }: Fact): boolean => kind === 'link' && claim.evidence.links.has(value)
  const stray = claim.reading.facts.find(
    (fact) => !isTrivial(fact) && !isOfPage(fact) && !stands(fact, values),
  )
  if (stray) return `${stray.kind} is not in the lines`
  return saidTwice(claim) ?? strayFigures(claim) ?? strayAddress(claim) ?? linkElsewhere(claim)
}

export function keyOf({ kind, value }: Fact): string {
  return `${kind} ${value}`
}

/** "een week" and "one of": how a language says "a". */
export function isTrivial({ kind, value, text }: Fact): boolean {
  return kind === 'number' && value === '1' && !/\d/u.test(text)
}

/** "1 mei 2026" may be said as "1 mei": what is said is less, and true. */
function stands(fact: Fact, values: ReadonlySet<string>): boolean {
  if (values.has(keyOf(fact))) return true
  // "Aged 18 and over" is "vanaf 18 jaar".
  if (fact.kind === 'number' && values.has(`term ${fact.value} years`)) return true
  // "Before 7.30" has no word that tells it is a time.
  const [, hour = '', minute = ''] = /^(\d{1,2})\.(\d{2})$/u.exec(fact.text) ?? []
  if (fact.kind === 'number' && hour !== '') return values.has(`time ${hour.padStart(2, '0')}:${minute}`)
  if (fact.kind !== 'date' || !fact.value.startsWith('-')) return false
  const days = [...values].filter((value) => /^date \d{4}-/u.test(value))
  return days.some((value) => value.slice('date YYYY'.length) === fact.value.slice(1))
}

/** "Maandag, maandag en vrijdag" leaves out a day. */
function saidTwice({ text, reading, named }: Claim): string | undefined {
  const theirs = named.map(textOf).join(' ').toLowerCase()
  const days = reading.facts.filter(({ kind }) => kind === 'date').map((fact) => fact.text.toLowerCase())
  const isMore = (day: string): boolean =>
    text.toLowerCase().split(day).length > Math.max(2, theirs.split(day).length)
  return days.some(isMore) ? 'date is said twice' : undefined
}

/** Figures that no kind of fact has: a paragraph, a form, a postal code. */
function strayFigures({ text, reading, named }: Claim): string | undefined {
  const left = withoutFacts(text, reading.facts)
  const theirs = new Set(named.flatMap((line) => figuresIn(withoutFacts(textOf(line), line.facts))))
  return figuresIn(withoutListMark(left)).every((figure) => theirs.has(figure))
    ? undefined
    : 'figure is not in the lines'
}

function figuresIn(text: string): readonly string[] {
  return text.normalize('NFKC').match(/\p{N}+/gu) ?? []
}

function textOf({ line }: ReadLine): string {
  return `${line.given} ${line.text} ${line.about}`
}

/** Anything that a channel could make a link of, be it written so that nothing takes it for one. */
const dotted =
  /[\p{L}\p{N}_-]{2,}\s?(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\)|\[punt\]|\(punt\)|。)\s?\p{L}{2,}(?:[/?#]\S*)?|\S+@\S+|\b\w+:\/\/\S*|\/\/\S+/gu

/** "t.co/x" and "x.com", but not "a.u.b."; and "dorp punt nl". */
const short =
  /(?<![\p{L}\p{N}.])[\p{L}\p{N}]\.\p{L}{2,}(?!\p{L}|\.\p{L})(?:[/?#]\S*)?|[\p{L}\p{N}_-]+\s(?:dot|punt|point|nokta)\s(?:nl|com|org|net|eu|info|io|me|co)(?!\p{L})/gu

function strayAddress({ text, named, evidence }: Claim): string | undefined {
  const theirs = new Set(
    [...named.flatMap(({ line }) => addressesOf(line.text)), ...evidence.links].map(bare),
  )
  return addressesOf(text).every((one) => theirs.has(bare(one))) ? undefined : 'address is not in the lines'
}

function addressesOf(text: string): readonly string[] {
  // A wide or a small dot is one for a browser too.
  const sentences = text.normalize('NFKC').split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  return sentences.flatMap((part) => [...(part.match(dotted) ?? []), ...(part.match(short) ?? [])])
}

/** "https://www.dorp.nl/" is "dorp.nl". */
function bare(address: string): string {
  return normalise(address)
    .replace(/^https?:\/\/|^\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[.,;:!?)\]/]+$/u, '')
}

/**
 * To the site of a page itself; or to another when a line gives it, plainly: without a question, a name or a port, in
 * which something could be carried out.
 */
function linkElsewhere({ reading, evidence, named }: Claim): string | undefined {
  const theirs = new Set(named.flatMap(({ reading: { facts } }) => facts).map(keyOf))
  const links = reading.facts.filter(({ kind }) => kind === 'link')
  const isElsewhere = (fact: Fact): boolean => {
    const { hostname, search, port, username, protocol } = new URL(fact.value)
    if (protocol !== 'https:' || username !== '') return true
    if (!theirs.has(keyOf(fact)) && !evidence.links.has(fact.value)) return true
    const isOwn = [...evidence.hosts].some((host) => hostname === host || hostname.endsWith(`.${host}`))
    return !isOwn && (search !== '' || port !== '' || hostOf(fact.value) === '')
  }
  return links.some(isElsewhere) ? 'link leads elsewhere' : undefined
}
