/**
 * Splits a text into messages of `limit` UTF-16 units at most: between sentences; a sentence that is longer between
 * words; a word that is longer between characters. Nothing but white space at the ends is lost.
 */
export function splitText(text: string, limit: number): readonly string[] {
  return pack(text, { limit, by: 'sentence' })
    .map((message) => message.trim())
    .filter((message) => message !== '')
}

type Unit = 'sentence' | 'word' | 'grapheme'

interface Packing {
  readonly limit: number
  readonly by: Unit
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
  const segmenter = new Intl.Segmenter('nl', { granularity: by })
  return [...segmenter.segment(text)].flatMap(({ segment }) =>
    segment.trim().length <= limit || by === 'grapheme'
      ? [segment]
      : pieces(segment, { limit, by: by === 'sentence' ? 'word' : 'grapheme' }),
  )
}
