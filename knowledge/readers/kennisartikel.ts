import { z } from 'zod'
import type { Article, Reading } from '../article.ts'
import { parseDay } from './day.ts'
import { languageCode, optionalText, pageAddress, wordList } from './fields.ts'
import { firstIssue } from './issue.ts'
import { readModified } from './read-modified.ts'
import { recordId } from './record-id.ts'
import { refuseRecord } from './record.ts'
import type { RecordFormat, RecordPlace } from './record.ts'
import { richText } from './rich-text.ts'
import { productNameOf } from './product-name.ts'

/** In the order in which they are read, with their headings in Dutch and in English. */
const sections = {
  procedureBeschrijving: ['Hoe werkt het?', 'How does it work?'],
  vereisten: ['Voorwaarden', 'Conditions'],
  bewijs: ['Wat heeft u nodig?', 'What do you need?'],
  kostenEnBetaalmethoden: ['Kosten en betalen', 'Costs and payment'],
  uitersteTermijn: ['Termijn', 'Deadline'],
  wtdBijGeenReactie: ['Als u geen reactie krijgt', 'If you do not get an answer'],
  bezwaarEnBeroep: ['Bezwaar en beroep', 'Objection and appeal'],
  notice: ['Let op', 'Please note'],
  contact: ['Contact', 'Contact'],
} as const

type Section = keyof typeof sections
const sectionNames = Object.keys(sections) as Section[]

const translation = z.object({
  taal: languageCode,
  titel: z.string('is missing').trim().min(1, 'is empty'),
  tekst: optionalText,
  ...(Object.fromEntries(sectionNames.map((name) => [name, optionalText])) as Record<
    Section,
    typeof optionalText
  >),
  // For staff only.
  deskMemo: optionalText,
  deskmemo: optionalText,
  trefwoorden: wordList,
  datumWijziging: optionalText,
})

const product = z.object({
  uuid: optionalText,
  id: optionalText,
  url: pageAddress,
  upnUri: optionalText,
  upnLabel: optionalText,
  publicatieDatum: z.union([z.string(), z.null()]).optional(),
  productAanwezig: z.boolean().nullish(),
  doelgroep: wordList,
  vertalingen: z.array(z.unknown()).min(1, 'is empty'),
})

type Product = z.infer<typeof product> & { readonly validFrom?: string }

/** Of a product catalogue (PDC): one product, an article for every language it is described in. */
export const kennisartikel: RecordFormat = {
  format: 'PDC kennisartikel',
  fits(record) {
    return 'vertalingen' in record
  },
  read(record, place) {
    const parsed = product.safeParse(record)
    if (!parsed.success) return refuseRecord(place, firstIssue(parsed.error))
    const { publicatieDatum, productAanwezig, vertalingen } = parsed.data
    if (publicatieDatum === null) return refuseRecord(place, 'has no publication date: it is a draft')
    if (productAanwezig === false) {
      return refuseRecord(place, 'is about a product that the municipality does not have (productAanwezig)')
    }
    const published = parseDay(publicatieDatum ?? '')
    // Used before its day it would be wrong, so a day that cannot be told keeps it out.
    if (published.kind !== 'day' && (publicatieDatum ?? '') !== '') {
      return refuseRecord(place, 'has a publication date that does not exist')
    }
    const from = { ...parsed.data, ...(published.kind === 'day' && { validFrom: published.day }) }
    const readings = vertalingen.map((value) => readTranslation(value, from, place))
    return {
      articles: readings.flatMap(({ articles }) => articles),
      problems: readings.flatMap(({ problems }) => problems),
    }
  },
}

function readTranslation(value: unknown, from: Product, place: RecordPlace): Reading {
  const parsed = translation.safeParse(value)
  if (!parsed.success) return refuseRecord(place, `vertalingen: ${firstIssue(parsed.error)}`)
  const { validFrom } = from
  const { taal = 'nl', deskMemo, deskmemo, trefwoorden, datumWijziging } = parsed.data
  const url = from.url ?? place.url
  const title = richText(parsed.data.titel).replace(/\s+/gu, ' ')
  const text = textOf(parsed.data, url)
  if (text === '') return refuseRecord(place, `vertalingen: ${taal} has no text`)
  const { day, problems } = readModified(datumWijziging, place)
  const id = recordId(from.uuid === '' ? from.id : from.uuid, title, place)
  const staffText = richText(deskMemo === '' ? deskmemo : deskMemo, url)
  const upl = from.upnLabel === '' ? productNameOf(from.upnUri) : from.upnLabel
  const article: Article = {
    id: taal === 'nl' ? id : `${id}/${taal}`,
    title,
    text,
    keywords: trefwoorden,
    language: taal,
    ...(url !== undefined && { url }),
    ...(day !== undefined && { modified: day }),
    ...(validFrom !== undefined && { validFrom }),
    ...(from.doelgroep.length > 0 && { audience: from.doelgroep }),
    ...(upl !== '' && { upl }),
    ...(staffText !== '' && { staffText }),
  }
  return { articles: [article], problems }
}

function textOf(fields: z.infer<typeof translation>, base: string | undefined): string {
  const english = fields.taal !== undefined && fields.taal !== 'nl'
  const parts = sectionNames.flatMap((name) => {
    const text = richText(fields[name], base)
    return text === '' ? [] : [`## ${sections[name][english ? 1 : 0]}\n\n${text}`]
  })
  return [richText(fields.tekst, base), ...parts].filter(Boolean).join('\n\n')
}
