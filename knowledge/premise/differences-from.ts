import type { Differs, Fact, Source } from '../../core/answer.ts'
import { factsIn } from '../facts/facts-in.ts'
import type { DocumentRecord, Snapshot } from '../snapshot.ts'
import { functionWords } from '../terms/function-words.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { stem } from '../terms/stem.ts'
import { isCueStem } from '../understanding/cues.ts'
import { claimsIn } from './claims-in.ts'
import type { Claim } from './claims-in.ts'
import { sourceLines } from './source-lines.ts'
import type { SourceLine } from './source-lines.ts'
import { topicOf } from './topic-of.ts'

interface Page {
  readonly snapshot: Pick<Snapshot, 'passages'>
  readonly record: Pick<DocumentRecord, 'firstPassage' | 'passageCount'>
  readonly source: Source
}

const mostLines = 3

/** What a question takes for true, held against the page that answers it. What the page says too is no difference. */
export function differencesFrom(question: string, { snapshot, record, source }: Page): readonly Differs[] {
  const claims = claimsIn(question)
  if (claims.length === 0) return []
  const lines = sourceLines(snapshot, record)
  return claims.flatMap((claim) => {
    const difference = differenceOf(claim, lines, aboutOf(question))
    return difference ? [{ kind: 'differs' as const, said: claim.fact.text, ...difference, source }] : []
  })
}

interface Stated {
  readonly line: SourceLine
  readonly values: readonly string[]
  readonly words: ReadonlySet<string>
}

function differenceOf(
  claim: Claim,
  lines: readonly SourceLine[],
  about: ReadonlySet<string>,
): Pick<Differs, 'holds' | 'says'> | undefined {
  const all = lines.flatMap((line) => statedIn(line, claim))
  const near = nearest(all, about)
  if (near.length === 0) return claim.isAsserted ? { holds: 'unknown', says: [] } : undefined
  const agreeing = all.filter(({ values }) => values.includes(claim.fact.value))
  const stated = all.filter((one) => near.includes(one) || agreeing.includes(one))
  if (agreeing.length === stated.length || agreeing.some((one) => isMeant(one, stated, about)))
    return undefined
  const says = telling(stated).map(({ line }) => line.text)
  return { holds: agreeing.length === 0 ? 'never' : 'sometimes', says }
}

function statedIn(line: SourceLine, { fact, topic }: Claim): readonly Stated[] {
  const sentence = `${line.heading} ${line.text}`
  const values = factsIn(line.text)
    .filter((one) => isSameSort(one, fact) && (fact.kind !== 'term' || topicOf(one, sentence) === topic))
    .map(({ value }) => value)
  return values.length === 0 ? [] : [{ line, values, words: aboutOf(sentence) }]
}

function isSameSort(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'number') return one.value.endsWith('%') === other.value.endsWith('%')
  return one.kind !== 'date' || one.value.length === other.value.length
}

/** The lines that share most with the question. */
function nearest(stated: readonly Stated[], about: ReadonlySet<string>): readonly Stated[] {
  const shared = stated.map(({ words }) => [...words].filter((word) => about.has(word)).length)
  const most = Math.max(0, ...shared)
  return stated.filter((_, at) => shared[at] === most)
}

/** A line that says again what one before it said makes room for the others. */
function telling(stated: readonly Stated[]): readonly Stated[] {
  const told = new Set<string>()
  const isNew = ({ values }: Stated): boolean => {
    const adds = values.some((value) => !told.has(value))
    for (const value of values) told.add(value)
    return adds
  }
  return stated.filter(isNew).slice(0, mostLines)
}

/** What sets the line apart from the others is asked. */
function isMeant({ words }: Stated, stated: readonly Stated[], about: ReadonlySet<string>): boolean {
  const isOwn = (word: string): boolean => stated.filter((one) => one.words.has(word)).length < stated.length
  return [...words].some((word) => isOwn(word) && about.has(word))
}

function aboutOf(text: string): ReadonlySet<string> {
  const stems = wordsOf(normalise(text))
    .filter((word) => !functionWords.has(word) && !/\d/u.test(word))
    .map(stem)
    .filter((stemmed) => !isCueStem(stemmed))
  return new Set(stems)
}
