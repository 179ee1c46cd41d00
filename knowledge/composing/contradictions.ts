import { amountsIn } from '../facts/amounts.ts'
import { markersIn } from '../facts/condition-words.ts'
import { termsIn } from '../facts/terms.ts'
import { timesIn } from '../facts/times.ts'
import { sourceLines } from '../premise/source-lines.ts'
import type { SourceLine } from '../premise/source-lines.ts'
import { topicOf } from '../premise/topic-of.ts'
import type { Contradiction, DocumentRecord, Saying, Snapshot } from '../snapshot.ts'
import { functionWords } from '../terms/function-words.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { stem } from '../terms/stem.ts'

/**
 * Where two documents of one language give another amount or term for what they name in the same words. Rather too few
 * than one that is none: every word that says something has to be the same, of line, heading and title together.
 */
export function findContradictions(
  snapshot: Pick<Snapshot, 'documents' | 'passages'>,
): readonly Contradiction[] {
  const groups = new Map<string, Labelled[]>()
  for (const [document, record] of snapshot.documents.entries()) {
    if (record.isStaffOnly === true) continue
    for (const one of labelledIn(document, record, snapshot)) {
      const key = [one.kind, record.language ?? 'nl', one.label].join(' ')
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
  }
  return [...groups.values()].flatMap((group) => contradictionIn(group, snapshot))
}

interface Labelled extends Saying {
  readonly kind: 'amount' | 'term'
  readonly label: string
}

function contradictionIn(
  group: readonly Labelled[],
  { documents }: Pick<Snapshot, 'documents'>,
): readonly Contradiction[] {
  const byDocument = new Map<number, Labelled[]>()
  for (const one of group) byDocument.set(one.document, [...(byDocument.get(one.document) ?? []), one])
  // A page that says two things of what has one label here tells cases apart that the label does not.
  const clear = [...byDocument.values()].filter((own) => new Set(own.map(({ value }) => value)).size === 1)
  const [first, ...others] = clear.flatMap((own) => own.slice(0, 1))
  if (!first) return []
  const differing = others.filter(
    (other) =>
      other.value !== first.value && areValidTogether(documents[first.document], documents[other.document]),
  )
  const [second, ...more] = differing.map(toSaying)
  if (!second) return []
  return [{ kind: first.kind, about: aboutOf(first), says: [toSaying(first), second, ...more] }]
}

function toSaying({ document, line, text, value }: Labelled): Saying {
  return { document, line, text, value }
}

/** Of last year and of this year are no contradiction. */
function areValidTogether(one: DocumentRecord | undefined, other: DocumentRecord | undefined): boolean {
  const from = [one?.validFrom ?? '', other?.validFrom ?? ''].sort().at(-1) ?? ''
  const until = [one?.validUntil ?? '9999', other?.validUntil ?? '9999'].sort()[0] ?? ''
  return from <= until
}

function aboutOf({ line, text }: Labelled): string {
  return line
    .replace(text, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:.,;–-]+$/u, '')
    .trim()
}

function labelledIn(
  document: number,
  record: DocumentRecord,
  snapshot: Pick<Snapshot, 'passages'>,
): readonly Labelled[] {
  return sourceLines(snapshot, record)
    .filter(({ text }) => text.length <= longestLine && figures.test(text))
    .flatMap((line) => labelledOf(line, document, record))
}

const longestLine = 200
const figures = /\d|gratis|kosteloos|free/iu
const number = /\d(?:[\d.,]*\d)?/gu

/** Only lines with one figure: an amount, or a term that says how long something is. */
function labelledOf(line: SourceLine, document: number, record: DocumentRecord): readonly Labelled[] {
  const text = line.text.replace(ages, (written) => ageOf(written))
  if ((text.match(number) ?? []).length > 1 || timesIn(text).length > 0) return []
  const [only, ...others] = [...amountsIn(text), ...termsIn(text)]
  if (!only || others.length > 0) return []
  const written = text.slice(only.from, only.until)
  const rest = text.replace(written, ' ')
  const topic =
    only.kind === 'amount' ? 'cost' : topicOf({ ...only, text: written }, `${line.heading} ${text}`)
  if (topic === undefined || topic === 'age' || topic === 'frequency' || wordsIn(rest).length === 0) return []
  const words = wordsIn(`${record.title} ${line.heading} ${rest}`)
  const label = [topic, [...new Set(words)].sort().join(' '), markersIn(text).join(' ')].join(' / ')
  const kind = only.kind === 'amount' ? 'amount' : 'term'
  return [{ kind, label, document, line: line.text, text: written, value: only.value }]
}

const ages =
  /\b(?:vanaf 18(?: jaar)?|18 jaar (?:en|of) ouder|18\+|volwassenen?|een volwassene|tot 18(?: jaar)?|jonger dan 18(?: jaar)?|onder de 18(?: jaar)?|kinderen|kind|minderjarigen?|adults?|children|child|18 (?:years )?(?:and|or) (?:older|over)|under 18)\b/giu

/** Who it is for, in one word. */
function ageOf(written: string): string {
  return /tot|jonger|onder|kind|minderjarig|child|under/iu.test(written) ? 'minderjarige' : 'volwassene'
}

/** Of paying and of applying: they set nothing apart. */
const general = new Set(
  'kost kosten kostte betaal betaalt betalen prijs tarief tarieven leges bedrag bedraagt aanvragen aanvraag aanvraagt aanvragt verlengen regelen informatie duurt duren lang termijn euro per stuk'
    .split(' ')
    .map(stem),
)

function wordsIn(text: string): readonly string[] {
  return wordsOf(normalise(text))
    .filter((word) => !functionWords.has(word) || exact.has(word))
    .map(stem)
    .filter((stemmed) => !general.has(stemmed))
}

/** Small words that make it another case. */
const exact = new Set('niet geen zonder met binnen buiten na'.split(' '))
