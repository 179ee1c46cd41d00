import { stem } from '../terms/stem.ts'

/** What sort of thing is asked: a price, a place, a moment ... */
export type Cue =
  'cost' | 'duration' | 'where' | 'when' | 'who' | 'difference' | 'bring' | 'late' | 'online' | 'validity'

const patterns: readonly (readonly [Cue, RegExp])[] = [
  [
    'cost',
    /\b(kost|(?<!(hoe|waar|waarmee) )betaal (ik|je|u|jij)|moet ik betalen|hoe duur|eigen bijdrage|hoeveel euro|kosten|prijs|tarief|tarieven|gratis|hoeveel geld|how much|cost|costs|price|fee|ne kadar|kac euro|kac para|ucreti?|fiyati?|ile kosztuje|cena|oplata|cuanto (?:cuesta|vale)|precio)\b|(?:скільки коштує|ціна|كم سعر|كم يكلف|رسوم)/,
  ],
  [
    'duration',
    /\b(hoe ?lang(?! (is|blijft) [^?]*geldig| geldig)|binnen welke|termijn|hoeveel (dagen|weken|tijd|maanden)|binnen hoeveel|duurt|wanneer (?:krijg|hoor|weet|ontvang) (?:ik|we|wij)(?: \w+){0,3}? (?:antwoord|bericht|reactie|uitslag|besluit|beslissing|iets|meer|of)|how long)\b/,
  ],
  ['validity', /\b(geldig|hoeveel jaar|verloopt|valid)\b/],
  ['where', /\b(waar|where|welk (loket|stembureau|adres))\b/],
  ['when', /\b(wanneer|when|welke dag|hoe laat|vanaf welke)\b/],
  ['who', /\b(wie|who|iemand anders|(zelf|persoonlijk) (doen|komen|langs|ophalen|aanvragen))\b/],
  ['difference', /\b(verschil|beter|beste|handiger|kiezen tussen|difference)\b/],
  [
    'bring',
    /\b(meenemen|(neem|breng|moet) ik( er)? mee|bij me hebben|welke (papieren|documenten)|(wat|iets) (heb|neem)\b.*\b(nodig|mee)|heb ik nodig|bring)\b/,
  ],
  ['late', /\b(te laat|niet op tijd|too late|deadline|vergeten ben)\b/],
  ['online', /\b(online|digitaal|via internet|thuis regelen)\b/],
]

/** How a heading or a text shows that it holds a price, a term ... */
const signs: Readonly<Partial<Record<Cue, RegExp>>> = {
  cost: /€|\b\d+ euro\b|\bgratis\b|\bkosten\b|\bkost\b(?! (\w+ ){0,2}(geld|tijd|moeite)\b)|\btarie/u,
  duration:
    /^(?!.*\bgeldig).*(?:(?<!\b(vanaf|jonger dan|ouder dan|onder de|boven de|maximaal|bent u|tot) )\b\d+ (werk)?(dag|dagen|weken|week|maand|maanden|jaar|uur)\b(?! (oud|ouder|jonger|of (ouder|jonger)|en ouder)\b)|\btermijn|\bhoe ?lang\b|\b(een|twee|drie|vier|zes|acht) (dagen|weken|week|maand|maanden|jaar)\b)/su,
  validity: /\bgeldig\b/u,
  where:
    /^waar\b|\b(balie|stadhuis|gemeentehuis|stadskantoor|website|(?<!juridisch )loket|in (de|elke|welke) gemeente|naar een stembureau)\b|\b\w+(straat|weg|plein|laan|kade|gracht|dijk|singel|markt)\b,? \d+/u,
  when: /\b(wanneer|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|uiterlijk|vanaf|binnen \d+)\b|\d uur/u,
  who: /\b(wie|uzelf|zelf|iemand anders|machtig\w*|partner|gemachtigde)\b/u,
  bring: /\b(meenemen|neem\b.*\bmee|neemt u mee|nodig|meebrengen|kopie|pasfoto|documenten)\b/u,
  late: /\b(te laat|alsnog|niet op tijd|boete|na die (datum|termijn))\b/u,
  online: /\b(online|digid|digitaal|internet|website)\b/u,
}

/** @param normalised a question, a title or a heading */
export function cuesOf(normalised: string): readonly Cue[] {
  return patterns.filter(([, pattern]) => pattern.test(normalised)).map(([cue]) => cue)
}

/** Whether a text holds the sort of thing that is asked. @param normalised a heading or the text under it */
export function showsCue(cue: Cue, normalised: string): boolean {
  return signs[cue]?.test(normalised) === true
}

const cueStems = new Set(
  'kost kosten betaal betalen betaald prijs tarief gratis geld euro duur eigen bijdrage duurt lang termijn dagen weken maanden cost costs price fee money long take takes waar wanneer meenemen nodig bring laat late verschil verschillen'
    .split(' ')
    .map(stem),
)

/** Whether a word only tells the sort of thing that is asked. */
export function isCueStem(stemmed: string): boolean {
  return cueStems.has(stemmed)
}
