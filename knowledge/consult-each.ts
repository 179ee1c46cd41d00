import type { Consulted, Line, Question } from '../core/knowledge.ts'
import { consultOne } from './consult-one.ts'
import type { Opened } from './opened.ts'
import { understand, leaning } from './understanding/understand.ts'

export interface Part {
  readonly text: string
  readonly consulted: Consulted
  /** It is about what the part before it is about. */
  readonly leans: boolean
}

/**
 * What one message asks, one by one: a part that leans ("en hoe lang duurt het") on the part before it and its answer;
 * of another part, what the message as a whole says is around it.
 */
export async function consultEach(
  question: Question,
  { texts, opened, today }: { texts: readonly string[]; opened: Opened; today: string },
): Promise<readonly Part[]> {
  const parts: Part[] = []
  let before: readonly Line[] = []
  for (const text of texts) {
    const leans = before.length > 0 && isLeaning({ ...question, text, history: before }, opened)
    const around: readonly Line[] = leans
      ? before
      : parts.length === 0
        ? []
        : [{ from: 'resident', text: question.text }]
    const part = { ...question, text, history: [...question.history, ...around] }
    const consulted = await consultOne(part, opened, today)
    const { answer } = consulted
    before = [
      ...(leans ? before : []),
      { from: 'resident', text },
      ...(answer.kind === 'grounded' ? [{ from: 'balie', text: answer.text } as const] : []),
    ]
    parts.push({ text, consulted, leans })
  }
  return parts
}

function isLeaning(question: Question, { known }: Opened): boolean {
  return understand(question, known).lean >= leaning
}
