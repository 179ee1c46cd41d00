import type { Choice, Source } from './answer.ts'
import type { Language } from './language.ts'

/** What we say on a channel. A channel renders it and may leave out form, never fact. */
export interface Reply {
  /** As `Answer` text. */
  readonly text: string
  readonly language: Language
  readonly sources?: readonly Source[]
  /** The short question that goes with the choices, after the sources: "Hielp dit?" */
  readonly question?: string
  readonly choices?: readonly Choice[]
  /** Danger to life: shown and spoken first, never folded. */
  readonly isUrgent?: boolean
}
