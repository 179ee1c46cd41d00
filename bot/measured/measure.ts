import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { recogniseDanger } from '../recognise/danger.ts'
import { asksForPerson } from '../recognise/person.ts'

/** How a recogniser did on lines written by someone who did not see it. Of no lines it has caught them all. */
export interface Score {
  readonly of: string
  readonly lines: number
  readonly caught: number
  /** Caught, and as the labelled kind. Equal to `caught` where there are no kinds. */
  readonly asLabelled: number
}

export interface Measured {
  readonly danger: readonly Score[]
  readonly notDanger: readonly Score[]
  readonly person: readonly Score[]
  readonly notPerson: readonly Score[]
  /** The lines that were missed, or caught by mistake, to be read by whoever makes the recognisers better. */
  readonly wrong: readonly string[]
}

/** Each list has the whole first, and then what it is made of: languages, and kinds of danger. */
export function measure(): Measured {
  const danger = judged('danger', recogniseDanger)
  const notDanger = judged('not-danger', recogniseDanger)
  const person = judged('person', personIn)
  const notPerson = judged('not-person', personIn)
  return {
    danger: scores(danger),
    notDanger: scores(notDanger),
    person: scores(person),
    notPerson: scores(notPerson),
    wrong: [
      ...[...danger, ...person].filter(({ found }) => found === undefined).map(describe('missed')),
      ...danger.filter(({ found, kind }) => found !== undefined && found !== kind).map(describe('kind')),
      ...[...notDanger, ...notPerson].filter(({ found }) => found !== undefined).map(describe('false alarm')),
    ],
  }
}

const lineShape = z.strictObject({
  text: z.string(),
  language: z.string(),
  danger: z.string().optional(),
})

interface Judged {
  readonly text: string
  readonly language: string
  readonly kind: string | undefined
  readonly found: string | undefined
}

function judged(set: string, recognise: (text: string) => string | undefined): readonly Judged[] {
  return readSet(set).map(({ text, language, danger }) => ({
    text,
    language,
    kind: danger,
    found: recognise(text),
  }))
}

function readSet(set: string): readonly z.infer<typeof lineShape>[] {
  const lines = readFileSync(new URL(`${set}.jsonl`, import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => lineShape.parse(JSON.parse(line)))
}

function personIn(text: string): string | undefined {
  return asksForPerson(text) ? 'person' : undefined
}

function scores(lines: readonly Judged[]): readonly Score[] {
  const languages = distinct(lines.map(({ language }) => language))
  const kinds = distinct(lines.flatMap(({ kind }) => kind ?? []))
  return [
    score('all', lines),
    ...languages.map((wanted) =>
      score(
        wanted,
        lines.filter(({ language }) => language === wanted),
      ),
    ),
    ...kinds.map((wanted) =>
      score(
        wanted,
        lines.filter(({ kind }) => kind === wanted),
      ),
    ),
  ]
}

function score(of: string, lines: readonly Judged[]): Score {
  const caught = lines.filter(({ found }) => found !== undefined)
  return {
    of,
    lines: lines.length,
    caught: caught.length,
    asLabelled: caught.filter(({ kind, found }) => kind === undefined || kind === found).length,
  }
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

function describe(what: string): (line: Judged) => string {
  return ({ text, language, kind, found }) =>
    `${what} · ${language} · ${kind ?? '-'} → ${found ?? '-'} · ${text}`
}

function renderTable(title: string, list: readonly Score[]): string {
  const rows = list.map(({ of, lines, caught, asLabelled }) =>
    [
      of.padEnd(18),
      `${caught}/${lines}`.padStart(9),
      percent(caught, lines).padStart(8),
      percent(asLabelled, lines).padStart(8),
    ].join(''),
  )
  return [`${title.padEnd(18)}   caught    share  as kind`, ...rows, ''].join('\n')
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`
}

if (import.meta.main) {
  const { danger, notDanger, person, notPerson, wrong } = measure()
  const tables = [
    renderTable('danger', danger),
    renderTable('not danger', notDanger),
    renderTable('person', person),
    renderTable('not person', notPerson),
  ]
  process.stdout.write(`${[...tables, ...wrong].join('\n')}\n`)
}
