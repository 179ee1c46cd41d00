/**
 * One spelling for what looks the same: NFKC, no invisible characters, no diacritics, lower case, straight quotes.
 * Idempotent.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .replace(/[’‘‛`´ʼ]/gu, "'")
    .replace(/\p{Cc}/gu, ' ')
}

/** The words of a normalised text; "auto's" is "auto", "id-kaart" is two words. */
export function wordsOf(normalised: string): string[] {
  return normalised.replace(/(?<=\p{L})'s(?!\p{L})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
}
