import { normalise } from './normalise.ts'

/** Only emoji, punctuation, one letter or white space: nothing to answer. A digit can be a choice or a key. */
export function isUnreadable(text: string): boolean {
  const readable = normalise(text)
  return readable === '' || /^\p{L}$/u.test(readable) || /^(\p{L})( \1)*$/u.test(readable)
}
