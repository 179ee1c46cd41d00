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

export interface ParticleVerb {
  readonly verb: string
  /** Places of its two halves. */
  readonly places: readonly [number, number]
}

/** Dutch verbs that were taken apart: "vraag ... aan" and "aan te vragen" are "aanvragen". */
export function particleVerbs(
  words: readonly string[],
  vocabulary: Pick<Vocabulary, 'hasStem'>,
): readonly ParticleVerb[] {
  const verbs = new Map<string, ParticleVerb>()
  words.forEach((particle, place) => {
    if (!particles.has(particle)) return
    for (const at of placesOfVerb(words, place)) {
      const half = words[at] ?? ''
      const verb = particle + half
      if (half.length > 2 && vocabulary.hasStem(stem(verb))) verbs.set(verb, { verb, places: [at, place] })
    }
  })
  return [...verbs.values()]
}

function placesOfVerb(words: readonly string[], particle: number): readonly number[] {
  const first = Math.max(0, particle - maxDistance)
  const before = Array.from({ length: particle - first }, (_, step) => first + step)
  return words[particle + 1] === 'te' ? [...before, particle + 2] : before
}
