import { longestAnswerWords, readabilityOf } from '../../../core/plain-dutch.ts'

export interface NamedText {
  /** The file, and what of it. */
  readonly where: string
  readonly text: string
}

export const faults = ['long sentence', 'passive', 'jargon', 'long answer'] as const
export type Fault = (typeof faults)[number]

export interface Finding extends NamedText {
  readonly fault: Fault
}

/** How many of a hundred sentences (of answers, for "long answer") may have the fault. */
export type Limits = Readonly<Record<Fault, number>>

export interface Measured {
  readonly texts: number
  readonly sentences: number
  readonly findings: readonly Finding[]
  /** What there is too much of. */
  readonly exceeded: readonly Fault[]
}

export function measurePlainDutch(texts: readonly NamedText[], limits: Limits): Measured {
  const findings = texts.flatMap(findingsIn)
  const sentences = texts.reduce((sum, { text }) => sum + readabilityOf(text).sentences, 0)
  const exceeded = faults.filter((fault) => {
    const outOf = fault === 'long answer' ? texts.length : sentences
    return findings.filter((each) => each.fault === fault).length * 100 > limits[fault] * outOf
  })
  return { texts: texts.length, sentences, findings, exceeded }
}

function findingsIn({ where, text }: NamedText): readonly Finding[] {
  const { longSentences, passives, jargon, words } = readabilityOf(text)
  const found = (fault: Fault, what: readonly string[]): readonly Finding[] =>
    what.map((each) => ({ where, fault, text: each }))
  return [
    ...found('long sentence', longSentences),
    ...found('passive', passives),
    ...found(
      'jargon',
      jargon.map(({ word, plain }) => `${word} -> ${plain}`),
    ),
    ...found('long answer', words > longestAnswerWords ? [`${words} words`] : []),
  ]
}
