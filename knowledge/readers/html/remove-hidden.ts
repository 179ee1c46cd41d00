import type { CheerioAPI } from 'cheerio'
import { isSameToTheEye, parseColour } from './colour.ts'
import type { Colour } from './colour.ts'
import { isFolded, isInvisible, parseDeclarations } from './declarations.ts'
import type { Declarations } from './declarations.ts'
import { childrenOf, isElement } from './node.ts'
import type { Element, Node } from './node.ts'
import { removeAll } from './remove-all.ts'
import { styleRules } from './style-rules.ts'

interface Scene {
  readonly rules: ReadonlyMap<Element, Declarations>
  /** Ids of what a button on the page folds out: hidden, and yet for residents to read. */
  readonly foldedOut: ReadonlySet<string>
}

/** What is painted behind an element; undefined: a picture, or a colour that nobody can tell. */
type Background = Colour | undefined

/** Takes out what a resident does not see in a browser: there instructions for machines are hidden. */
export function removeHidden($: CheerioAPI): void {
  const scene: Scene = { rules: styleRules($), foldedOut: foldedOut($) }
  const hidden: Element[] = []
  const white: Colour = [255, 255, 255, 1]
  const todo: { readonly node: Node; readonly behind: Background }[] = $.root()
    .contents()
    .toArray()
    .map((node) => ({ node, behind: white }))
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, behind } = next
    const style = isElement(node) ? styleOf(node, scene) : new Map<string, string>()
    const background = backgroundOf(style, behind)
    if (isElement(node) && isHidden(node, style, { background, scene })) hidden.push(node)
    else for (const child of childrenOf(node)) todo.push({ node: child, behind: background })
  }
  removeAll(hidden)
}

function foldedOut($: CheerioAPI): ReadonlySet<string> {
  const ids = $('button, a, summary, [role="button"], [role="tab"]')
    .map(
      (_, element) =>
        $(element).attr('aria-controls') ?? $(element).attr('data-bs-target')?.replace(/^#/u, ''),
    )
    .get()
  return new Set(ids.flatMap((some) => some.split(/\s+/u)).filter(Boolean))
}

function styleOf(element: Element, { rules }: Scene): Declarations {
  const { style, color, bgcolor } = element.attribs
  return new Map([
    ...(color === undefined ? [] : [['color', color] as const]),
    ...(bgcolor === undefined ? [] : [['background-color', bgcolor] as const]),
    ...(rules.get(element) ?? []),
    ...(style === undefined ? [] : parseDeclarations(style)),
  ])
}

function isHidden(
  element: Element,
  style: Declarations,
  { background, scene }: { readonly background: Background; readonly scene: Scene },
): boolean {
  const { hidden, id = '' } = element.attribs
  const isFoldedAway = hidden !== undefined || element.attribs['aria-hidden'] === 'true' || isFolded(style)
  if (isFoldedAway && !scene.foldedOut.has(id)) return true
  if (isInvisible(style) && !scene.foldedOut.has(id)) return true
  return isUnreadable(style.get('color'), background)
}

function isUnreadable(written: string | undefined, background: Background): boolean {
  const colour = written === undefined ? undefined : parseColour(written)
  if (!colour) return false
  return colour[3] < 0.05 || (background !== undefined && isSameToTheEye(colour, background))
}

function backgroundOf(style: Declarations, behind: Background): Background {
  const written = style.get('background-color') ?? style.get('background')
  if (style.has('background-image') || (written !== undefined && /url\(|gradient/u.test(written)))
    return undefined
  if (written === undefined || /^(?:none|inherit|initial|unset)$/u.test(written)) return behind
  const [first = ''] = /^(?:rgb|hsl)a?\([^()]{1,60}\)|^\S+/u.exec(written) ?? []
  const colour = parseColour(first)
  return colour && colour[3] < 0.05 ? behind : colour
}
