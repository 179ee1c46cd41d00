/** What sort of thing is asked: a price, a place, a moment ... */
export type Cue = 'cost' | 'duration' | 'where' | 'when' | 'who' | 'difference' | 'bring'

const patterns: readonly (readonly [Cue, RegExp])[] = [
  ['cost', /\b(kost|kosten|prijs|tarief|tarieven|gratis|hoeveel geld|how much|cost|costs|price|fee)\b/],
  [
    'duration',
    /\b(hoe ?lang|termijn|hoeveel (dagen|weken|tijd|jaar|maanden)|binnen hoeveel|duurt|geldig|how long)\b/,
  ],
  ['where', /\b(waar|where|welk (loket|stembureau|adres))\b/],
  ['when', /\b(wanneer|when|welke dag|hoe laat|vanaf welke)\b/],
  ['who', /\b(wie|who)\b/],
  ['difference', /\b(verschil|beter|beste|handiger|kiezen tussen|difference)\b/],
  ['bring', /\b(meenemen|neem ik mee|bij me hebben|welke (papieren|documenten)|heb ik nodig|bring)\b/],
]

/** @param normalised a question, a title or a heading */
export function cuesOf(normalised: string): readonly Cue[] {
  return patterns.filter(([, pattern]) => pattern.test(normalised)).map(([cue]) => cue)
}
