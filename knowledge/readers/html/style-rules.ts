import type { CheerioAPI } from 'cheerio'
import { parseDeclarations } from './declarations.ts'
import type { Declarations } from './declarations.ts'
import { isElement } from './node.ts'
import type { Element } from './node.ts'

const maxRules = 300
/** Of a rule and an element, over the whole page. */
const maxMatches = 20_000_000
const maxStyleLength = 500_000
/** A tag, classes and ids; what depends on a pointer, a screen or a script does not count. */
const plainPart = /^(?:[a-z][\w-]*|\*)?(?:[.#][\w-]+)*$/iu

/** What the page's own style elements say about an element; rules for print or small screens are left out. */
export function styleRules($: CheerioAPI): ReadonlyMap<Element, Declarations> {
  const css = $('style')
    .map((_, element) => $(element).text())
    .get()
    .join('\n')
    .slice(0, maxStyleLength)
  const said = new Map<Element, Declarations>()
  const affordable = css.trim() === '' ? 0 : Math.floor(maxMatches / (1 + $('*').length))
  for (const [selector, style] of rulesOf(css).slice(0, affordable)) {
    for (const node of $(selector).toArray()) {
      if (isElement(node)) said.set(node, new Map([...(said.get(node) ?? []), ...style]))
    }
  }
  return said
}

function rulesOf(css: string): readonly (readonly [string, Declarations])[] {
  const rules: (readonly [string, Declarations])[] = []
  let depth = 0
  let from = 0
  let selector = ''
  const text = withoutComments(css)
  for (const { 0: sign, index } of text.matchAll(/[{}]/gu)) {
    if (sign === '{' && depth === 0) selector = text.slice(from, index).trim()
    if (sign === '}' && depth === 1 && !selector.startsWith('@')) {
      rules.push(...toRules(selector, text.slice(from, index)))
    }
    depth = Math.max(0, depth + (sign === '{' ? 1 : -1))
    from = index + 1
    if (rules.length > maxRules) break
  }
  return rules
}

const matters =
  /^(?:display|visibility|opacity|font-size|color|background|position|left|top|text-indent|clip|overflow)/u

function toRules(selectors: string, body: string): readonly (readonly [string, Declarations])[] {
  const style = parseDeclarations(body)
  if (![...style.keys()].some((property) => matters.test(property))) return []
  return selectors
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => isPlain(selector))
    .map((selector) => [selector, style])
}

function isPlain(selector: string): boolean {
  const parts = selector.split(/[\s>]/u).filter(Boolean)
  return selector.length < 100 && parts.length > 0 && parts.every((part) => plainPart.test(part))
}

function withoutComments(css: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = css.indexOf('/*'); at !== -1; at = css.indexOf('/*', from)) {
    parts.push(css.slice(from, at))
    const end = css.indexOf('*/', at + 2)
    from = end === -1 ? css.length : end + 2
  }
  return [...parts, css.slice(from)].join('')
}
