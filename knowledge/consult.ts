import type { Answer, Source } from '../core/answer.ts'
import type { Consulted, Question } from '../core/knowledge.ts'
import { consultOne } from './consult-one.ts'
import { thresholds } from './deciding/decide.ts'
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
  if (each.length < 2) return whole
  return together(whole, each)
}

/** What the other part says is around it. */
function withWhole({ history, text }: Question): Question['history'] {
  return [...history, { from: 'resident', text }]
}

type Grounded = Extract<Answer, { kind: 'grounded' }>

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
  return { ...whole, answer: { kind: 'grounded', text: textOf([first, ...others]), sources }, ranked }
}

function distinct(answers: readonly Grounded[]): readonly Grounded[] {
  const ids = answers.map(({ sources: [source] }) => source.id)
  return answers.filter((_, at) => ids.indexOf(ids[at] ?? '') === at)
}

/** Each under the name of its page. */
function textOf(answers: readonly Grounded[]): string {
  return answers.map(({ text, sources: [source] }) => `## ${source.title}\n\n${text}`).join('\n\n')
}
