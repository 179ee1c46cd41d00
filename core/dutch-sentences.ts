import { isListItem, withoutListMark } from './list-item.ts'

/** What is read as sentences, and what announces them. Marks of lists and the addresses of links are gone. */
export function sentencesOf(text: string): {
  readonly sentences: readonly string[]
  readonly headings: readonly string[]
} {
  const sentences: string[] = []
  const headings: string[] = []
  for (const block of blocksOf(text)) {
    if (heading.test(block)) headings.push(withoutMarks(block))
    else sentences.push(...splitSentences(withoutMarks(block)))
  }
  return { sentences, headings: headings.filter(hasWords) }
}

/** A number with its parts, an amount, a telephone number and an address are one word each. */
export function wordsOf(sentence: string): readonly string[] {
  const joined = sentence.replaceAll(/(?<=\d) (?=\d)/g, '')
  return joined.split(/[\s–—]+/u).filter(hasWords)
}

/** What belongs to one verb: cut at commas and at the words that begin another thought. */
export function clausesOf(sentence: string): readonly string[] {
  return sentence.split(clauseEnd).filter(hasWords)
}

const heading = /^#{1,6}\s/
const tableRow = /^\s*\|.*\|\s*$/
const clauseEnd =
  /[,;:()]|(?<![\p{L}\p{N}])(?:als|dat|die|omdat|zodat|zodra|terwijl|want|maar|en|of|voordat|nadat|totdat|tenzij|waar|wat|wie|wanneer)(?![\p{L}\p{N}])/iu

/** Lines of one paragraph belong together; an item, a heading, a cell and what follows a blank line begin anew. */
function blocksOf(text: string): readonly string[] {
  const blocks: string[] = []
  let isOpen = false
  for (const line of text.split(/\r\n?|\n/)) {
    if (tableRow.test(line)) {
      blocks.push(...line.split('|').filter(hasWords))
      isOpen = false
    } else if (!hasWords(line)) {
      isOpen = false
    } else if (isOpen && !heading.test(line) && !isListItem(line)) {
      blocks.push(`${blocks.pop() ?? ''} ${line.trim()}`)
    } else {
      blocks.push(line.trim())
      isOpen = !heading.test(line)
    }
    if (line.trimEnd().endsWith(':')) isOpen = false
  }
  return blocks
}

function withoutMarks(block: string): string {
  return withoutListMark(block.replace(heading, ''))
    .replaceAll(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/\*\*|__/g, '')
    .trim()
}

/** After these a full stop ends nothing. */
const abbreviations = new Set(
  'bijv bv dhr mevr mw mr dr drs ing ir prof st nr nrs art lid blz pag tel ca max min resp incl excl evt mln mld jl a.s o.a m.a.w d.w.z z.o.z i.v.m d.m.v m.b.t t.a.v n.a.v t.b.v i.p.v a.d.h.v t.z.t m.i.v o.b.v o.l.v'.split(
    ' ',
  ),
)

function splitSentences(block: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const match of block.matchAll(/(?<![.?!…])[.?!…]+["'”’)\]]*\s+/gu)) {
    const upTo = match.index + match[0].length
    if (isAbbreviation(block.slice(Math.max(0, match.index - 12), match.index), match[0])) continue
    if (/^\p{Ll}/u.test(block.slice(upTo, upTo + 2)) && !/^[?!]/.test(match[0])) continue
    sentences.push(block.slice(from, upTo).trim())
    from = upTo
  }
  return [...sentences, block.slice(from).trim()].filter(hasWords)
}

function isAbbreviation(before: string, mark: string): boolean {
  if (!mark.startsWith('.')) return false
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase()
  // One letter is an initial: "J. de Vries".
  return word !== undefined && (abbreviations.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word))
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
