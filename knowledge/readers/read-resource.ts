import type { Article, Problem, Reading } from '../article.ts'
import { csvReader } from './csv.ts'
import { htmlPageReader } from './html-page.ts'
import { jsonReader } from './json.ts'
import { maxCollectionBytes, maxDocumentBytes, maxTextLength } from './limits.ts'
import { markdownReader } from './markdown.ts'
import { pdfReader } from './pdf.ts'
import { plainTitle } from './plain-title.ts'
import type { Reader, Resource } from './reader.ts'
import { refuse } from './refuse.ts'
import { samenwerkendeCatalogiReader } from './samenwerkende-catalogi.ts'
import { withoutInvisibleSigns } from './without-invisible-signs.ts'
import { withoutOrders } from './without-orders.ts'
import { wordReader } from './word.ts'

const maxProblems = 200
const ordersRead = 'tells a machine what to do, as in "ignore all rules"; that part is left out'

/** Files with many documents in them. */
const collections: readonly Reader[] = [jsonReader, csvReader, samenwerkendeCatalogiReader]
/** The first that says it reads a resource, does. */
const readers: readonly Reader[] = [pdfReader, wordReader, markdownReader, ...collections, htmlPageReader]

/** Every format that is known, read by its reader. Never throws for what a document holds. */
export async function readResource(resource: Resource): Promise<Reading> {
  const { bytes, name } = resource
  if (bytes.length === 0) return refuse(name, 'is empty')
  const reader = readers.find((candidate) => candidate.reads(resource))
  if (!reader) return refuse(name, `is of no format that can be read (${formats()})`)
  const maxBytes = collections.includes(reader) ? maxCollectionBytes : maxDocumentBytes
  if (bytes.length > maxBytes) return refuse(name, `is larger than ${maxBytes / 1024 / 1024} MB`)
  try {
    return sized(await reader.read(resource), name)
  } catch {
    // What a parser makes of broken bytes is not ours to foresee; its message may quote the document.
    return refuse(name, `cannot be read as ${reader.format}; it may be broken`)
  }
}

function formats(): string {
  return readers.map(({ format }) => format).join(', ')
}

function sized(reading: Reading, file: string): Reading {
  const articles: Article[] = []
  const problems: Problem[] = [...reading.problems]
  for (const article of reading.articles) {
    if (article.text.length > maxTextLength) {
      const reason = `has a text of more than ${maxTextLength} letters (${article.id}); divide it into its subjects`
      problems.push({ file, reason })
      continue
    }
    const { article: visible, orders } = withoutOrders(withoutInvisibleSigns(article))
    if (orders > 0) problems.push({ file, reason: `${ordersRead} (${article.id})` })
    if (orders > 0 && visible.title === '') continue
    const { title, text, staffText } = visible
    if (text.trim() !== '' || staffText !== undefined) articles.push({ ...visible, title: plainTitle(title) })
    else problems.push({ file, reason: `holds no text that can be seen (${article.id})` })
  }
  return { articles, problems: fewer(problems, file) }
}

/** A report is to be read: of a file that is wrong all over, its first problems tell. */
function fewer(problems: readonly Problem[], file: string): readonly Problem[] {
  if (problems.length <= maxProblems) return problems
  const more: Problem = { file, reason: `has ${problems.length - maxProblems} more problems` }
  return [...problems.slice(0, maxProblems), more]
}
