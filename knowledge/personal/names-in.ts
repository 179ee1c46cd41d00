import { englishFunctionWords } from '../terms/english-function-words.ts'
import { functionWords } from '../terms/function-words.ts'
import { normalise } from '../terms/normalise.ts'
import { lexiconWords } from '../lexicon/lexicon.ts'
import { firstNames } from './first-names.ts'
import { introductions } from './introductions.ts'
import type { Sureness } from './introductions.ts'
import { isPeople } from './people.ts'

/**
 * Names as people give them: "ik ben Fatma Yılmaz", "mijn naam is jan jansen", "mijn zoon Daan", "mevrouw De Vries",
 * "groet, Kees"; in the seven languages. A first name that many have is known without that, when it has a capital. Another
 * name that nothing introduces is not found.
 */
export function namesIn(text: string): readonly string[] {
  const introduced = introductions.flatMap(({ pattern, sureness }) =>
    [...text.matchAll(pattern)].map(({ 0: before, index }) =>
      nameAt(text.slice(index + before.length), sureness),
    ),
  )
  const known = [...text.matchAll(capitalWord)]
    .filter(
      ({ 0: word, index }) =>
        firstNames.has(normalise(word)) && !streetAhead.test(text.slice(index, index + 80)),
    )
    .map(({ index }) => nameAt(text.slice(index), 'likely'))
  return [...introduced, ...known].filter((name) => name !== '').flatMap((name) => [name, ...partsOf(name)])
}

/** Not after a figure ("1 Jan 2026"), a saint or a prince. */
const capitalWord =
  /(?<![\p{L}\p{N}'’-]|\d\s|(?:[Ss]int|[Ss]t\.|[Ss]an|[Pp]rins|[Pp]rinses|[Kk]oning|[Kk]oningin)[\s-])\p{Lu}\p{Ll}[\p{L}\p{M}]*/gu

/** Who gave a whole name may use the first half of it later. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/\s+/u)
  return parts.length > 1 ? parts.filter((part) => part.length > 2 && isName(part)) : []
}

const nextWord = /^\s*([\p{L}\p{M}]['’\p{L}\p{M}-]*)(\.?)/u
const betweens: ReadonlySet<string> = new Set(
  "van vd v.d de den der het ten ter 't te el al bin ben la da dos del von op in".split(' '),
)
/** "Jan Steenstraat": somebody who is asked after as a street. */
const streetAhead =
  /^(?:\p{Lu}[\p{L}\p{M}-]*|van|de|den|der)(?:\s(?:\p{Lu}[\p{L}\p{M}-]*|van|de|den|der)){0,3}?\s?(?<=\p{L}{2})(?:straat|laan|weg|plein|kade|gracht|singel|steeg|plantsoen|dreef|school|brug|kerk|huis)(?!\p{L})/u

/** The name that a text begins with, as it is written there; '' when it begins with none. */
function nameAt(text: string, sureness: Sureness): string {
  let at = 0
  let end = 0
  let words = 0
  let isLower = false
  let isAfterBetween = false
  let hasBetween = false
  for (let taken = 0; taken <= 6; taken++) {
    const { 0: written = '', 1: word = '', 2: dot = '' } = nextWord.exec(text.slice(at)) ?? []
    if (word === '' || /\n/u.test(written)) break
    at += written.length
    const plain = normalise(word)
    const isCapital = /^\p{Lu}/u.test(word)
    if (betweens.has(plain) && !(words > 0 && isCapital && firstNames.has(plain))) {
      isAfterBetween = true
      hasBetween ||= words > 0
      continue
    }
    const isTaken = words === 0 ? isFirst(word, sureness) : isNext(word, { isLower, isAfterBetween })
    if (!isTaken) break
    if (words === 0) isLower = !isCapital
    words += 1
    isAfterBetween = false
    end = at - (isInitial(word) ? 0 : dot.length)
    // Who writes no capitals writes few signs either: two words, or a third after "van".
    if ((dot !== '' && !isInitial(word)) || words >= (isLower ? (hasBetween ? 3 : 2) : 4)) break
  }
  return withoutEnding(text.slice(0, end).trim())
}

function isInitial(word: string): boolean {
  return word.length <= 2 && /^\p{Lu}/u.test(word)
}

function isFirst(word: string, sureness: Sureness): boolean {
  const isCapital = /^\p{Lu}/u.test(word)
  const isKnown = firstNames.has(normalise(word)) || firstNames.has(normalise(withoutEnding(word)))
  if (isKnown || (isInitial(word) && sureness !== 'known')) return true
  if (sureness === 'known') return false
  if (sureness === 'likely') return isCapital && !/^\p{Lu}{2}/u.test(word) && isName(word) && !isPeople(word)
  return isName(word) && !isPeople(word)
}

/** Half of what a surname is made of is a place or a word: "van Beek", "de Groot". */
function isNext(
  word: string,
  { isLower, isAfterBetween }: { isLower: boolean; isAfterBetween: boolean },
): boolean {
  const isCapital = /^\p{Lu}/u.test(word)
  if (isCapital && (isInitial(word) || isAfterBetween)) return true
  if (isCapital) return !isFunctionWord(normalise(word)) && !isPeople(word)
  return isLower && isName(word)
}

/** "Ayşe'nin", "Fatima's". */
function withoutEnding(name: string): string {
  return name.replace(/(?<=[\p{L}\p{M}]{3})['’]\p{Ll}{0,4}$/u, '').replace(/['’-]+$/u, '')
}

function isFunctionWord(plain: string): boolean {
  return functionWords.has(plain) || englishFunctionWords.has(plain)
}

/** "Ik ben Student" is no name, be it with a capital. */
function isName(word: string): boolean {
  const plain = normalise(word)
  if (firstNames.has(plain)) return true
  return plain.length > 1 && !lexiconWords.has(plain) && !isFunctionWord(plain) && !otherWords.has(plain)
}

/** What follows a name in the other languages, where no list of words says that it is none. */
const otherWords: ReadonlySet<string> = new Set(
  've ile icin i a y e o та и й я و أنا اريد أريد chce chcialbym chcialabym potrzebuje mam quiero necesito tengo soy vivo хочу потрібно маю istiyorum pasaport jestem'.split(
    ' ',
  ),
)
