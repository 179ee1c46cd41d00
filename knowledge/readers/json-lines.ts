import { z } from 'zod'
import type { Article, Problem, Reading } from '../article.ts'
import { decodeText } from './decode-text.ts'
import { looksLike } from './looks-like.ts'
import type { Reader } from './reader.ts'
import { refuse } from './refuse.ts'

const line = z.object({
  doc_id: z.string().trim().min(1),
  title: z.string(),
  text: z.string().trim().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  subjects: z.array(z.string()).optional(),
  lastmodified: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/)
    .optional(),
})

const signs = { extensions: ['.jsonl', '.ndjson'], mediaTypes: ['application/jsonl', 'application/x-ndjson'] }

export const jsonLinesReader: Reader = {
  format: 'JSON lines',
  reads(resource) {
    return looksLike(resource, signs)
  },
  read({ bytes, name }) {
    const decoded = decodeText(bytes)
    return Promise.resolve(
      decoded.kind === 'refused' ? refuse(name, decoded.reason) : parseJsonLines(decoded.text, name),
    )
  },
}

/** JSON lines with the fields doc_id, title, text, url, subjects, lastmodified; other fields are left alone. */
export function parseJsonLines(text: string, file: string): Reading {
  const articles: Article[] = []
  const problems: Problem[] = []
  text.split('\n').forEach((source, index) => {
    if (!source.trim()) return
    const parsed = parseLine(source)
    if (typeof parsed === 'string') problems.push({ file, line: index + 1, reason: parsed })
    else articles.push(parsed)
  })
  return { articles, problems }
}

/** The article, or the reason why it is none. */
function parseLine(source: string): Article | string {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return 'is not JSON'
  }
  const fields = line.safeParse(value)
  if (fields.success) return toArticle(fields.data)
  const [issue] = fields.error.issues
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}`.replace(/^: /, '')
}

function toArticle(fields: z.infer<typeof line>): Article {
  const { doc_id: id, title, text, url, subjects = [], lastmodified } = fields
  return {
    id,
    title: title.trim() || firstLine(text),
    text,
    keywords: subjects,
    ...(url !== undefined && { url }),
    ...(lastmodified !== undefined && { modified: lastmodified.slice(0, 10) }),
  }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^#+\s*/, '').slice(0, 100)
}
