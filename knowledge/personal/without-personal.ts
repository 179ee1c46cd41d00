import { anyMark, createReplacing } from './replace-personal.ts'

/** More than a model of embeddings reads of a question. */
const longest = 2_000

/** What may leave this process to be compared with pages: without what says who asks. */
export function withoutPersonal(text: string): string {
  const start = text.slice(0, longest)
  return createReplacing([start]).replace(start).replace(anyMark, ' ').replace(/\s+/gu, ' ').trim()
}
