import { stem } from './stem.ts'
import type { Vocabulary } from './word-terms.ts'

const particles = new Set([
  'aan',
  'af',
  'bij',
  'door',
  'in',
  'mee',
  'na',
  'om',
  'op',
  'over',
  'terug',
  'toe',
  'uit',
  'voor',
])
const maxDistance = 8

/** Dutch verbs that were taken apart: "vraag ... aan" and "aan te vragen" are "aanvragen". */
export function particleVerbs(
  words: readonly string[],
  vocabulary: Pick<Vocabulary, 'hasStem'>,
): readonly string[] {
  const verbs = new Set<string>()
  words.forEach((particle, place) => {
    if (!particles.has(particle)) return
    const before = words.slice(Math.max(0, place - maxDistance), place)
    const after = words[place + 1] === 'te' ? words.slice(place + 2, place + 3) : []
    for (const verb of [...before, ...after]) {
      const whole = particle + verb
      if (verb.length > 2 && vocabulary.hasStem(stem(whole))) verbs.add(whole)
    }
  })
  return [...verbs]
}
