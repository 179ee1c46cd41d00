import { z } from 'zod'
import type { Approved, Article } from '../article.ts'
import { parseDay } from './day.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'is a day like 2026-05-12')
const validity = day.refine((text) => parseDay(text).kind === 'day', 'is a day that does not exist')
const list = z.union([z.string().transform((value) => [value]), z.array(z.coerce.string())])
const name = z.string().trim().min(1)

export const frontMatter = z.object({
  id: name.optional(),
  title: name,
  url: z.url({ protocol: /^https?$/ }).optional(),
  modified: day.optional(),
  // Read without these it would be used when it must not be, so one that does not exist keeps it out.
  validFrom: validity.optional(),
  validUntil: validity.optional(),
  reviewBy: day.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is a language in two letters, like nl or en')
    .optional(),
  staffOnly: z.boolean().optional(),
  keywords: list.optional(),
  audience: list.optional(),
  upl: z.string().optional(),
  staffText: name.optional(),
  approvedBy: name.optional(),
  approvedOn: day.optional(),
  questions: list.optional(),
  insteadOf: name.optional(),
})

export type FrontMatter = z.infer<typeof frontMatter>

/** Something in the front matter that is left out, by its field. */
export interface LeftOut {
  readonly field: keyof FrontMatter
  readonly reason: string
}

export type ArticleFields = Omit<Article, 'id' | 'text'> & { readonly id?: string }

export function toFields(matter: FrontMatter): {
  readonly fields: ArticleFields
  readonly leftOut: readonly LeftOut[]
} {
  const leftOut: LeftOut[] = []
  const existing = (field: 'modified' | 'reviewBy' | 'approvedOn'): string | undefined => {
    const parsed = parseDay(matter[field] ?? '')
    if (parsed.kind === 'no such day')
      leftOut.push({ field, reason: 'is a day that does not exist, and is left out' })
    return parsed.kind === 'day' ? parsed.day : undefined
  }
  const modified = existing('modified')
  const reviewBy = existing('reviewBy')
  const approved = approvedOf(matter, existing('approvedOn'), leftOut)
  const { id, title, url, validFrom, validUntil, keywords = [], staffText } = matter
  const { language, audience, staffOnly, upl } = matter
  const fields: ArticleFields = {
    title,
    keywords,
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(modified !== undefined && { modified }),
    ...(validFrom !== undefined && { validFrom: validFrom.slice(0, 10) }),
    ...(validUntil !== undefined && { validUntil: validUntil.slice(0, 10) }),
    ...(reviewBy !== undefined && { reviewBy }),
    ...(language !== undefined && { language }),
    ...(staffOnly !== undefined && { isStaffOnly: staffOnly }),
    ...(audience !== undefined && { audience }),
    ...(upl !== undefined && { upl }),
    ...(staffText !== undefined && { staffText }),
    ...(approved && { approved }),
  }
  return { fields, leftOut }
}

/** Who approved it and when: without both it is an article like any other. */
function approvedOf(
  { approvedBy, approvedOn, questions = [], insteadOf }: FrontMatter,
  on: string | undefined,
  leftOut: LeftOut[],
): Approved | undefined {
  if (approvedBy !== undefined && on !== undefined) {
    return { editor: approvedBy, on, questions, ...(insteadOf !== undefined && { insteadOf }) }
  }
  const reason = 'needs approvedBy and approvedOn both; it is read as an article like any other'
  if (approvedBy !== undefined) leftOut.push({ field: 'approvedBy', reason })
  else if (approvedOn !== undefined) leftOut.push({ field: 'approvedOn', reason })
  else if (questions.length > 0) leftOut.push({ field: 'questions', reason })
  else if (insteadOf !== undefined) leftOut.push({ field: 'insteadOf', reason })
  return undefined
}
