import type { CheerioAPI } from 'cheerio'
import { childrenOf, dataOf, isElement } from './node.ts'
import type { Element, Node } from './node.ts'

/** The element that holds what the page is about: by what it calls itself, else where its words are. */
export function mainContent($: CheerioAPI): Element | undefined {
  const lengths = ownWords($)
  const most = (elements: readonly Element[]): Element | undefined =>
    elements.toSorted((one, other) => (lengths.get(other) ?? 0) - (lengths.get(one) ?? 0))[0]
  const main = most($('main, [role="main"]').toArray())
  if (main && (lengths.get(main) ?? 0) > 0) return main
  const articles = $('article')
    .toArray()
    .filter((element) => $(element).parents('article').length === 0)
  const [only] = articles
  if (only && articles.length === 1 && (lengths.get(only) ?? 0) > 0) return only
  const [body] = $('body').toArray()
  return body && densest(body, lengths)
}

const share = 0.75

/** Down from the body, as long as one part holds nearly all words that are not links. */
function densest(body: Element, lengths: ReadonlyMap<Node, number>): Element {
  let best = body
  for (;;) {
    const enough = (lengths.get(best) ?? 0) * share
    const next = childrenOf(best)
      .filter(isElement)
      .find((child) => (lengths.get(child) ?? 0) > enough && isBlock(child))
    if (!next) return best
    best = next
  }
}

function isBlock({ name }: Element): boolean {
  return /^(?:div|section|article|main|center|form|table|tbody|tr|td)$/u.test(name)
}

/** Letters beneath each element that do not stand in a link, children before parents. */
function ownWords($: CheerioAPI): ReadonlyMap<Node, number> {
  const order: Node[] = []
  const todo: Node[] = $.root().toArray()
  for (let node = todo.pop(); node; node = todo.pop()) {
    order.push(node)
    if (isElement(node) && node.name === 'a') continue
    for (const child of childrenOf(node)) todo.push(child)
  }
  const lengths = new Map<Node, number>()
  for (const node of order.reverse()) {
    const own = dataOf(node)?.replace(/\s+/gu, '').length ?? 0
    lengths.set(
      node,
      childrenOf(node).reduce((sum, child) => sum + (lengths.get(child) ?? 0), own),
    )
  }
  return lengths
}
