import { stem } from '../terms/stem.ts'

/**
 * Words that together point to one thing. "toeslag huur|huurhuis!" is read as: toeslag, and huur or huurhuis, in any
 * order and near each other; each "!" makes it weigh one word more. "=koorts" is that very word, for the stem of another.
 */
export interface Cue<Meaning> {
  readonly meaning: Meaning
  /** For each place the stems that may stand there; the first is what it is looked up by. */
  readonly slots: readonly [readonly string[], ...(readonly string[])[]]
  readonly weight: number
}

/** By every stem of the first place. */
export type CueIndex<Meaning> = ReadonlyMap<string, readonly Cue<Meaning>[]>

/** @param text cues by commas and lines, normalised words only */
export function parseCues<Meaning>(text: string, meaning: Meaning): readonly Cue<Meaning>[] {
  return cueTexts(text).map((cue) => {
    const [first = '', ...others] = cue.replaceAll('!', '').split(' ')
    const emphasis = cue.length - cue.replaceAll('!', '').length
    const slots = [stemsOf(first), ...others.map(stemsOf)] as const
    return { meaning, slots, weight: slots.length + emphasis }
  })
}

export function indexCues<Meaning>(cues: readonly Cue<Meaning>[]): CueIndex<Meaning> {
  const index = new Map<string, Cue<Meaning>[]>()
  for (const cue of cues) {
    for (const stemmed of cue.slots[0]) {
      const listed = index.get(stemmed)
      if (listed) listed.push(cue)
      else index.set(stemmed, [cue])
    }
  }
  return index
}

/** What a word is listed as that counts only when it is that very word. */
export function exactly(word: string): string {
  return `=${word}`
}

/** Every word that stands in a list of cues, unstemmed. */
export function cueWordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}-]+/gu) ?? []
}

function cueTexts(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((cue) => cue.trim().replaceAll(/\s+/gu, ' '))
    .filter(Boolean)
}

function stemsOf(slot: string): readonly string[] {
  const stems = slot.split('|').map((word) => (word.startsWith('=') ? word : stem(word)))
  return [...new Set(stems)]
}
