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
  if (openings.has(words[0] ?? '')) return 1
  const pointing = words.filter((word, at) => !moments.has(words[at + 1] ?? '') || !strongPointers.has(word))
  if (
    pointing.slice(0, 6).some((word) => pointers.has(word)) ||
    pointing.some((word) => strongPointers.has(word))
  )
    return 0.8
  return subjects.length <= 2 ? 0.8 : 0.35
}

/** "deze maand" points to no line before. */
const moments = new Set(
  'week maand jaar zomer winter keer dag ochtend avond middag morning week month year time'.split(' '),
)

const strongPointers = new Set('dat die dit deze hem ervan daarvan daarvoor that this those'.split(' '))
