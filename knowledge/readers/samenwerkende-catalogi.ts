import type { Article, Problem, Reading } from '../article.ts'
import { productNameOf } from './product-name.ts'
import { maxRecords } from './limits.ts'
import { readModified } from './read-modified.ts'
import type { Resource } from './reader.ts'
import { recordId } from './record-id.ts'
import { refuse } from './refuse.ts'
import { createTextReader } from './text-reader.ts'
import { richText } from './rich-text.ts'
import { languageCode, pageAddress } from './fields.ts'
import { parseXml } from './xml.ts'

const signs = {
  extensions: ['.xml'],
  mediaTypes: ['application/xml', 'text/xml', 'application/rss+xml'],
  begins: /^<(?:\?xml|(?:\w+:)?scproduct)/iu,
}
const shape = { lists: ['scproduct'], raw: ['body'] }

/** A feed of Samenwerkende Catalogi 4.0: the products of a municipality. https://standaarden.overheid.nl/sc */
export const samenwerkendeCatalogiReader = createTextReader({
  format: 'Samenwerkende Catalogi (XML)',
  signs,
  read: readFeed,
})

function readFeed(text: string, resource: Resource): Reading {
  const parsed = parseXml(text, shape)
  if (parsed.kind === 'refused') return refuse(resource.name, parsed.reason)
  const products = productsIn(parsed.root)
  if (products.length === 0) return refuse(resource.name, 'is XML without an scproduct in it')
  if (products.length > maxRecords) {
    return refuse(resource.name, `has more than ${maxRecords} products; divide it over several files`)
  }
  const readings = products.map((product, at) => readProduct(valuesOf(product), { resource, number: at + 1 }))
  return {
    articles: readings.flatMap(({ articles }) => articles),
    problems: readings.flatMap(({ problems }) => problems),
  }
}

/** Wherever they stand: in a feed, or among the results of a search. */
function productsIn(root: unknown): readonly unknown[] {
  if (typeof root !== 'object' || root === null) return []
  return Object.entries(root).flatMap(([name, value]: readonly [string, unknown]) =>
    name === 'scproduct' && Array.isArray(value) ? (value as readonly unknown[]) : productsIn(value),
  )
}

/** The texts below a product, by the name of their element or, with "@", attribute. */
type Values = ReadonlyMap<string, readonly string[]>

function valuesOf(product: unknown): Values {
  const values = new Map<string, string[]>()
  const collect = (node: unknown, name: string): void => {
    if (typeof node === 'string') values.set(name, [...(values.get(name) ?? []), node])
    else if (Array.isArray(node)) for (const one of node) collect(one, name)
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) collect(value, nameOf(key, name))
    }
  }
  collect(product, '')
  return values
}

function nameOf(key: string, parent: string): string {
  if (key === '#text') return parent
  return key.startsWith('@') ? parent + key : key
}

function readProduct(
  values: Values,
  { resource, number }: { readonly resource: Resource; readonly number: number },
): Reading {
  const first = (name: string): string => richText(values.get(name)?.[0] ?? '').replace(/\s+/gu, ' ')
  const title = first('title')
  const problem = (reason: string): Problem => ({
    file: resource.name,
    reason: `product ${number} ${reason}`,
  })
  if (title === '') return { articles: [], problems: [problem('has no title')] }
  const url = pageAddress.parse(first('identifier')) ?? resource.url
  const text = textOf(values, url)
  if (text === '') return { articles: [], problems: [problem(`(${title.slice(0, 80)}) has no text`)] }
  const { day, problems } = readModified(first('modified'), resource)
  const language = languageCode.parse(first('language'))
  const audience = values.get('audience')?.map((name) => richText(name)) ?? []
  const upl = first('uniformeProductnaam') || productNameOf(first('uniformeProductnaam@resourceIdentifier'))
  const id = recordId(first('productID') || first('identifier').replace(/^https?:\/\//u, ''), title, resource)
  const article: Article = {
    id: language === undefined || language === 'nl' ? id : `${id}/${language}`,
    title,
    text,
    keywords: values.get('subject')?.map((word) => richText(word)) ?? [],
    ...(url !== undefined && { url }),
    ...(day !== undefined && { modified: day }),
    ...(language !== undefined && { language }),
    ...(audience.length > 0 && { audience }),
    ...(upl !== '' && { upl }),
  }
  return {
    articles: [article],
    problems: problems.map(({ reason }) => problem(`(${title.slice(0, 80)}) ${reason}`)),
  }
}

function textOf(values: Values, base: string | undefined): string {
  const summary = richText(unescaped(values.get('abstract')?.[0] ?? ''), base)
  const body = richText(unescaped(values.get('body')?.[0] ?? ''), base)
  if (body === '') return summary
  return summary === '' || flat(body).startsWith(flat(summary)) ? body : `${summary}\n\n${body}`
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/** HTML is written in CDATA, as elements, or as text with its signs escaped. */
function unescaped(written: string): string {
  const text = written.replaceAll('<![CDATA[', '').replaceAll(']]>', '')
  if (written !== text || /<[a-z]+[^<>:]*>/iu.test(text)) return text
  const parsed = richText(text)
  return /<\/?[a-z][^<>]*>/iu.test(parsed) ? parsed : text
}
