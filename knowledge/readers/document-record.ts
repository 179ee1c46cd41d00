import { z } from 'zod'
import { firstIssue } from './issue.ts'
import { readModified } from './read-modified.ts'
import { refuseRecord } from './record.ts'
import type { RecordFormat } from './record.ts'

const fields = z.object({
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

/** The fields doc_id, title, text, url, subjects, lastmodified; other fields are left alone. */
export const documentRecord: RecordFormat = {
  format: 'documents (doc_id, title, text)',
  fits(record) {
    return 'doc_id' in record
  },
  read(record, place) {
    const parsed = fields.safeParse(record)
    if (!parsed.success) return refuseRecord(place, firstIssue(parsed.error))
    const { doc_id: id, title, text, url, subjects = [], lastmodified } = parsed.data
    const { day, problems } = readModified(lastmodified, place)
    const article = {
      id,
      title: title.trim() || firstLine(text),
      text,
      keywords: subjects,
      ...(url !== undefined && { url }),
      ...(day !== undefined && { modified: day }),
    }
    return { articles: [article], problems }
  },
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^#+\s*/, '').slice(0, 100)
}
