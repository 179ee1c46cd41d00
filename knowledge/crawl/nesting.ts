const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
/** That the next one of their kind ends: old pages leave them open by the hundred. */
const endedByTheNext: ReadonlySet<string> = new Set(
  'p li dt dd td th tr thead tbody tfoot option optgroup colgroup'.split(' '),
)

const deepest = 500
const mostLeftOpen = 5000
const mostInDrawings = 20_000

/**
 * Whether a page is nested so deep that parsers of HTML, whose time grows with the square of it, never come to an end.
 * It counts tags, name by name, without a parser. People's pages are 20 to 60 deep.
 */
export function isNestedTooDeep(html: string): boolean {
  const open = new Map<string, number>()
  let depth = 0
  let leftOpen = 0
  let inDrawings = 0
  for (const [, slash, tag = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)([^<>]*)/gi)) {
    const name = tag.toLowerCase()
    if (voidElements.has(name)) continue
    // Only in a drawing "/>" closes something.
    const isDrawn = rest.endsWith('/') && (open.get('svg') ?? 0) > 0
    if (isDrawn) inDrawings++
    const count = open.get(name) ?? 0
    const step = isDrawn ? 0 : slash === '' ? 1 : Math.max(-1, -count)
    open.set(name, count + step)
    if (endedByTheNext.has(name)) leftOpen += step
    else depth += step
    if (depth > deepest || leftOpen > mostLeftOpen || inDrawings > mostInDrawings) return true
  }
  return false
}
