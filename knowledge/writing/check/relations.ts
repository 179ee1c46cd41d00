type Relation = 'until' | 'from' | 'above' | 'below' | 'none'

const before = (words: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words})(?:\s+(?:de|het|een|om|op|the|maar))?\s*$`, 'iu')

const relations: readonly (readonly [Relation, RegExp])[] = [
  ['below', before('minder dan|lager dan|onder|less than|below|under|korter dan|jonger dan|younger than')],
  ['above', before('meer dan|hoger dan|boven|more than|above|over|langer dan|ouder dan|older than')],
  [
    'until',
    before(
      'voor|vóór|tot|tot en met|t/m|uiterlijk|binnen|before|until|till|by|within|hoogstens|maximaal|hooguit|ten hoogste|up to|at most',
    ),
  ],
  ['from', before('na|vanaf|sinds|pas na|after|from|since|minimaal|minstens|at least')],
]
const inside: readonly (readonly [Relation, RegExp])[] = [
  ['until', /^(?:binnen|uiterlijk|maximaal|within)(?!\p{L})/iu],
  ['from', /^(?:na|minimaal|minstens|after|at least)(?!\p{L})/iu],
]

const has = /(?<!\p{L})(?:u heeft|heeft u|you have)\s*$/iu

/** On which side of a fact something is: "vóór 14.00 uur" and "binnen 5 dagen" until, "na" and "vanaf" from. */
export function relationOf(text: string, written: string): Relation {
  const at = text.indexOf(written)
  if (at === -1) return 'none'
  const own = inside.find(([, pattern]) => pattern.test(written))
  if (own) return own[0]
  // "U heeft 6 weken": until they are over.
  if (/\p{L}/u.test(written) && has.test(text.slice(0, at))) return 'until'
  return relations.find(([, pattern]) => pattern.test(text.slice(0, at)))?.[0] ?? 'none'
}
