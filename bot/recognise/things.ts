import type { Sign } from './sign-names.ts'

/**
 * In "mijn fiets is weg, hij stond voor de deur" it is the bicycle that stood there: after a thing, "hij" and "hem" are
 * signs of nobody, unless somebody is named or there is any sign of harm.
 */
export function withoutThings(
  words: readonly string[],
  signs: readonly (readonly Sign[])[],
): readonly (readonly Sign[])[] {
  const thing = words.findIndex((word, at) => things.test(word) && !isPlace(words.slice(0, at)))
  if (thing === -1) return signs
  const isOfSomebody = signs.some((here, at) =>
    here.some((sign) => harm.has(sign) || (people.has(sign) && !isPronoun(words[at]))),
  )
  if (isOfSomebody) return signs
  return signs.map((here, at) => (at > thing && isPronoun(words[at]) ? [] : here))
}

/** Who is in the car has named a place. */
function isPlace(before: readonly string[]): boolean {
  return before.slice(-2).some((word) => prepositions.has(word))
}

function isPronoun(word = ''): boolean {
  return pronouns.has(word)
}

const things = new RegExp(
  '(?:fiets|scooter|brommer|mobiel|kliko|bak|container|wagen|auto|bus|boot|paal|lantaarn|stoel)$|' +
    '^(?:fietsje|ebike|rollator|step|motor|autootje|busje|bootje|camper|caravan|aanhanger|emmer|kast|koelkast|' +
    'boom|struik|heg|lamp|bord|hek|schutting|kat|poes|hond|konijn)$',
)
const pronouns = new Set(['hij', 'ie', 'hem', 'm', 'ze', 'zij', 'die'])
const prepositions = new Set(['in', 'met', 'uit', 'naar', 'bij', 'achter', 'onder', 'tegen', 'naast', 'op'])
const people: ReadonlySet<Sign> = new Set<Sign>(['partner', 'parent', 'child', 'landlord', 'stranger'])
const harm: ReadonlySet<Sign> = new Set<Sign>([
  ...(['fear', 'threat', 'violence', 'weapon', 'rage', 'drunk', 'marks', 'follows', 'crying'] as const),
  ...(['nothome', 'noexit', 'quiet', 'help', 'rope', 'goodbye', 'despair', 'smoke', 'gas'] as const),
  ...(['fell', 'blood', 'stuck', 'hit', 'collapsed', 'taken', 'documents', 'dizzy'] as const),
])
