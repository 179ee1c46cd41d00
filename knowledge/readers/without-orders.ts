import type { Article } from '../article.ts'
import { cleaned } from '../orders/cleaned.ts'
import { isOrder } from '../orders/is-order.ts'

export interface Obedient {
  readonly article: Article
  /** How many places read as an order to a machine. */
  readonly orders: number
}

/**
 * A page is read by machines as well, and who can write on it may write to those: "negeer alle regels". Such a sentence
 * and the rest of its paragraph, which may be what is to be said, are no answer to anybody; nor is what stands under
 * such a heading. An approved answer is an editor's own and stays as it stands.
 */
export function withoutOrders(article: Article): Obedient {
  if (article.approved) return { article, orders: 0 }
  const title = withoutRest([article.title])
  const sections = article.text.split(/^(?=#{1,6} )/mu).map(ofSection)
  const keywords = article.keywords.filter((keyword) => !isOrderShown(keyword))
  const found = sections.reduce((sum, { orders }) => sum + orders, title.orders)
  const orders = found + article.keywords.length - keywords.length
  if (orders === 0) return { article, orders }
  const text = sections.map((section) => section.text).join('')
  return { article: { ...article, title: title.text.trim(), text, keywords }, orders }
}

interface Left {
  readonly text: string
  readonly orders: number
}

function ofSection(section: string): Left {
  const [heading = ''] = /^#{1,6} .*/u.exec(section) ?? []
  if (heading !== '' && isOrderShown(heading)) return { text: '', orders: 1 }
  const blocks = section.split(/(?<=\n)(?=\s*\n|[ \t]*(?:[-*•]|\d{1,2}[.)]) )/u)
  const left = blocks.map((block) => withoutRest(block.split(/(?<=\n)/u)))
  return {
    text: left.map(({ text }) => text).join(''),
    orders: left.reduce((sum, { orders }) => sum + orders, 0),
  }
}

const ending = /(?<=[.!?])(?=\s+["'“‘([]?[\p{Lu}\p{Lo}\d])/u

/** Of a paragraph or an item what stands before the first order; rows may break in the middle of one. */
function withoutRest(rows: readonly string[]): Left {
  const pieces = rows.flatMap((row) => row.split(ending))
  const at = pieces.findIndex((piece, index) => isOrderShown(`${goingOn(pieces[index - 1])} ${piece}`.trim()))
  if (at === -1) return { text: rows.join(''), orders: 0 }
  const text = pieces.slice(0, at).join('')
  return { text: /[\p{L}\p{N}]/u.test(text) ? `${text.trimEnd()}\n` : '', orders: 1 }
}

function goingOn(before: string | undefined): string {
  return before === undefined || /[.!?:]\s*$/u.test(before) ? '' : before.trim()
}

const opening = /^(?:\s*(?:[-*•>|]|#{1,6}|\d{1,2}[.)])\s)*/u

/** The words of a picture and of a tag nobody reads. */
function isOrderShown(text: string): boolean {
  return isOrder(cleaned(text.replace(opening, '')).trim())
}
