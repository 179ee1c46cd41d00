import type { Part } from './parse-text.ts'

/** 112 and 113; 14 030; 0800-0113; 030 286 00 00. Not the year, the amount or the date beside it. */
const number = /(?<![\d€.,+-])(?<!€ )(11[23]|14 ?0\d{2,3}|0\d{2,3}[- ]?\d[\d ]{2,10}\d)(?!\d|[.,-]\d)/g

/** In an urgent line the numbers can be pressed. */
export function linkNumbers(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.kind === 'text' ? split(part.text) : [part]))
}

function split(text: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { index, 0: found } of text.matchAll(number)) {
    if (index > end) parts.push({ kind: 'text', text: text.slice(end, index) })
    parts.push({ kind: 'link', text: found, href: `tel:${found.replace(/\D/g, '')}` })
    end = index + found.length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}
