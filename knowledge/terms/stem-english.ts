import snowball from 'snowball-stemmers'

const stemmer = snowball.newStemmer('english')

/** English stem of a normalised word. */
export function stemEnglish(word: string): string {
  return word.length < 4 || word.length > 40 || /\d/.test(word) ? word : stemmer.stem(word)
}
