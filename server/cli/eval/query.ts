import type { Line } from '../../../core/knowledge.ts'

/** One question of a set: the format of `queries.jsonl`. */
export interface Query {
  readonly id: string
  readonly text: string
  /** Documents that answer it; empty when nothing does. */
  readonly gold: readonly string[]
  readonly kind: string
  /** Of the kind `elsewhere`: who does it. */
  readonly organisation?: string
  readonly history: readonly Line[]
}
