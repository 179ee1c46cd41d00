import { sentenceEnd } from '../terms/sentence-end.ts'
import { normalise } from '../terms/normalise.ts'
import { cleaned } from '../orders/cleaned.ts'
import { isInstruction } from '../orders/is-instruction.ts'
import { isListItem, withoutListMark } from '../../core/list-item.ts'
import type { Page } from './page.ts'

/** One sentence or list item of a page: what a written sentence may name and has to rest on. */
export interface Line {
  /** "2.3": the third line of the second passage. */
  readonly id: string
  readonly passage: string
  readonly text: string
  /** A question that stands right before it and that it goes on from: "Bent u jonger dan 27?", "Dan ...". */
  readonly given: string
  /** The title and the heading it stands under, and what opens its list: what it is about. */
  readonly about: string
  readonly heading: string
  readonly title: string
  /** The one after it hangs on this one: "Dat geldt alleen voor ...". */
  readonly hangsOnBefore: boolean
}

/**
 * In the order of the pages. A line that reads as an order to a machine is left out, and so is the rest of its passage,
 * which may be what is to be said: nothing can rest on it, and the model does not see it.
 */
export function linesOf(pages: readonly Page[]): readonly Line[] {
  const passages = pages
    .filter(({ title }) => !isInstruction(title))
    .flatMap(({ title, passages: own }) => own.map((passage) => ({ ...passage, title })))
  return passages.flatMap(({ title, heading, text }, at) =>
    isInstruction(heading) ? [] : linesOfPassage({ title, heading, text, id: String(at + 1) }),
  )
}

interface Numbered {
  readonly id: string
  readonly title: string
  readonly heading: string
  readonly text: string
}

function linesOfPassage({ id, title, heading, text }: Numbered): readonly Line[] {
  const lines: Line[] = []
  let opens = ''
  const isAsked = heading.trim().endsWith('?')
  // Where a page opens, a question is what who reads it came for; further on it is one case of several.
  const isLater = heading !== ''
  const pieces = beforeOrders(piecesOf(text))
  pieces.forEach(({ written, isItem }, at) => {
    const before = pieces[at - 1]
    const asked =
      before === undefined ? (isAsked ? heading : '') : before.written.endsWith('?') ? before.written : ''
    const given = goesOn.test(written) || (!isItem && isLater && before !== undefined) ? asked : ''
    if (!isItem) opens = ''
    lines.push({
      id: `${id}.${at + 1}`,
      passage: id,
      text: written,
      given,
      about: [title, heading, isItem ? opens : ''].filter(Boolean).join('. '),
      heading,
      title,
      hangsOnBefore: !isItem && at > 0 && hangs.test(written),
    })
    if (written.endsWith(':')) opens = written
  })
  return lines
}

function beforeOrders(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(
    ({ written }, at) =>
      isInstruction(written) || isInstruction(`${pieces[at - 1]?.written ?? ''} ${written}`),
  )
  return first === -1 ? pieces : pieces.slice(0, first)
}

/** What cannot be read without the question before it: "Dan ...", "Bel dan ..."; "Later dan" is no such thing. */
const goesOn = /^(?!\p{L}+er dan)(?:\p{L}+ ){0,2}dan(?!\p{L})/iu
/** What says when the sentence before it does not hold. */
const hangs =
  /^(?:dat|dit|die|deze|het|hiervoor|daarvoor)(?!\p{L})[^.?!]*(?<!\p{L})(?:alleen|niet|behalve|tenzij|mits|uitsluitend)(?!\p{L})|^(?:alleen|behalve|tenzij|mits|uitzondering|let op|maar|tenminste)(?!\p{L})|^(?:this|that|it)(?!\p{L})[^.?!]*\b(?:only|not|except|unless)\b|^(?:only|except|unless|but|note)\b/iu

interface Piece {
  readonly written: string
  readonly isItem: boolean
}

function piecesOf(text: string): readonly Piece[] {
  return cleaned(text)
    .split('\n')
    .flatMap((row) => {
      const isItem = isListItem(row)
      const bare = withoutListMark(row)
        .replace(/^#{1,6}\s+/u, '')
        .trim()
      return bare.split(sentenceEnd).map((written) => ({ written: written.trim(), isItem }))
    })
    .filter(({ written }) => /[\p{L}\p{N}]/u.test(written))
}

/** Whether two texts say the same, letter for letter but for case and signs. */
export function isSame(one: string, other: string): boolean {
  const bare = (text: string): string =>
    normalise(text)
      .replace(/[^\p{L}\p{N}€]+/gu, ' ')
      .trim()
  return bare(one) === bare(other)
}
