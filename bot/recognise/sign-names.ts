/** What is a sign only beside another: who, what was done, how someone is, where, and when. */
export type Sign = (typeof signNames)[number]

/** The phrases of one language, in the language of `createPhrases`. */
export type Signs = Readonly<Partial<Record<Sign, readonly string[]>>>

export const signNames = [
  ...(['child', 'young', 'parent', 'partner', 'someone', 'landlord', 'stranger'] as const),
  ...(['alone', 'long', 'cold', 'night', 'now', 'help', 'crying', 'nofood', 'marks', 'caught'] as const),
  ...(['nothome', 'myroom', 'violence', 'rage', 'drunk', 'hidden', 'atdoor', 'follows', 'threat'] as const),
  ...(['documents', 'taken', 'noexit', 'quiet', 'nearby', 'fear', 'married', 'unwilling', 'abroad'] as const),
  ...(['rope', 'pills', 'whole', 'goodbye', 'unreachable', 'edge', 'despair', 'ending', 'weapon'] as const),
  ...(['smoke', 'rising', 'gas', 'smell', 'dizzy', 'sparks', 'wires', 'fell', 'still', 'blood'] as const),
  ...(['stuck', 'vehicle', 'water', 'hit', 'poison', 'drank', 'collapsed', 'alarm', 'house'] as const),
  ...([
    'putout',
    'locks',
    'outside',
    'nowhere',
    'incar',
    'belongings',
    'released',
    'nomoney',
    'unfit',
  ] as const),
  'aside',
] as const
