import { load } from 'cheerio'
import type { CheerioAPI } from 'cheerio'
import { nestingOf } from './nesting.ts'

/** Real pages stay below 60; parsing costs time in the square of it. */
const maxNesting = 400

export type ParsedHtml =
  { readonly kind: 'page'; readonly $: CheerioAPI } | { readonly kind: 'refused'; readonly reason: string }

export function parseHtml(html: string): ParsedHtml {
  return nestingOf(html, maxNesting) > maxNesting
    ? { kind: 'refused', reason: `has elements nested more than ${maxNesting} deep` }
    : { kind: 'page', $: load(html) }
}
