import type { ReadLine } from './evidence.ts'

export interface Checked {
  readonly text: string
  /** As they were named. */
  readonly passages: readonly string[]
  /** "stands", or what is wrong. */
  readonly verdict: string
  /** That it rests on; none when it does not stand. */
  readonly lines: readonly ReadLine[]
  /** Those it names, when nothing is wrong with it but its wording: they can be given in its place. */
  readonly instead: readonly ReadLine[]
}

/** The verdict on a sentence with which nothing is wrong. */
export const stands = 'stands'
