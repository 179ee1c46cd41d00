import { functionWords } from '../terms/function-words.ts'

const pointers = new Set(
  'dat die dit deze het hij zij ze hem haar hen hun ervan erbij ermee eraan daar er daarvoor daarvan daarmee zijn het it that this those they he she one his'.split(
    ' ',
  ),
)
const openings = new Set('en maar of dan and but or then'.split(' '))

/**
 * Whether a line leans on what was said before: it opens with "en", points back ("dat", "hij"), or has hardly a
 * subject of its own. 0 stands alone, 1 leans.
 */
export function leansOnHistory(words: readonly string[]): number {
  const subjects = words.filter((word) => !functionWords.has(word))
  if (opensWithLink(words)) return 1
  const pointing = words.filter((_, at) => !isMoment(words, at))
  if (
    pointing.slice(0, 6).some((word) => pointers.has(word)) ||
    pointing.some((word) => strongPointers.has(word))
  )
    return 0.8
  return subjects.length <= 2 ? 0.8 : 0.35
}

/** "en ...", "maar ...". */
export function opensWithLink([first = '']: readonly string[]): boolean {
  return openings.has(first)
}

/**
 * Whether a word stands for something that was said before. "Het stadhuis" points to nothing, "zijn paspoort"
 * does, and "zijn jullie open" does not; "er" is mostly mere grammar.
 *
 * @param isNoun what the line names itself
 */
export function pointsBack(words: readonly string[], isNoun: (word: string) => boolean): boolean {
  return words.some((word, at) => {
    if (!surePointers.has(word) || isMoment(words, at)) return false
    const isBeforeNoun = isNoun(words[at + 1] ?? '')
    return word === 'zijn' ? isBeforeNoun : word !== 'het' || !isBeforeNoun
  })
}

function isMoment(words: readonly string[], at: number): boolean {
  return strongPointers.has(words[at] ?? '') && moments.has(words[at + 1] ?? '')
}

/** "deze maand" points to no line before. */
const moments = new Set(
  'week maand jaar zomer winter keer dag ochtend avond middag morning week month year time'.split(' '),
)

const strongPointers = new Set('dat die dit deze hem ervan daarvan daarvoor that this those'.split(' '))
const surePointers = new Set([
  ...strongPointers,
  ...'het zijn hij haar hen hun erbij ermee eraan daar daarmee it they he she one'.split(' '),
])
