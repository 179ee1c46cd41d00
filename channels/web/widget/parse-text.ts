/** The little markup our own answers have (`Answer` in core); what a resident types never comes here. */
export type Block =
  | { readonly kind: 'heading'; readonly parts: readonly Part[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Part[])[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Part[])[] }

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export function parseText(text: string): readonly Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r?\n/)) append(blocks, line.trim())
  return blocks.filter((block) => block.kind !== 'paragraph' || block.lines.length > 0)
}

/** As it is read aloud or saved: without markup, addresses of links left out. */
export function plainText(text: string): string {
  const spoken = (parts: readonly Part[]): string => parts.map((part) => part.text).join('')
  return parseText(text)
    .map((block) => {
      if (block.kind === 'heading') return spoken(block.parts)
      if (block.kind === 'paragraph') return block.lines.map(spoken).join('\n')
      return block.items
        .map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${spoken(item)}`)
        .join('\n')
    })
    .join('\n\n')
}

function append(blocks: Block[], line: string): void {
  const heading = /^##+ +(.+)$/.exec(line)?.[1]
  const item = /^(-|\d{1,2}\.) +(.+)$/.exec(line)
  if (heading !== undefined) blocks.push({ kind: 'heading', parts: parseParts(heading) })
  else if (item?.[2] !== undefined) {
    appendList(blocks, { kind: 'list', isNumbered: item[1] !== '-', items: [parseParts(item[2])] })
  } else if (line === '') blocks.push({ kind: 'paragraph', lines: [] })
  else appendLine(blocks, parseParts(line))
}

function appendList(blocks: Block[], list: Extract<Block, { kind: 'list' }>): void {
  const blank = blocks.at(-1)
  if (blank?.kind === 'paragraph' && blank.lines.length === 0) blocks.pop()
  const last = blocks.at(-1)
  if (last?.kind === 'list' && last.isNumbered === list.isNumbered) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...list.items] }
    return
  }
  blocks.push(list)
}

function appendLine(blocks: Block[], line: readonly Part[]): void {
  const last = blocks.at(-1)
  if (last?.kind === 'paragraph') blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] }
  else blocks.push({ kind: 'paragraph', lines: [line] })
}

const link = /\[([^\]]+)\]\(([^()\s]+)\)/g

function parseParts(line: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { index, 0: whole, 1: text = '', 2: href = '' } of line.matchAll(link)) {
    if (index > end) parts.push({ kind: 'text', text: line.slice(end, index) })
    parts.push(isSafe(href) ? { kind: 'link', text, href } : { kind: 'text', text: whole })
    end = index + whole.length
  }
  if (end < line.length) parts.push({ kind: 'text', text: line.slice(end) })
  return parts
}

/** An allow-list: everything else, `javascript:` first, stays text. */
export function isSafe(href: string): boolean {
  return /^(https?:\/\/|tel:|mailto:)/i.test(href)
}
