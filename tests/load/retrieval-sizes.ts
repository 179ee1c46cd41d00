import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArticles } from '../../knowledge/index.ts'
import type { Article } from '../../knowledge/index.ts'
import type { Row } from './bench-report.ts'
import { createArticles, subjectOf } from './retrieval-articles.ts'
import { anyName, createRandom } from './retrieval-names.ts'
import type { EngineName } from './retrieval-program.ts'
import { buildEach, indexOf, middle, playRound } from './retrieval-rounds.ts'
import type { Field, Played } from './retrieval-rounds.ts'
import { readSample } from './retrieval-sets.ts'
import type { QuestionSet } from './retrieval-sets.ts'

const sizes = [1_000, 5_000, 20_000]
const rounds = 3
const names: readonly EngineName[] = ['ours', 'MiniSearch']
const label = names.join(' / ')
const seed = 1
const megabyte = 1024 ** 2

/** What more knowledge costs. */
export async function measureSizes(): Promise<readonly Row[]> {
  const { documents, questions } = await readSample()
  const { articles } = await readArticles(documents)
  const rows: Row[] = []
  for (const size of sizes)
    rows.push(...(await measureSize(size, createArticles(articles, size), withNames(questions))))
  return rows
}

type Questions = QuestionSet['questions']

/** Every other pair mentions a street, a neighbourhood or a product. */
function withNames(questions: Questions): Questions {
  const random = createRandom(seed)
  return questions.map((question, at) =>
    at % 4 < 2 ? question : { ...question, text: `${question.text} ${anyName(random)}` },
  )
}

async function measureSize(
  size: number,
  articles: readonly Article[],
  questions: Questions,
): Promise<readonly Row[]> {
  const directory = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const field: Field = { names, source: join(directory, 'docs.jsonl'), language: 'nl', directory }
  await writeFile(field.source, articles.map(toLine).join('\n'))
  const builds: (readonly number[])[] = []
  const played: (readonly Played[])[] = []
  for (let round = 0; round < rounds; round++) {
    builds.push(await buildEach(field))
    played.push(await playRound(field, questions))
  }
  const files = await Promise.all(names.map(async (name) => (await stat(indexOf(name, field))).size))
  await rm(directory, { recursive: true })

  const figures = (pick: (one: Played) => number, digits: number): string =>
    names.map((_, at) => middle(played, (round) => round[at] && pick(round[at])).toFixed(digits)).join(' / ')
  const built = names.map((_, at) => middle(builds, (times) => times[at]).toFixed(0)).join(' / ')
  const saved = files.map((bytes) => (bytes / megabyte).toFixed(1)).join(' / ')
  const passages = `${size.toLocaleString('en')} passages`
  return [
    [
      `${passages} in ${articles.length} articles of ${countWords(articles)} words: index built, ${label}`,
      `${built} ms, ${saved} MB`,
      '',
    ],
    [`${passages}: opened until the first answer`, `${figures(({ openMs }) => openMs, 0)} ms`, ''],
    [
      `${passages}: p50, p95, mean CPU a question`,
      `${figures(({ p50 }) => p50, 2)}, ${figures(({ p95 }) => p95, 2)}, ${figures(({ cpuMs }) => cpuMs, 2)} ms`,
      '',
    ],
    [
      `${passages}: memory held, resident`,
      `${figures(({ memory }) => memory.heldMb, 0)}, ${figures(({ memory }) => memory.residentMb, 0)} MB`,
      '',
    ],
    [
      `${passages}: first page on the right subject`,
      figures(({ found }) => shareRight(found, questions), 3),
      '',
    ],
  ]
}

function toLine({ id, title, text, keywords }: Article): string {
  return JSON.stringify({ doc_id: id, title, text, subjects: keywords })
}

function countWords(articles: readonly Article[]): string {
  const texts = articles.map(({ title, keywords, text }) => [title, ...keywords, text].join(' '))
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return new Set(words).size.toLocaleString('en')
}

function shareRight(found: Played['found'], questions: Questions): number {
  const right = questions.filter(({ gold }, at) => gold.includes(subjectOf(found[at]?.ids[0] ?? '')))
  return right.length / questions.length
}
