import type { Element, Node } from './node.ts'
import { childrenOf, isElement } from './node.ts'
import { parseHtml } from './parse-html.ts'
import { removeHidden } from './remove-hidden.ts'

const never: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object'])

/** A text with HTML in it here and there, without what nobody sees of that; not a letter of the rest is another. */
export function withoutHidden(text: string): string {
  if (!/<[!a-z]/iu.test(text)) return text
  const parsed = parseHtml(text, { sourceCodeLocationInfo: true })
  if (parsed.kind === 'refused') return text.replace(/<[^>]*>?/gu, ' ')
  const { $ } = parsed
  const before = below($.root().contents().toArray())
  removeHidden($)
  const shown = new Set<Node>(below($.root().contents().toArray()))
  const gone = before.filter((node) => !shown.has(node) || isComment(node) || isNever(node))
  let at = 0
  let left = ''
  for (const { from, to } of placesOf(gone)) {
    left += text.slice(at, Math.max(at, from))
    at = Math.max(at, to)
  }
  return left + text.slice(at)
}

function below(nodes: readonly Node[]): readonly Node[] {
  const all: Node[] = []
  const todo = [...nodes]
  for (let node = todo.pop(); node; node = todo.pop()) {
    all.push(node)
    todo.push(...childrenOf(node))
  }
  return all
}

function isComment({ type }: Node): boolean {
  return (type as string) === 'comment'
}

function isNever(node: Node): node is Element {
  return isElement(node) && never.has(node.name)
}

interface Place {
  readonly from: number
  readonly to: number
}

function placesOf(nodes: readonly Node[]): readonly Place[] {
  return nodes
    .flatMap(({ sourceCodeLocation: place }) =>
      place ? [{ from: place.startOffset, to: place.endOffset }] : [],
    )
    .toSorted((one, other) => one.from - other.from)
}
