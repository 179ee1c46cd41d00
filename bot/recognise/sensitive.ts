import { wordsOf } from './normalise.ts'
import { createPhrases } from './phrases.ts'
import { neutral, sensitivePhrases, type SensitiveSubject } from './sensitive-phrases.ts'

/** A subject on which a person is offered beside the answer, so it may be broad. With more than one the first of `order`. */
export function recogniseSensitive(text: string): SensitiveSubject | undefined {
  const words = everyday.takenOut(wordsOf(text))
  return order.find((subject) => phrases[subject].isIn(words)) ?? (isShouting(text) ? 'anger' : undefined)
}

const order: readonly SensitiveSubject[] = [
  'violence',
  'children',
  'homelessness',
  'debt',
  'health',
  'complaint',
  'own-situation',
  'anger',
]

const everyday = createPhrases(neutral)

const phrases = {
  violence: createPhrases(sensitivePhrases.violence),
  children: createPhrases(sensitivePhrases.children),
  homelessness: createPhrases(sensitivePhrases.homelessness),
  debt: createPhrases(sensitivePhrases.debt),
  health: createPhrases(sensitivePhrases.health),
  complaint: createPhrases(sensitivePhrases.complaint),
  'own-situation': createPhrases(sensitivePhrases['own-situation']),
  anger: createPhrases(sensitivePhrases.anger),
} as const

const fewestShoutedLetters = 15

function isShouting(text: string): boolean {
  const start = text.slice(0, 500)
  if (/[!]{3}|(?:[?!]\s?){4}/.test(start)) return true
  const letters = start.replace(/[^\p{L}]/gu, '')
  return (
    letters.length >= fewestShoutedLetters &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
}
