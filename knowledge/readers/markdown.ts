import { parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Article, Problem } from '../article.ts'
import { frontMatter, toFields } from './front-matter.ts'
import { withoutHidden } from './html/without-hidden.ts'
import { createTextReader } from './text-reader.ts'

const signs = { extensions: ['.md', '.markdown'], mediaTypes: ['text/markdown', 'text/x-markdown'] }

export const markdownReader = createTextReader({
  format: 'Markdown',
  signs,
  read: (text, { name, id, url, modified }) => {
    const parsed = parseMarkdown(text, name, id)
    if (parsed.kind === 'refused') return { articles: [], problems: [parsed.problem] }
    const said = { ...(url !== undefined && { url }), ...(modified !== undefined && { modified }) }
    return { articles: [{ ...said, ...parsed.article }], problems: parsed.problems }
  },
})

/** Reading YAML may cost the square of it. */
const maxHeadLength = 20_000

export type ParsedMarkdown =
  | { readonly kind: 'article'; readonly article: Article; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problem: Problem }

/**
 * One Markdown file with YAML front matter.
 * @param file named in problems
 * @param idFromPath used when the front matter has no id
 */
export function parseMarkdown(text: string, file: string, idFromPath: string): ParsedMarkdown {
  const parts = /^\uFEFF?---\n(?<head>[^]*?)\n---[ \t]*(?:\n(?<body>[^]*))?$/u.exec(text)
  if (!parts) return refused(file, 1, 'has no front matter between two lines of ---')
  const yaml = parts.groups?.['head'] ?? ''
  if (yaml.length > maxHeadLength) return refused(file, 1, 'has a front matter that is too long to be one')
  const head = parseDocument(yaml)
  const [fault] = head.errors
  if (fault) return refused(file, 1 + (fault.linePos?.[0].line ?? 1), firstLine(fault.message))
  const matter = frontMatter.safeParse(valuesOf(head))
  if (!matter.success) return refusedField(file, text, matter.error)
  const body = withoutHidden(parts.groups?.['body'] ?? '').trim()
  if (!body) return refused(file, 1, 'has no text below its front matter')
  const { fields, leftOut } = toFields(matter.data)
  const problems = leftOut.map(({ field, reason }) => ({
    file,
    line: lineOf(field, text),
    reason: `${field}: ${reason}`,
  }))
  return { kind: 'article', article: { ...fields, id: fields.id ?? idFromPath, text: body }, problems }
}

/** Anchors that multiply each other are refused by the parser when the values are made. */
function valuesOf(head: ReturnType<typeof parseDocument>): unknown {
  try {
    return head.toJS({ maxAliasCount: 20 })
  } catch {
    return undefined
  }
}

function refusedField(file: string, text: string, error: z.ZodError): ParsedMarkdown {
  const [issue] = error.issues
  const field = String(issue?.path[0] ?? 'front matter')
  return refused(file, lineOf(field, text), `${field}: ${issue?.message ?? 'is wrong'}`)
}

function lineOf(field: string, text: string): number {
  const line = text.split('\n').findIndex((candidate) => candidate.startsWith(`${field}:`))
  return line === -1 ? 1 : line + 1
}

function refused(file: string, line: number, reason: string): ParsedMarkdown {
  return { kind: 'refused', problem: { file, line, reason } }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
