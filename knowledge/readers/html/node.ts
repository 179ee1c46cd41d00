import type { CheerioAPI } from 'cheerio'

/** As cheerio hands them out; it exports no names for them. */
export type Node = NonNullable<ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number]>
export type Element = Extract<Node, { readonly attribs: object }>

export function isElement(node: Node): node is Element {
  return 'attribs' in node
}

export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : []
}

/** What stands in a text node; undefined for an element, a comment and the like. */
export function dataOf(node: Node | undefined): string | undefined {
  return node && 'data' in node && (node.type as string) === 'text' ? node.data : undefined
}
