import { stem } from '../terms/stem.ts'

/** With what is left of them when they are split: "dien ... in". */
const doing = new Set(
  'aanvragen aanvraag aangevraagd indienen ophalen opgehaald afhalen halen betalen betaald maken regelen doorgeven opgeven aanmelden melden inschrijven verlengen apply request dien haal meld schrijf vraag'
    .split(' ')
    .map(stem),
)
const undone = /\b(niet|geen|nooit|niemand|zonder|not|no|cannot|can't|never)\b/u
const negation =
  /\b(niet|geen|nooit|niemand|nergens|niks|niets|zonder|oneens|ontevreden|bezwaar|klacht|weiger\w*|lukt|te duur|kwijt|weg|verdwenen|vol|vergeten|gestopt|stopt|not|no|cannot|can't|never)\b/u
const negatedHeading = /\b(niet|geen|not|no)\b/u
const steps = /^(zo (?!.*\b(niet|geen)\b)|stappen|how to )/u

/** Whether a word says that something is to be done, and not what about. */
export function isDoing(stemmed: string | undefined): boolean {
  return stemmed !== undefined && doing.has(stemmed)
}

/** Whether what is done in a line is what does not happen: "ik kan niet betalen". */
export function isUndone(normalised: string): boolean {
  return undone.test(normalised)
}

/** Whether a line says that something is not so, or goes wrong. */
export function isNegated(normalised: string): boolean {
  return negation.test(normalised)
}

/** "Kunt u niet betalen?" is for who says so, and not for who pays. */
export function isNegatedHeading(normalisedHeading: string): boolean {
  return negatedHeading.test(normalisedHeading)
}

export function isOfSteps(normalisedHeading: string): boolean {
  return steps.test(normalisedHeading)
}
