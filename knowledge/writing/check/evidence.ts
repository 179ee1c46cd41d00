import type { Fact } from '../../../core/answer.ts'
import type { Language } from '../../../core/language.ts'
import type { Vocabulary } from '../../terms/word-terms.ts'
import { factsIn } from '../../facts/facts-in.ts'
import type { Line } from '../lines.ts'
import { anyMark } from '../../personal/replace-personal.ts'
import { hingesIn } from './hinges.ts'
import { plainly } from './plainly.ts'
import type { Hinge } from './hinges.ts'
import { readSentence } from './reading.ts'
import type { Reading } from './reading.ts'
import { createVocabulary } from './vocabulary.ts'

/** All that a draft can rest on, read once. */
export interface Evidence {
  readonly language: Language
  readonly lines: readonly ReadLine[]
  readonly vocabulary: Vocabulary
  /** Hosts of the pages themselves, without "www.". */
  readonly hosts: ReadonlySet<string>
  /** What the resident asked: an answer need not say again what it was asked for. */
  readonly asked: Reading['terms']
  /** Of all lines together, and what they stand under. */
  readonly around: Reading['terms']
  /** Addresses of the pages themselves, as facts have them. */
  readonly links: ReadonlySet<string>
  /** What nobody may read back: the mark of this question. */
  readonly mark: string
  /** That stand for a name, and can be put back. */
  readonly names: ReadonlySet<string>
}

export interface ReadLine {
  readonly line: Line
  /** With the question it goes on from. */
  readonly reading: Reading
  readonly about: Reading
  readonly given: Reading | undefined
  /** Of the line itself. */
  readonly hinges: ReadonlySet<Hinge>
  readonly givenHinges: ReadonlySet<Hinge>
  /** Of the line, what it goes on from and what it stands under. */
  readonly facts: readonly Fact[]
}

export interface EvidenceOptions {
  readonly lines: readonly Line[]
  readonly urls: readonly string[]
  readonly language: Language
  readonly mark: string
  readonly question?: string
  readonly history?: readonly { readonly text: string }[]
}

export function readEvidence(options: EvidenceOptions): Evidence {
  const { lines, urls, language, mark, question = '', history = [] } = options
  const vocabulary = createVocabulary(lines.flatMap(({ text, about }) => [text, about]))
  const abouts = new Map<string, Reading>()
  const aboutOf = (text: string): Reading => {
    const known = abouts.get(text) ?? readSentence(text, vocabulary)
    abouts.set(text, known)
    return known
  }
  const hosts = new Set(urls.flatMap((url) => (URL.canParse(url) ? [hostOf(url)] : [])))
  const read = lines.map((line) => readLine(line, aboutOf(line.about), vocabulary))
  return {
    language,
    vocabulary,
    hosts,
    mark,
    names: new Set([question, ...history.map(({ text }) => text)].flatMap(namesIn)),
    asked: readSentence(question, vocabulary).terms,
    around: new Map(read.flatMap(({ reading, about }) => [...about.terms, ...reading.terms])),
    links: new Set(urls.flatMap((url) => factsIn(url)).map(({ value }) => value)),
    lines: read,
  }
}

function namesIn(text: string): readonly string[] {
  return (text.match(anyMark) ?? []).filter((mark) => mark.startsWith('[naam '))
}

/** Without "www.". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '')
}

function readLine(line: Line, about: Reading, vocabulary: Vocabulary): ReadLine {
  const whole = plainly(line.given === '' ? line.text : `${line.given} ${line.text}`)
  const reading = readSentence(whole, vocabulary)
  return {
    line,
    reading,
    about,
    given: line.given === '' ? undefined : readSentence(line.given, vocabulary),
    hinges: hingesIn(plainly(line.text)),
    givenHinges: hingesIn(line.given),
    facts: [...reading.facts, ...about.facts],
  }
}

/** The lines that a sentence names; a passage that is named is all of its lines. */
export function namedLines(names: readonly string[], { lines }: Evidence): readonly ReadLine[] | undefined {
  const ids = names.map((name) => name.trim().replace(/^\[|\]$/gu, ''))
  const found = lines.filter(({ line }) => ids.some((id) => id === line.id || id === line.passage))
  const areAllThere = ids.every((id) => lines.some(({ line }) => id === line.id || id === line.passage))
  return ids.length > 0 && areAllThere ? found : undefined
}
