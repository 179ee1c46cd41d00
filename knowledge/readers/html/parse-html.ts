import { load } from 'cheerio'
import type { CheerioAPI, CheerioOptions } from 'cheerio'
import { nestingOf } from './nesting.ts'
import type { Nesting } from './nesting.ts'

/** Real pages stay below 60 deep and 20,000 elements; parsing costs the product of the two. */
const limits: Nesting = { depth: 250, elements: 100_000 }

export type ParsedHtml =
  { readonly kind: 'page'; readonly $: CheerioAPI } | { readonly kind: 'refused'; readonly reason: string }

export function parseHtml(html: string, options: CheerioOptions = {}): ParsedHtml {
  const { depth, elements } = nestingOf(html, limits)
  if (depth > limits.depth) {
    return { kind: 'refused', reason: `has elements nested more than ${limits.depth} deep` }
  }
  return elements > limits.elements
    ? { kind: 'refused', reason: `has more than ${limits.elements} elements; it is no page to be read` }
    : { kind: 'page', $: load(html, options) }
}
