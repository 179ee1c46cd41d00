import type { Answer } from '../core/answer.ts'
import type { Clock } from '../core/clock.ts'
import type { Knowledge, Line, Question, Why } from '../core/knowledge.ts'
import type { Municipality } from '../core/municipality.ts'
import { deskTimes } from '../core/opening-hours.ts'
import { consider, longestQuestion, type Considered } from './consider.ts'
import { groundedText } from './grounded-text.ts'
import type { Told } from './notice-texts.ts'
import { politeReply } from './polite-reply.ts'
import { recogniseLanguage } from './recognise/language.ts'
import { textsFor } from './texts/index.ts'
import type { Situation, Texts } from './texts/texts.ts'

interface AskParts {
  readonly knowledge: Knowledge
  readonly municipality: Municipality
  readonly clock: Clock
}

export interface Asked {
  readonly answer: Answer
  /** What the resident would read. */
  readonly text: string
  /** Document ids, best first. */
  readonly ranked: readonly string[]
  /** A person was offered, or fetched first. */
  readonly isPersonOffered: boolean
  readonly why?: Why
}

/** One line, answered as in a conversation and without one: for the terminal and for measuring. Nothing is kept. */
export function createAsk({ knowledge, municipality, clock }: AskParts) {
  return async function ask(text: string, history: readonly Line[]): Promise<Asked> {
    const language = await recogniseLanguage(text, 'nl')
    const considered = consider(text)
    const question: Question = { text: text.slice(0, longestQuestion), language, history }
    const { answer, ranked, why } = await knowledge.consult(question)
    const situation = { municipality, desk: deskTimes(municipality.openingHours, clock.now()) }
    const said = saidInstead(considered, textsFor(language), situation)
    if (said !== undefined) {
      return {
        answer: { kind: 'unknown', reason: 'not-confident' },
        text: said,
        ranked,
        isPersonOffered: offersPerson(considered),
        ...(why && { why: { ...why, decision: considered.kind } }),
      }
    }
    const isSensitive = considered.kind === 'question' && considered.sensitive !== undefined
    const isOutOfScope = answer.kind === 'unknown' && answer.reason === 'out-of-scope'
    const isPersonOffered =
      !isOutOfScope && (isSensitive || answer.kind === 'unknown' || isContradicted(answer))
    const told = { texts: textsFor(language), language, situation }
    return { answer, text: textOf(answer, told), ranked, isPersonOffered, ...(why && { why }) }
  }
}

/** As the dialogs do: politeness and what we do with what they write come without a person beside them. */
function offersPerson(considered: Considered): boolean {
  return considered.kind !== 'small-talk' || considered.of === 'no'
}

/** What is said before any knowledge is asked. */
function saidInstead(considered: Considered, texts: Texts, situation: Situation): string | undefined {
  switch (considered.kind) {
    case 'danger':
      return texts.danger(considered.danger, situation)
    case 'person':
      return texts.askSubject
    case 'own-case':
      return texts.ownCase
    case 'human':
      return texts.notHuman(situation)
    case 'unreadable':
      return texts.unclear
    case 'small-talk':
      return politeReply(considered.of, texts, situation)
    case 'too-long':
      return texts.tooLong(longestQuestion)
    case 'question':
      return undefined
  }
}

function isContradicted(answer: Answer): boolean {
  return answer.kind === 'grounded' && answer.notices?.some(({ kind }) => kind === 'contradiction') === true
}

function textOf(answer: Answer, told: Told): string {
  const { texts } = told
  switch (answer.kind) {
    case 'grounded':
      return groundedText(answer, told)
    case 'ask':
      return [
        answer.text || texts.whichOne,
        ...answer.choices.map(({ label }, index) => `${index + 1}. ${label}`),
      ].join('\n')
    case 'elsewhere':
      return texts.elsewhere(answer)
    case 'unknown':
      if (answer.reason === 'out-of-scope') return texts.outOfScope
      return answer.reason === 'nothing-found' ? texts.nothingFound : texts.notConfident
  }
}
