import { z } from 'zod'
import { languageCode, optionalText, pageAddress, wordList } from './fields.ts'
import { firstIssue } from './issue.ts'
import { recordId } from './record-id.ts'
import { refuseRecord } from './record.ts'
import type { RecordFormat } from './record.ts'
import { readModified } from './read-modified.ts'
import { richText } from './rich-text.ts'

const fields = z.object({
  vraag: z.string('is missing').trim().min(1, 'is empty'),
  antwoord: z.string('is missing').trim().min(1, 'is empty'),
  status: z.string('is missing').trim().toLowerCase(),
  doelgroep: wordList,
  trefwoorden: wordList,
  // For staff only.
  toelichting: optionalText,
  uuid: optionalText,
  id: optionalText,
  url: pageAddress,
  taal: languageCode,
  datumWijziging: optionalText,
})

/** Vraag-antwoordcombinatie, the exchange format of Dutch municipalities for questions and their answers. */
export const vac: RecordFormat = {
  format: 'VAC',
  fits(record) {
    return 'vraag' in record || 'antwoord' in record
  },
  read(record, place) {
    const parsed = fields.safeParse(record)
    if (!parsed.success) return refuseRecord(place, firstIssue(parsed.error))
    const { vraag, antwoord, status, doelgroep, trefwoorden, toelichting, uuid, id, taal } = parsed.data
    const title = richText(vraag).replace(/\s+/gu, ' ')
    if (status !== 'actief')
      return refuseRecord(place, `has the status ${status}; only what is actief is read`)
    const url = parsed.data.url ?? place.url
    const text = richText(antwoord, url)
    if (title === '' || text === '') return refuseRecord(place, 'has no question or no answer in its HTML')
    const { day, problems } = readModified(parsed.data.datumWijziging, place)
    const article = {
      id: recordId(uuid === '' ? id : uuid, title, place),
      title,
      text,
      keywords: trefwoorden,
      ...(url !== undefined && { url }),
      ...(day !== undefined && { modified: day }),
      ...(taal !== undefined && { language: taal }),
      ...(doelgroep.length > 0 && { audience: doelgroep }),
      ...(toelichting !== '' && { staffText: richText(toelichting, url) }),
    }
    return { articles: [article], problems }
  },
}
