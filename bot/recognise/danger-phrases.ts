export type Danger =
  'suicide' | 'domestic-violence' | 'child-at-risk' | 'fire-or-accident' | 'homeless-tonight'

export type DangerPhrases = Readonly<Record<Danger, readonly string[]>>
