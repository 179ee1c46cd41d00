/** How people say that they were misunderstood: "nee, ik bedoel ...", "dat bedoel ik niet", "no, I mean ...". */
const signs: readonly RegExp[] = [
  /^(nou |ja )?(nee|neen|niet)\b/,
  /\b(ik )?bedoel(de|t)?\b/,
  /\bverkeerd begrepen\b|\bniet wat ik (vroeg|vraag|zoek)\b|\bheb je het niet over\b|\bgaat niet (over|om) (dat|die)\b/,
  /^(no|nope)\b.*\b(mean|meant|not)\b|\bi mean(t)?\b|\bthat is not what\b|\bnot what i\b/,
]
const phrases =
  /\b(nou|nee|neen|sorry|nope)\b|\bdat bedoel(de)? ik( niet)?\b|\b(ik )?bedoel(de)?( ik)?( eigenlijk)?\b|\b(no )?i mean(t)?\b/gu

/** Whether a line corrects how the one before was understood. @param normalised of a line that follows an answer */
export function isCorrection(normalised: string): boolean {
  return signs.some((sign) => sign.test(normalised))
}

/** What is said besides. */
export function withoutCorrection(normalised: string): string {
  return normalised.replace(phrases, ' ').replace(/\s+/gu, ' ').trim()
}
