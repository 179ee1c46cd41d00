import type { Grounded, Notice } from '../core/answer.ts'
import type { Consulted, Question } from '../core/knowledge.ts'
import { joinAnswers } from './composing/join-answers.ts'
import { consultEach } from './consult-each.ts'
import type { Part } from './consult-each.ts'
import { consultOne } from './consult-one.ts'
import { thresholds } from './deciding/decide.ts'
import type { Opened } from './opened.ts'
import { severalQuestions } from './understanding/several.ts'

/** One message, over one version of the knowledge; what asks two things gets both answered, or hears which is not. */
export async function consult(question: Question, opened: Opened, today: string): Promise<Consulted> {
  const whole = await consultOne(question, opened, today)
  const texts = severalQuestions(question.text)
  if (texts.length < 2 || whole.why?.decision === 'approved') return whole
  return together(whole, await consultEach(question, { texts, opened, today }))
}

/** Of what is left out. */
const longestQuoted = 120

/** Only when one of the parts that have an answer of their own is what the message as a whole is about. */
function together(whole: Consulted, parts: readonly Part[]): Consulted {
  const answers = parts.map((part, at) => answerOf(part, parts[at - 1]))
  const [first, ...others] = answers.flatMap((answer) => answer ?? [])
  if (!first || !isAbout(whole, [first, ...others])) return whole
  const notices = parts
    .filter((_, at) => answers[at] === undefined)
    .map(({ text }): Notice => ({ kind: 'left-out', asked: text.slice(0, longestQuoted) }))
  if (others.length === 0 && (notices.length === 0 || !isOnly(whole, first))) return whole
  const answer = joinAnswers([first, ...others], notices)
  const ranked = [...new Set([...answer.sources.map(({ id }) => id), ...whole.ranked])]
  return { ...whole, answer, ranked: ranked.slice(0, whole.ranked.length) }
}

/** Surely of this part; a part that leans is as sure as the page it leans on. */
function answerOf(
  { consulted: { answer, why }, leans }: Part,
  before: Part | undefined,
): Grounded | undefined {
  if (answer.kind !== 'grounded') return undefined
  const isSure = (why?.confidence ?? 0) >= thresholds.ofSeveral
  return isSure || (leans && before && isOnly(before.consulted, answer)) ? answer : undefined
}

function isOnly({ answer }: Consulted, other: Grounded): boolean {
  return answer.kind === 'grounded' && answer.sources[0].id === other.sources[0].id
}

function isAbout({ ranked }: Consulted, answers: readonly Grounded[]): boolean {
  return ranked.slice(0, 2).some((id) => answers.some(({ sources: [source] }) => source.id === id))
}
