import { z } from 'zod'

const words = z
  .union([z.string(), z.number().transform(String), z.record(z.string(), z.unknown()).transform(onlyWord)])
  .catch('')

/** Words that catalogues write as a list, as a list of `{ trefwoord }`, or with commas between them. */
export const wordList = z
  .union([z.string().transform((text) => text.split(/[,;\n]/u)), z.array(words)])
  .nullish()
  .transform((list) => (list ?? []).map((word) => word.trim()).filter(Boolean))

/** '' for what is not there. */
export const optionalText = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((text) => text?.trim() ?? '')

/** Two letters of nl-NL, NLD stays what it is not: undefined. */
export const languageCode = z
  .unknown()
  .optional()
  .transform((value) =>
    typeof value === 'string' ? /^[a-z]{2}(?=$|[-_])/iu.exec(value.trim())?.[0].toLowerCase() : undefined,
  )

/** A page for people: a web address that is not one of an API. */
export const pageAddress = z
  .unknown()
  .optional()
  .transform((value) => {
    const url = typeof value === 'string' ? URL.parse(value.trim()) : null
    if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '') return undefined
    return /(?:^|[./])api(?:[./]|$)/iu.test(url.host + url.pathname) ? undefined : url.href
  })

function onlyWord(record: Readonly<Record<string, unknown>>): string {
  return Object.values(record).find((value): value is string => typeof value === 'string') ?? ''
}
