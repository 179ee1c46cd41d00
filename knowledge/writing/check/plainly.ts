/** Ways of saying that have small words of which each could be taken for something else, in one way of saying it. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})niet (?:meer|hoger|langer|later|ouder|groter|dikker|zwaarder|verder)(?: zijn| worden)? dan(?!\p{L})/giu,
    'hoogstens',
  ],
  [/(?<!\p{L})niet (?:minder|lager|korter|jonger|kleiner) dan(?!\p{L})/giu, 'minstens'],
  [/(?<!\p{L})(?:kost|kosten)(?: u)? niets(?!\p{L})/giu, 'is gratis'],
  [/(?<!\p{L})aan de hand(?!\p{L})/giu, 'gebeurt'],
  [/(?<!\p{L})komt (?:daar|er)(?<what> [^.?!]*?) bij(?!\p{L})/giu, 'kost$<what> extra'],
  [/(?<!\p{L})(?:blijft|blijven) (?:hetzelfde|gelijk|zo)(?!\p{L})/giu, 'verandert niet'],
  [/(?<!\p{L})(?:reken(?: daar)? op|houd(?: er)? rekening met)(?!\p{L})/giu, ''],
  [/(?<!\p{L})(?:door de week|doordeweeks)(?!\p{L})/giu, 'op werkdagen'],
  [/: nee(?=[.!]?$)/giu, ': niet'],
  [/: ja(?=[.!]?$)/giu, ': wel'],
  [/^(?:ja|nee|klopt|inderdaad|helaas|jawel)[,:.!] (?=\p{L})/giu, ''],
  [/\*\*|__/gu, ''],
]

export function plainly(text: string): string {
  const plain = phrases.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text)
  return plain === text ? text : plain.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
