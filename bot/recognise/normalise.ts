/** How much is read at either end: what matters is said at the start or at the end, and hostile input is cheap. */
const readAtEachEnd = 2000

/**
 * What people type, made comparable: lower case, without accents, invisible marks and punctuation, words separated
 * by one space. Never shown to anyone.
 */
export function normalise(text: string): string {
  const folded = fold(clip(text))
  return folded.replace(isAscii(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The words of `normalise`, with disguises taken off; none for an empty line. */
export function wordsOf(text: string): readonly string[] {
  const normal = normalise(text)
  if (normal === '') return []
  const words = normal.split(' ')
  return isPlain(normal) ? words : joinSpelledOut(words.map(foldWord))
}

/** Nothing in it that `foldWord` or `joinSpelledOut` would change; nearly every line. */
function isPlain(normal: string): boolean {
  return isAscii(normal) && !/[a-z][0-9]|([a-z])\1\1|\b[a-z] [a-z] [a-z]\b/.test(normal)
}

function clip(text: string): string {
  if (text.length <= 2 * readAtEachEnd) return text
  return `${text.slice(0, readAtEachEnd)} ${text.slice(-readAtEachEnd)}`
}

function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase()
  return (isAscii(lower) ? lower : foldMarks(lower)).replace(/['`’‘ʼ´]/g, '')
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

/** Accents go from Latin letters only: in Cyrillic "й" and "ї" are letters of their own. */
function foldMarks(text: string): string {
  return text
    .replace(/\p{Cf}|\u0640|\p{Variation_Selector}/gu, '')
    .replace(/(\p{Script=Arabic})\p{M}+/gu, '$1')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ıłøđæœßأإآٱةىی]/g, (letter) => letters[letter] ?? letter)
}

const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
}

function foldWord(word: string): string {
  return squeeze(unleet(unmask(word)))
}

/** Look-alike letters of another script inside a Latin word. */
function unmask(word: string): string {
  if (isAscii(word) || !/\p{Script=Latin}/u.test(word)) return word
  return word.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => lookAlikes[letter] ?? letter)
}

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  і: 'i',
  ї: 'i',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  ј: 'j',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
}

/** "z3lfm00rd". Digits before the first or after the last letter stay: "2e", "a12". */
function unleet(word: string): string {
  if (!/[a-z][0-9]/.test(word)) return word
  return word.replace(/(?<=[a-z])[01345]{1,3}(?=[a-z])/g, (digits) =>
    Array.from(digits, (digit) => leet[digit] ?? digit).join(''),
  )
}

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' }

/** "mensssss" and "dooood": a letter stands at most twice in a row, once at the end. */
function squeeze(word: string): string {
  return word.replace(/(\p{L})\1{2,}$/u, '$1').replace(/(\p{L})\1{2,}/gu, '$1$1')
}

/** "h e l p" is one word. */
function joinSpelledOut(words: readonly string[]): readonly string[] {
  if (words.length < 4) return words
  const joined: string[] = []
  let run: string[] = []
  for (const word of [...words, '']) {
    if (/^\p{L}$/u.test(word)) {
      run.push(word)
      continue
    }
    joined.push(...(run.length >= 4 ? [run.join('')] : run))
    run = []
    if (word !== '') joined.push(word)
  }
  return joined
}
