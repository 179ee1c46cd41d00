import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { Article, Problem } from '../article.ts'
import { decodeText } from './decode-text.ts'
import { looksLike } from './looks-like.ts'
import type { Reader } from './reader.ts'
import { refuse } from './refuse.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'is a day like 2026-05-12')
const list = z.union([z.string().transform((value) => [value]), z.array(z.coerce.string())])

const frontMatter = z.object({
  id: z.string().trim().min(1).optional(),
  title: z.string().trim().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  modified: day.optional(),
  validFrom: day.optional(),
  validUntil: day.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is a language in two letters, like nl or en')
    .optional(),
  staffOnly: z.boolean().optional(),
  keywords: list.optional(),
  audience: list.optional(),
  upl: z.string().optional(),
})

export type ParsedMarkdown =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'refused'; readonly problem: Problem }

const signs = { extensions: ['.md', '.markdown'], mediaTypes: ['text/markdown', 'text/x-markdown'] }

export const markdownReader: Reader = {
  format: 'Markdown',
  reads(resource) {
    return looksLike(resource, signs)
  },
  read({ bytes, name, id }) {
    const decoded = decodeText(bytes)
    if (decoded.kind === 'refused') return Promise.resolve(refuse(name, decoded.reason))
    const parsed = parseMarkdown(decoded.text, name, id)
    return Promise.resolve(
      parsed.kind === 'article'
        ? { articles: [parsed.article], problems: [] }
        : { articles: [], problems: [parsed.problem] },
    )
  },
}

/**
 * One Markdown file with YAML front matter.
 * @param file named in problems
 * @param idFromPath used when the front matter has no id
 */
export function parseMarkdown(text: string, file: string, idFromPath: string): ParsedMarkdown {
  const parts = /^\uFEFF?---\n(?<head>[^]*?)\n---[ \t]*(?:\n(?<body>[^]*))?$/u.exec(text)
  if (!parts) return refused(file, 1, 'has no front matter between two lines of ---')
  const head = parseDocument(parts.groups?.['head'] ?? '')
  const [fault] = head.errors
  if (fault) return refused(file, 1 + (fault.linePos?.[0].line ?? 1), firstLine(fault.message))
  const fields = frontMatter.safeParse(head.toJS())
  if (!fields.success) return refusedField(file, text, fields.error)
  const body = (parts.groups?.['body'] ?? '').trim()
  if (!body) return refused(file, 1, 'has no text below its front matter')
  return { kind: 'article', article: toArticle(fields.data, body, idFromPath) }
}

function toArticle(fields: z.infer<typeof frontMatter>, body: string, idFromPath: string): Article {
  const { id = idFromPath, title, url, modified, validFrom, validUntil, keywords = [] } = fields
  const { language, audience, staffOnly, upl } = fields
  return {
    id,
    title,
    keywords,
    text: body,
    ...(url !== undefined && { url }),
    ...(modified !== undefined && { modified: modified.slice(0, 10) }),
    ...(validFrom !== undefined && { validFrom: validFrom.slice(0, 10) }),
    ...(validUntil !== undefined && { validUntil: validUntil.slice(0, 10) }),
    ...(language !== undefined && { language }),
    ...(staffOnly !== undefined && { isStaffOnly: staffOnly }),
    ...(audience !== undefined && { audience }),
    ...(upl !== undefined && { upl }),
  }
}

function refusedField(file: string, text: string, error: z.ZodError): ParsedMarkdown {
  const [issue] = error.issues
  const field = String(issue?.path[0] ?? 'front matter')
  const line = text.split('\n').findIndex((candidate) => candidate.startsWith(`${field}:`))
  return refused(file, line === -1 ? 1 : line + 1, `${field}: ${issue?.message ?? 'is wrong'}`)
}

function refused(file: string, line: number, reason: string): ParsedMarkdown {
  return { kind: 'refused', problem: { file, line, reason } }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
