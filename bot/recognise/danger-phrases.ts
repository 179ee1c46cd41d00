import type { Danger } from './danger.ts'

export type DangerPhrases = Readonly<Record<Danger, readonly string[]>>
