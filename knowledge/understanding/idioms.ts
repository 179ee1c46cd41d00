import { normalise } from '../terms/normalise.ts'

/** Sayings in which a word is not about what it is about elsewhere. */
const idioms: readonly (readonly [RegExp, string])[] = [
  // "Wat ben ik kwijt voor een paspoort?" is about money, not about a passport that was lost.
  [
    /\b(?:wat|hoeveel)(?: geld)? (?:ben|zijn|is|bent) (?:ik|je|jij|u|we|wij|men|iemand)(?: \p{L}+){0,3}? kwijt(?: aan| voor)?\b/gu,
    'wat kost',
  ],
  [/\b(?:geld|euro|per maand|per jaar) kwijt(?: aan| voor)?\b/gu, 'kosten van'],
  // "Waar kan ik mijn oude verf kwijt?"
  [/\b(waar (?:kan|kunnen|moet|mag) (?:ik|je|we|wij)(?: \p{L}+){0,4}?) kwijt\b/gu, '$1 inleveren'],
  [/\bbetaal(?:t|de|en)? (?:me|mij|je|ons|zich) blauw\b/gu, 'betaal te veel'],
]

/** The same text, letter for letter, when there is no saying in it. */
export function inPlainWords(text: string): string {
  const normalised = normalise(text)
  const plain = withoutIdioms(normalised)
  return plain === normalised ? text : plain
}

/** @param normalised what was said */
export function withoutIdioms(normalised: string): string {
  return idioms.reduce((text, [pattern, plain]) => text.replace(pattern, plain), normalised)
}
