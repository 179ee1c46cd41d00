import { readArticles, type Article } from '../../../knowledge/index.ts'
import type { Baseline } from './measured.ts'
import { createPlainBm25 } from './plain-bm25.ts'
import type { Query } from './query.ts'

/**
 * Plain BM25 over the documents that residents are answered from.
 * @param path a folder of Markdown or a file of JSON lines; of an index the documents cannot be read
 * @param today ISO 8601 day
 * @throws Error when there is no document to compare with
 */
export async function readBaseline(path: string, today: string): Promise<(query: Query) => Baseline> {
  const { articles } = await readArticles(path)
  const documents = articles
    .filter((article) => isInUse(article, today))
    .map(({ id, title, text }) => ({ id, text: `${title}\n${text}` }))
  if (documents.length === 0)
    throw new Error(`--baseline reads the documents themselves, and there are none to read in ${path}.`)
  const find = createPlainBm25(documents)
  return ({ text, history }) => ({
    question: find(text),
    conversation: find([...history.map((line) => line.text), text].join('\n')),
  })
}

function isInUse({ validFrom = '', validUntil = '9999', isStaffOnly }: Article, today: string): boolean {
  return isStaffOnly !== true && validFrom <= today && today <= validUntil
}
