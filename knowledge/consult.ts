import type { Grounded, Made, Source } from '../core/answer.ts'
import type { Consulted, Question } from '../core/knowledge.ts'
import { consultOne } from './consult-one.ts'
import { thresholds } from './deciding/decide.ts'
import { factsIn } from './facts/facts-in.ts'
import type { Opened } from './opened.ts'
import { severalQuestions } from './understanding/several.ts'

/** One message, over one version of the knowledge; what asks two things gets both answered. */
export async function consult(question: Question, opened: Opened, today: string): Promise<Consulted> {
  const parts = severalQuestions(question.text).map((text) => ({
    ...question,
    text,
    history: withWhole(question),
  }))
  const [whole, ...each] = await Promise.all([
    consultOne(question, opened, today),
    ...parts.map((part) => consultOne(part, opened, today)),
  ])
  if (each.length < 2 || whole.why?.decision === 'approved') return whole
  return together(whole, each)
}

/** What the other part says is around it. */
function withWhole({ history, text }: Question): Question['history'] {
  return [...history, { from: 'resident', text }]
}

/** Only when each part has an answer of its own, and one of them is what the message as a whole is about. */
function together(whole: Consulted, each: readonly Consulted[]): Consulted {
  const answers = each.flatMap(({ answer, why }) =>
    answer.kind === 'grounded' && (why?.confidence ?? 0) >= thresholds.ofSeveral ? [answer] : [],
  )
  const [first, ...others] = distinct(answers)
  const isAbout = whole.ranked
    .slice(0, 2)
    .some((id) => answers.some(({ sources: [source] }) => source.id === id))
  if (!first || others.length === 0 || answers.length < each.length || !isAbout) return whole
  const sources: [Source, ...Source[]] = [...first.sources]
  for (const other of others) sources.push(...other.sources)
  const ranked = [...new Set([...sources.map(({ id }) => id), ...whole.ranked])].slice(0, whole.ranked.length)
  return { ...whole, answer: { ...joined([first, ...others]), sources }, ranked }
}

function joined(answers: readonly Grounded[]): Omit<Grounded, 'sources'> {
  const text = textOf(answers)
  const notices = answers.flatMap((answer) => answer.notices ?? [])
  const unlike = new Map(notices.map((notice) => [JSON.stringify(notice), notice]))
  return {
    kind: 'grounded',
    text,
    facts: factsIn(text),
    ...(unlike.size > 0 && { notices: [...unlike.values()] }),
    made: madeOf(answers.flatMap(({ made }) => made ?? [])),
  }
}

/** Approved only when each part is, by the same editor on the same day. */
function madeOf([first, ...others]: readonly Made[]): Made {
  const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(first))
  return first && isSame ? first : { by: 'extract' }
}

function distinct(answers: readonly Grounded[]): readonly Grounded[] {
  const ids = answers.map(({ sources: [source] }) => source.id)
  return answers.filter((_, at) => ids.indexOf(ids[at] ?? '') === at)
}

/** Each under the name of its page. */
function textOf(answers: readonly Grounded[]): string {
  return answers.map(({ text, sources: [source] }) => `## ${source.title}\n\n${text}`).join('\n\n')
}
