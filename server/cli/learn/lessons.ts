import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { readAspectExamples } from '../../../knowledge/aspects/examples.ts'
import { readTopics } from '../../../knowledge/topics/topics.ts'
import type { Training } from './train-linear.ts'

/** A line and the classes that it is an example of. */
export interface LabelledText {
  readonly text: string
  readonly names: readonly string[]
}

export interface Lesson {
  readonly name: string
  /** Where what was learned is kept. */
  readonly model: URL
  readonly training: Training
  readonly read: () => Promise<readonly LabelledText[]>
}

/** What is only there to tell the others apart from. */
export const other = 'other'

/** What the municipality does itself. */
const ours = 'ours'

const root = new URL('../../../', import.meta.url)

export const lessons: readonly Lesson[] = [
  {
    name: 'danger',
    model: new URL('bot/recognise/learned/danger.model', root),
    training: { cost: 1, rounds: 40, kept: 12_000 },
    read: async () => [
      ...(await linesOf('bot/recognise/examples/danger.jsonl')).map(({ text, danger = other }) => ({
        text,
        names: ['danger', danger],
      })),
      ...asOther(await linesOf('bot/recognise/examples/not-danger.jsonl')),
      ...asOther(await linesOf('bot/recognise/examples/person.jsonl')),
      ...asOther(await linesOf('bot/recognise/examples/not-person.jsonl')),
      ...asOther(await everydayLines()),
    ],
  },
  {
    name: 'person',
    model: new URL('bot/recognise/learned/person.model', root),
    training: { cost: 1, rounds: 40, kept: 20_000 },
    read: async () => [
      ...(await linesOf('bot/recognise/examples/person.jsonl')).map(({ text }) => ({
        text,
        names: ['person'],
      })),
      ...asOther(await linesOf('bot/recognise/examples/not-person.jsonl')),
      ...asOther(await linesOf('bot/recognise/examples/not-danger.jsonl')),
      ...asOther(await everydayLines()),
    ],
  },
  {
    name: 'elsewhere',
    model: new URL('knowledge/elsewhere/elsewhere.model', root),
    training: { cost: 1, rounds: 10, kept: 2500 },
    read: async () => [
      ...(await linesOf('knowledge/elsewhere/examples/products.jsonl')).map(({ text, product = other }) => ({
        text,
        names: [product],
      })),
      ...(await linesOf('knowledge/elsewhere/examples/ours.jsonl')).map(({ text }) => ({
        text,
        names: [ours],
      })),
      ...readTopics().flatMap(({ lines, elsewhere = '?' }) =>
        elsewhere === '?' ? [] : lines.map((text) => ({ text, names: [elsewhere] })),
      ),
      ...(await linesOf('knowledge/topics/off-topic.jsonl')).map(({ text }) => ({ text, names: [other] })),
    ],
  },
  {
    name: 'aspects',
    model: new URL('knowledge/aspects/aspects.model', root),
    training: { cost: 1, rounds: 15, kept: 4000 },
    read: () => Promise.resolve(readAspectExamples().map(({ text, aspect }) => ({ text, names: [aspect] }))),
  },
  {
    name: 'topics',
    model: new URL('knowledge/topics/topics.model', root),
    training: { cost: 1, rounds: 10, kept: 1500 },
    read: async () => [
      ...readTopics().flatMap(({ title, lines }) => lines.map((text) => ({ text, names: [title] }))),
      ...asOther(await linesOf('knowledge/elsewhere/examples/products.jsonl')),
      ...asOther(await linesOf('knowledge/elsewhere/examples/ours.jsonl')),
      ...asOther(await linesOf('knowledge/topics/off-topic.jsonl')),
    ],
  },
]

const lineShape = z.strictObject({
  text: z.string().min(1),
  language: z.string(),
  danger: z.string().optional(),
  product: z.string().optional(),
})

async function linesOf(file: string): Promise<readonly z.infer<typeof lineShape>[]> {
  const lines = (await readFile(new URL(file, root), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => lineShape.parse(JSON.parse(line)))
}

/** What people ask on an ordinary day. */
async function everydayLines(): Promise<readonly { readonly text: string }[]> {
  return [
    ...readTopics().flatMap(({ lines }) => lines.map((text) => ({ text }))),
    ...(await linesOf('knowledge/elsewhere/examples/products.jsonl')),
    ...(await linesOf('knowledge/elsewhere/examples/ours.jsonl')),
    ...(await linesOf('knowledge/topics/off-topic.jsonl')),
  ]
}

function asOther(lines: readonly { readonly text: string }[]): readonly LabelledText[] {
  return lines.map(({ text }) => ({ text, names: [other] }))
}
