const splitting =
  /;\s+|,\s+|\s\((?=\p{L})|\)(?:\s|[.!?]?$)|(?<!tot)\s(?:en|maar|want|omdat|and|but|because)\s|[.?!]\s+(?=\p{Lu})|\s[–-]\s/gu
/** "ID-kaart met spoed: € 133,65": what comes before the colon is said of all that comes after. */
const label = /^(?<label>[^:.?!]{2,80}):\s+(?<rest>.+)$/u

/** The parts of a sentence that each say something; a part of hardly a word goes along with the one before it. */
export function clausesOf(sentence: string): readonly string[] {
  const { label: before, rest } = label.exec(sentence)?.groups ?? {}
  const parts = partsOf(rest ?? sentence)
  const clauses: string[] = []
  for (const part of parts) {
    const last = clauses.at(-1)
    if (last !== undefined && wordCount(part) < 3) clauses[clauses.length - 1] = `${last}, ${part}`
    else clauses.push(part)
  }
  const [first = '', second, ...others] = clauses
  const whole = second !== undefined && wordCount(first) < 3 ? [`${first}, ${second}`, ...others] : clauses
  return before === undefined ? whole : whole.map((part) => `${before}: ${part}`)
}

function partsOf(text: string): readonly string[] {
  return text
    .split(splitting)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length
}
