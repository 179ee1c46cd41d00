import { normalise } from '../../terms/normalise.ts'
import type { Check } from './claim.ts'
import { readSentence } from './reading.ts'
import type { Word } from './reading.ts'
import { supporting } from './supporting.ts'
import type { Vocabulary } from '../../terms/word-terms.ts'

/** Who does it in the lines does it in the sentence: "u" is not "wij", and the tenant is not the landlord. */
export const checkRoles: Check = (claim) => {
  const lines = supporting(claim)
  const { vocabulary } = claim.evidence
  const said = rolesIn(claim.text, vocabulary)
  const theirs = lines.flatMap(({ line }) => rolesIn(line.text, vocabulary))
  const isTaken = said.some(({ verb, who }) => {
    const own = theirs.filter((one) => isSameWord(one.verb, verb))
    return own.length > 0 && own.every((one) => one.who !== who)
  })
  if (isTaken) return 'says who does it otherwise'
  const pairs = lines.flatMap(({ line }) => pairsIn(line.text))
  const isSwapped = pairsIn(claim.text).some(
    ({ first, second }) =>
      pairs.some((pair) => pair.first === second && pair.second === first) &&
      !pairs.some((pair) => pair.first === first && pair.second === second),
  )
  return isSwapped ? 'says who does it otherwise' : undefined
}

interface Role {
  readonly verb: Word
  readonly who: 'resident' | 'municipality'
}

/** "Wij halen", "halen wij", "de gemeente haalt"; "u haalt", "haalt u", "Haal": verbs that say something, with who does it. */
const ours =
  /(?<!\p{L})(?:wij|we|de gemeente) (?<after>\p{L}+)|(?<before>\p{L}+) (?:wij|we|de gemeente)(?!\p{L})/giu
const theirs = /(?<!\p{L})u (?<after>\p{L}+t)(?!\p{L})|(?<before>\p{L}+t) u(?!\p{L})/giu

function rolesIn(text: string, vocabulary: Vocabulary): readonly Role[] {
  const verbsOf = (pattern: RegExp): readonly Word[] =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => {
      const verb = groups?.['after'] ?? groups?.['before'] ?? ''
      return readSentence(verb, vocabulary).words
    })
  const municipal = verbsOf(ours)
  // "De gemeente belt u": of whom it is done.
  const own = verbsOf(theirs).filter((verb) => !municipal.some((one) => isSameWord(one, verb)))
  return [
    ...municipal.map((verb) => ({ verb, who: 'municipality' }) as const),
    ...(municipal.length > 0 ? [] : own.map((verb) => ({ verb, who: 'resident' }) as const)),
  ]
}

function isSameWord(one: Word, other: Word): boolean {
  return [...one.terms.keys()].some((term) => other.terms.has(term))
}

interface Pair {
  readonly first: string
  readonly second: string
}

const pair =
  /(?<!\p{L})(?<!(?:aan|van|voor|bij|met|door|in|op|naar) )(?:de|het|een|uw) (?<first>\p{L}{4,}) (?:\p{L}+ ){1,3}?(?:aan )?(?:de|het|een|uw) (?<second>\p{L}{4,})/giu

/** Two of whom one does something to the other, in their order. */
function pairsIn(text: string): readonly Pair[] {
  return [...normalise(text).matchAll(pair)].flatMap(({ groups }) => {
    const { first, second } = groups ?? {}
    return first === undefined || second === undefined ? [] : [{ first, second }]
  })
}
