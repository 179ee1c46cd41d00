/** A case out of the ordinary, of which there often is a page beside the page about the usual one. */
export type Case = (typeof patterns)[number][0]

const words = (all: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${all})(?!\p{L})`, 'u')

const patterns = [
  [
    'urgent',
    words(
      String.raw`spoed\p{L}*|snel\p{L}*|haast|dringend|meteen|vandaag|vanmiddag|vanavond|morgen|overmorgen|vlieg\p{L}*|nood\p{L}*|urgent|emergency|tomorrow|today|tonight|flying|quickly`,
    ),
  ],
  [
    'lost',
    words(
      String.raw`kwijt\p{L}*|verloren|verlies|vermist\p{L}*|vermissing|gestolen|diefstal|gejat|weg|foetsie|zoek|lost|stolen`,
    ),
  ],
  ['found', words('gevonden|vinden|found')],
  ['damaged', words(String.raw`kapot\p{L}*|beschadigd\p{L}*|schade|stuk|defect|damaged|broken`)],
  [
    'child',
    words(
      String.raw`kind\p{L}*|minderjarig\p{L}*|baby\p{L}*|jongeren?|jeugd\p{L}*|zoon\p{L}*|dochter\p{L}*|peuter|kleuter|child|children|son|daughter`,
    ),
  ],
  ['stillborn', words(String.raw`levenloos|doodgeboren|miskraam\p{L}*|stillborn|miscarriage`)],
  [
    'employer',
    words(
      String.raw`(?:als|ik ben|wij zijn) (?:een )?(?:werkgever|ondernemer|bedrijf|zzper|medewerker|rijksmedewerker|verhuurder|organisatie|instelling|winkelier)|(?:mijn|ons|onze) (?:personeel|werknemers?|medewerkers?|zaak|bedrijf|winkel|klanten)`,
    ),
  ],
  ['abroad', words(String.raw`buitenland\p{L}*|emigr\p{L}*|abroad`)],
  ['died', words(String.raw`overl[ie]\p{L}*|dood|nabestaande\p{L}*|gestorven|died|death`)],
  [
    'foreign',
    words(
      String.raw`vreemdeling\p{L}*|asiel\p{L}*|oekra\p{L}*|niet-nederland\p{L}*|geen nederland\p{L}*|vluchteling\p{L}*|verblijfs\p{L}*`,
    ),
  ],
] as const

/** @param normalised a question or a title */
export function casesOf(normalised: string): readonly Case[] {
  return patterns.filter(([, pattern]) => pattern.test(normalised)).map(([name]) => name)
}
