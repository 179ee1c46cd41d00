import snowball from 'snowball-stemmers'
import { irregularForms } from './irregular-verbs.ts'

const stemmer = snowball.newStemmer('dutch')
const maxRemembered = 50_000
const remembered = new Map<string, string>()

/** Dutch stem of a normalised word. Final v and z become f and s, so that "brieven" meets "brief". */
export function stem(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= maxRemembered) remembered.clear()
  const made = makeStem(irregularForms.get(word) ?? irregularForms.get(`${word}n`) ?? word)
  remembered.set(word, made)
  return made
}

function makeStem(word: string): string {
  if (word.length < 4 || word.length > 40 || /\d/.test(word)) return word
  return stemmer
    .stem(word)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(?<vowel>[aeou])\k<vowel>(?=[^aeiou]+$)/, '$<vowel>')
}
