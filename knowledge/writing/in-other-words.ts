import type { Answer } from '../../core/answer.ts'
import type { Question } from '../../core/knowledge.ts'
import type { Opened } from '../opened.ts'
import { pagesOf } from './pages-of.ts'
import type { Writer } from './writer.ts'

/**
 * The answer as a language model puts it, when what it writes holds; else as it was. What an editor approved is given as
 * it stands. Where it came from, and what has to be said with it, stays.
 */
export async function inOtherWords(
  answer: Answer,
  { text, language, history }: Question,
  { opened, writer }: { opened: Pick<Opened, 'snapshot' | 'approved'>; writer: Writer | undefined },
): Promise<Answer> {
  if (!writer || text.trim() === '' || answer.kind !== 'grounded' || isApproved(answer, opened)) return answer
  const pages = pagesOf(answer, opened.snapshot)
  const written = await writer.write({ question: text, language, history, pages })
  return written ? { ...answer, ...written } : answer
}

function isApproved(
  { made, sources }: Extract<Answer, { kind: 'grounded' }>,
  { snapshot, approved }: Pick<Opened, 'snapshot' | 'approved'>,
): boolean {
  const ids = new Set(sources.map(({ id }) => id))
  return (
    made?.by === 'approved' ||
    snapshot.documents.some(({ id }, document) => ids.has(id) && approved.isApproved(document))
  )
}
