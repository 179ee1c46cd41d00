import type { Fact } from '../../core/answer.ts'

/** A fact and where it stands: from the first character up to the one after the last. */
export interface Span {
  readonly kind: Fact['kind']
  readonly value: string
  readonly from: number
  readonly until: number
}

/** @param text with digits and spaces as ASCII has them, as long as what was written */
export type FindSpans = (text: string) => readonly Span[]

type Groups = Readonly<Record<string, string | undefined>>

interface Read {
  readonly kind: Fact['kind']
  /** undefined: it only looks like one. */
  readonly valueOf: (groups: Groups, matched: string) => string | undefined
}

/** Every match of the pattern that has a value. */
export function spansOf(text: string, pattern: RegExp, { kind, valueOf }: Read): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = valueOf(match.groups ?? {}, match[0])
    const from = match.index
    return value === undefined ? [] : [{ kind, value, from, until: from + match[0].length }]
  })
}

/**
 * Where one unit or month belongs to two numbers ("1 tot 15 mei"), a span for each. The groups `first` and `second`
 * hold them.
 */
export function pairsOf(text: string, pattern: RegExp, { kind, valueOf }: PairRead): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { first, second } = match.groups ?? {}
    if (first === undefined || second === undefined) return []
    const values = [valueOf(first, match.groups ?? {}), valueOf(second, match.groups ?? {})] as const
    if (values[0] === undefined || values[1] === undefined) return []
    const from = match.index + match[0].indexOf(first)
    const between = match.index + match[0].indexOf(second, match[0].indexOf(first) + first.length)
    return [
      { kind, value: values[0], from, until: from + first.length },
      { kind, value: values[1], from: between, until: match.index + match[0].length },
    ]
  })
}

interface PairRead {
  readonly kind: Fact['kind']
  readonly valueOf: (number: string, groups: Groups) => string | undefined
}
