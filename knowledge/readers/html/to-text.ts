import { childrenOf, dataOf, isElement } from './node.ts'
import type { Element, Node } from './node.ts'
import { linkTarget } from './link-target.ts'
import { readTable } from './read-table.ts'
import { createTextWriter } from './text-writer.ts'
import type { TextWriter } from './text-writer.ts'
import { tableLines } from '../table-lines.ts'

export interface TextFromHtml {
  readonly text: string
  /** Of tables whose columns have no names, their first cells. */
  readonly namelessTables: readonly string[]
}

interface Place {
  readonly writer: TextWriter
  readonly base: string | undefined
  /** How many lists it stands in. */
  readonly lists: number
  /** In a heading, a cell, a link: blocks and links are words there. */
  readonly isFlat: boolean
  readonly nameless: string[]
}

/** @param base the address that relative links are relative to; without it those are left as words */
export function htmlToText(nodes: readonly Node[], base?: string): TextFromHtml {
  const place: Place = { writer: createTextWriter(), base, lists: 0, isFlat: false, nameless: [] }
  writeAll(nodes, place)
  return { text: place.writer.text, namelessTables: place.nameless }
}

function writeAll(nodes: readonly Node[], place: Place): void {
  for (const node of nodes) {
    const data = dataOf(node)
    if (data !== undefined) place.writer.inline(data)
    else if (isElement(node)) writeElement(node, place)
  }
}

function writeElement(element: Element, place: Place): void {
  const { name } = element
  if (place.isFlat) writeFlat(element, place)
  else if (/^h[1-6]$/u.test(name) || name === 'summary' || isFoldingButton(element))
    writeHeading(element, place)
  else if (name === 'table') writeTable(element, place)
  else if (name === 'ul' || name === 'ol' || name === 'menu') writeList(element, place)
  else if (name === 'dl') writeTerms(element, place)
  else if (name === 'a') writeLink(element, place)
  else if (name === 'pre') writeLines(element, place)
  else if (name === 'br' || name === 'hr') breakIn(place, 'line')
  else if (inlineNames.has(name)) writeInline(element, place)
  else writeBlock(element, place)
}

const inlineNames: ReadonlySet<string> = new Set(
  (
    'abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr output q rp rt ruby ' +
    's samp small span strong sub sup time tt u var wbr button'
  ).split(' '),
)

const raised: Readonly<Record<string, string>> = { '2': '²', '3': '³' }

function writeInline(element: Element, place: Place): void {
  const small = element.name === 'sup' ? raised[plainText(childrenOf(element)).trim()] : undefined
  if (small !== undefined) place.writer.inline(small)
  else writeAll(childrenOf(element), place)
}

function writeFlat(element: Element, place: Place): void {
  const isApart = !inlineNames.has(element.name) && element.name !== 'a'
  if (isApart) place.writer.inline(' ')
  writeInline(element, place)
  if (isApart) place.writer.inline(' ')
}

function writeBlock(element: Element, place: Place): void {
  breakIn(place, 'paragraph')
  writeAll(childrenOf(element), place)
  breakIn(place, 'paragraph')
}

/** In a list item a paragraph is a line of the item. */
function breakIn({ writer, lists }: Place, wanted: 'line' | 'paragraph'): void {
  if (lists > 0 || wanted === 'line') writer.breakLine(lists * 2)
  else writer.breakParagraph()
}

function isFoldingButton({ name, attribs }: Element): boolean {
  return name === 'button' && attribs['aria-controls'] !== undefined
}

function writeHeading(element: Element, place: Place): void {
  const words = plainText(childrenOf(element))
  if (words === '') return
  breakIn(place, 'paragraph')
  if (place.lists === 0) place.writer.mark('## ')
  place.writer.inline(words)
  breakIn(place, 'paragraph')
}

function writeTable(element: Element, place: Place): void {
  const table = readTable(element, (nodes) => plainText(nodes, place.base))
  if (!table) {
    writeBlock(element, place)
    return
  }
  const { lines, isNameless } = tableLines(table.rows, table.headerRows)
  if (isNameless) place.nameless.push(table.rows[0]?.join(', ').slice(0, 80) ?? '')
  breakIn(place, 'paragraph')
  if (table.caption !== '') place.writer.inline(table.caption)
  for (const line of lines) {
    place.writer.breakLine(0)
    place.writer.mark(`${' '.repeat(place.lists * 2)}- `)
    place.writer.inline(line)
  }
  breakIn(place, 'paragraph')
}

function writeList(element: Element, place: Place): void {
  const within: Place = { ...place, lists: place.lists + 1 }
  let number = Number.parseInt(element.attribs['start'] ?? '1', 10) || 1
  breakIn(place, 'paragraph')
  for (const child of childrenOf(element)) {
    if (isElement(child) && child.name === 'li') {
      place.writer.mark(`${' '.repeat(place.lists * 2)}${element.name === 'ol' ? `${number}.` : '-'} `)
      number += 1
      writeAll(childrenOf(child), within)
    } else {
      writeAll([child], within)
    }
  }
  breakIn(place, 'paragraph')
}

/** Each term a line with what it means. */
function writeTerms(element: Element, place: Place): void {
  breakIn(place, 'paragraph')
  let before = ''
  let endsItself = false
  for (const child of childrenOf(element).flatMap((node) => groupOf(node))) {
    const words = plainText(childrenOf(child), place.base)
    if (words === '') continue
    if (before === 'dd' && child.name === 'dd') place.writer.inline(`; ${words}`)
    else if (before === 'dt' && child.name === 'dd') place.writer.inline(`${endsItself ? ' ' : ': '}${words}`)
    else {
      place.writer.mark('- ')
      place.writer.inline(words.replace(/:$/u, ''))
    }
    before = child.name
    endsItself = /[?!.]$/u.test(words)
  }
  breakIn(place, 'paragraph')
}

function groupOf(node: Node): readonly Element[] {
  if (!isElement(node)) return []
  return node.name === 'div' ? childrenOf(node).flatMap(groupOf) : [node]
}

function writeLink(element: Element, place: Place): void {
  const target = linkTarget(element, place.base)
  const words = plainText(childrenOf(element)).replaceAll('[', '(').replaceAll(']', ')')
  if (target === undefined || holdsBlocks(element)) writeAll(childrenOf(element), place)
  else if (words !== '') place.writer.inline(spaced(element, `[${words}](${target})`))
}

/** With the white space at its ends, that stands within the link. */
function spaced(element: Element, link: string): string {
  const before = /^\s/u.test(dataOf(childrenOf(element)[0]) ?? '') ? ' ' : ''
  return before + link + (/\s$/u.test(dataOf(childrenOf(element).at(-1)) ?? '') ? ' ' : '')
}

function holdsBlocks(element: Element): boolean {
  return childrenOf(element).some((child) => isElement(child) && !inlineNames.has(child.name))
}

function writeLines(element: Element, place: Place): void {
  breakIn(place, 'paragraph')
  for (const line of textOf(childrenOf(element)).split('\n')) {
    place.writer.inline(line)
    breakIn(place, 'line')
  }
  breakIn(place, 'paragraph')
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => dataOf(node) ?? textOf(childrenOf(node))).join('')
}

/** On one line; with a base links keep their address. */
export function plainText(nodes: readonly Node[], base?: string): string {
  const place: Place = { writer: createTextWriter(), base, lists: 0, isFlat: true, nameless: [] }
  writeAll(nodes, place)
  return place.writer.text
}
