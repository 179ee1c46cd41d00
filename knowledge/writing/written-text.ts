import type { Checked } from './check/checked.ts'

/** Sentences as an answer: those of one passage in one paragraph, list items each on their own line. */
export function writtenText(sentences: readonly Checked[]): string {
  let text = ''
  let before: Checked | undefined
  for (const sentence of sentences) {
    const written = sentence.text.trim().replace(/\s+/gu, ' ')
    text += `${before ? between(before, sentence) : ''}${written}`
    before = sentence
  }
  return text
}

const isItem = ({ text }: Checked): boolean => /^\s*(?:-|\d{1,2}[.)])\s/u.test(text)
const passageOf = ({ lines }: Checked): string | undefined => lines[0]?.line.passage

function between(one: Checked, other: Checked): string {
  if (isItem(one) && isItem(other)) return '\n'
  if (isItem(one) || isItem(other)) return '\n\n'
  return passageOf(one) === passageOf(other) ? ' ' : '\n\n'
}
