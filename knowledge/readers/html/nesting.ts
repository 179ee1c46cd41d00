/** These end by themselves, or have nothing in them. */
const shallow = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot rt rp body html head'
  ).split(' '),
)
/** What stands in them is text. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed'])

const mark = /<(?:!--|(?<close>\/?)(?<name>[a-z][a-z0-9-]*))/giu

/** How deep elements stand in each other at most, in one pass over the text; counting ends above the limit. */
export function nestingOf(html: string, limit: number): number {
  const open = new Map<string, number>()
  let depth = 0
  let deepest = 0
  const marks = new RegExp(mark)
  for (let found = marks.exec(html); found && deepest <= limit; found = marks.exec(html)) {
    const name = found.groups?.['name']?.toLowerCase()
    if (name === undefined) marks.lastIndex = after(html, '-->', marks.lastIndex)
    else if (shallow.has(name)) continue
    else {
      const before = open.get(name) ?? 0
      const isClose = found.groups?.['close'] === '/'
      if (isClose && before === 0) continue
      open.set(name, before + (isClose ? -1 : 1))
      depth += isClose ? -1 : 1
      deepest = Math.max(deepest, depth)
      if (!isClose && raw.has(name)) marks.lastIndex = endOfRaw(html, name, marks.lastIndex)
    }
  }
  return deepest
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
