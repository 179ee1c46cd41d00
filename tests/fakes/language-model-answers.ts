import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { languages } from '../../core/language.ts'
import type { Language } from '../../core/language.ts'
import type { Draft } from '../../knowledge/writing/draft.ts'
import { linesOf } from '../../knowledge/writing/lines.ts'
import type { Line } from '../../knowledge/writing/lines.ts'
import { samplePages } from './language-model-pages.ts'
import type { SamplePage } from './language-model-pages.ts'

/** An answer as a good model writes it, in words of its own. */
export interface TrueAnswer {
  readonly page: SamplePage
  readonly language: Language
  readonly draft: Draft
}

/** `on`: how the lines begin that a sentence rests on. */
const shape = z.object({
  page: z.string(),
  language: z.enum(languages),
  sentences: z.array(z.object({ text: z.string(), on: z.array(z.string()).min(1) })).min(1),
})

const file = new URL('./true-answers.jsonl', import.meta.url)

export function trueAnswers(): readonly TrueAnswer[] {
  const pages = new Map(samplePages().map((page) => [page.id, page]))
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => shape.parse(JSON.parse(row)))
    .map(({ page: id, language, sentences }) => {
      const page = pages.get(id)
      if (!page) throw new Error(`There is no page "${id}".`)
      const lines = linesOf([page])
      const drafted = sentences.map(({ text, on }) => ({
        text,
        passages: on.map((begin) => lineOf(begin, lines)),
      }))
      return { page, language, draft: { sentences: drafted } }
    })
}

function lineOf(begin: string, lines: readonly Line[]): string {
  const line =
    lines.find(({ text }) => text.startsWith(begin)) ?? lines.find(({ text }) => text.includes(begin))
  if (!line) throw new Error(`No line has "${begin}".`)
  return line.id
}
