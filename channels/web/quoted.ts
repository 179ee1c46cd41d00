import type { Answer } from '../../core/answer.ts'
import type { Reply } from '../../core/reply.ts'
import type { Quoted } from './protocol.ts'

/** Where a reply quotes an answer in another language than its own; undefined where it speaks one language. */
export function quotedIn({ text, language }: Reply, answer: Answer | undefined): Quoted | undefined {
  if (answer?.kind !== 'grounded') return undefined
  const { text: quote, language: quoteLanguage = 'nl' } = answer
  const from = text.indexOf(quote)
  if (quote === '' || from === -1 || quoteLanguage === language) return undefined
  return { from, to: from + quote.length, language: quoteLanguage }
}
