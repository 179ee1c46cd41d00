import type { Measured } from './measured.ts'

/** How many of the answers a language model put in words; '' when there is none. The figures above do not hang on it. */
export function renderWritten(measured: readonly Measured[]): string {
  const answers = measured.filter(({ answered }) => answered === 'grounded')
  const written = answers.filter(({ made }) => made === 'model').length
  if (written === 0) return ''
  const share = Math.round((100 * written) / answers.length)
  return `Written by the language model: ${written} of ${answers.length} answers (${share} %); the others are the sentences of the pages.`
}
