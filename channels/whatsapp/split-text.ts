/**
 * Splits a text into messages of `limit` UTF-16 units at most: between sentences; a sentence that is longer between
 * words; a word that is longer between characters. Nothing but white space at the ends is lost, and what has no white
 * space in it (an amount, a link with a question mark) stays whole as long as it fits.
 */
export function splitText(text: string, limit: number): readonly string[] {
  return pack(text, { limit, by: 'sentence' })
    .map((message) => message.trim())
    .filter((message) => message !== '')
}

type Unit = 'sentence' | 'word' | 'grapheme' | 'character'

interface Packing {
  readonly limit: number
  readonly by: Unit
}

/** What is tried when a piece of this kind fits in no message. */
const smaller: Readonly<Record<Unit, Unit | undefined>> = {
  sentence: 'word',
  word: 'grapheme',
  /** A letter under a thousand accents. */
  grapheme: 'character',
  character: undefined,
}

/** As many pieces in each message as fit. */
function pack(text: string, { limit, by }: Packing): readonly string[] {
  const messages: string[] = ['']
  for (const piece of pieces(text, { limit, by })) {
    const open = messages.at(-1) ?? ''
    if ((open + piece).trim().length <= limit) messages[messages.length - 1] = open + piece
    else messages.push(piece)
  }
  return messages
}

/** A piece that fits in no message is cut smaller. */
function pieces(text: string, { limit, by }: Packing): readonly string[] {
  const next = smaller[by]
  return cut(text, by).flatMap((piece) =>
    next === undefined || piece.trim().length <= limit ? [piece] : pieces(piece, { limit, by: next }),
  )
}

function cut(text: string, by: Unit): readonly string[] {
  switch (by) {
    case 'sentence':
      return sentences(text)
    case 'word':
      return text.match(/\s*\S+\s*/g) ?? []
    case 'grapheme':
      return segments(text, 'grapheme')
    case 'character':
      return Array.from(text)
  }
}

/** Unicode ends a sentence behind every question mark, also in a link: here only where white space follows. */
function sentences(text: string): readonly string[] {
  const whole: string[] = []
  for (const segment of segments(text, 'sentence')) {
    const last = whole.at(-1)
    if (last === undefined || /\s$/.test(last)) whole.push(segment)
    else whole[whole.length - 1] = last + segment
  }
  return whole
}

function segments(text: string, granularity: 'sentence' | 'grapheme'): readonly string[] {
  return [...new Intl.Segmenter('nl', { granularity }).segment(text)].map(({ segment }) => segment)
}
