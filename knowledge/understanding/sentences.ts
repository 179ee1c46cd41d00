/** A message that says more than it asks: a story with the question somewhere in it. */
const longFrom = 16
const mostSentences = 12
const fewestWords = 3

/** Whether a message is more than a question. */
export function isStory(text: string): boolean {
  return countWords(text) >= longFrom
}

/**
 * The sentences in which a message asks, in order: those with a question mark, else the last one. A short message is
 * one of them itself. The rest of a story is its background.
 */
export function askingSentences(text: string): readonly string[] {
  if (!isStory(text)) return [text]
  const sentences = sentencesOf(text)
  const asking = sentences.filter((sentence) => sentence.endsWith('?'))
  return (asking.length > 0 ? asking : sentences.slice(-1)).slice(-mostSentences)
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) >= fewestWords)
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}
