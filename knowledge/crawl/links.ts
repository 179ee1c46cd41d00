import { load } from 'cheerio'

const mostLinks = 2000

/** What a page leads to, as absolute addresses in the order in which they stand there. */
export function linksOf(html: string, page: URL): readonly string[] {
  // The forgiving parser, not the one of browsers, and a walk of our own, not a selector: with ten thousands of
  // elements beside each other, or in each other, the time of both grows with the square of it.
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } })
  const links: string[] = []
  let base = page.href
  const open = [...$.root()].flatMap(({ children }) => children).toReversed()
  for (let node = open.pop(); node && links.length < mostLinks; node = open.pop()) {
    if (!('children' in node)) continue
    for (let at = node.children.length - 1; at >= 0; at--) open.push(...node.children.slice(at, at + 1))
    if (!('attribs' in node)) continue
    const { name, attribs } = node
    const url = attribs['href'] === undefined ? null : URL.parse(attribs['href'], base)
    if (url && name === 'base') base = url.href
    if (url && (name === 'a' || name === 'area')) links.push(url.href)
  }
  return links
}
