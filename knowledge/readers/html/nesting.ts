export interface Nesting {
  readonly elements: number
  /** How deep elements stand in each other at most. */
  readonly depth: number
}

/** These end by themselves, or have nothing in them. */
const shallow = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot rt rp body html head'
  ).split(' '),
)
/** What stands in them is text, but within a drawing. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed'])
const drawings: readonly string[] = ['svg', 'math']

const mark = /<(?:!--|(?<close>\/?)(?<name>[a-z][a-z0-9-]*))/giu

/** In one pass over the text, before a parser takes it: near enough, and counting ends above a limit. */
export function nestingOf(html: string, limits: Nesting): Nesting {
  const open = new Map<string, number>()
  let depth = 0
  let deepest = 0
  let elements = 0
  const marks = new RegExp(mark)
  for (let found = marks.exec(html); found; found = marks.exec(html)) {
    const name = found.groups?.['name']?.toLowerCase()
    const isClose = found.groups?.['close'] === '/'
    if (name === undefined) {
      // "<!-->" is a whole comment.
      marks.lastIndex = after(html, '-->', marks.lastIndex - 2)
      continue
    }
    marks.lastIndex = endOfTag(html, marks.lastIndex)
    const before = open.get(name) ?? 0
    if (!isClose) elements += 1
    if (!shallow.has(name) && (!isClose || before > 0)) {
      open.set(name, before + (isClose ? -1 : 1))
      depth += isClose ? -1 : 1
      deepest = Math.max(deepest, depth)
    }
    if (elements > limits.elements || deepest > limits.depth) break
    const isDrawn = drawings.some((drawing) => (open.get(drawing) ?? 0) > 0)
    if (!isClose && raw.has(name) && !isDrawn) marks.lastIndex = endOfRaw(html, name, marks.lastIndex)
  }
  return { elements, depth: deepest }
}

/** Past the values of attributes, in which anything may stand. */
function endOfTag(html: string, from: number): number {
  const next = /[=<>]\s*(?<quote>["']?)/gu
  next.lastIndex = from
  for (let found = next.exec(html); found; found = next.exec(html)) {
    const [sign = ''] = found
    const quote = found.groups?.['quote'] ?? ''
    if (!sign.startsWith('=')) return sign.startsWith('>') ? found.index + 1 : found.index
    if (quote !== '') next.lastIndex = after(html, quote, next.lastIndex)
  }
  return html.length
}

function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from)
  return at === -1 ? html.length : at + text.length
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'giu')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
