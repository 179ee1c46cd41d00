export type PersonalKind =
  'naam' | 'adres' | 'telefoonnummer' | 'e-mailadres' | 'kenteken' | 'datum' | 'nummer' | 'geheim'

export interface Pattern {
  readonly kind: PersonalKind
  readonly pattern: RegExp
  /** What only looks like one is left; without it everything is one. */
  readonly isOne?: (written: string) => boolean
}

/** Where a word or a number begins and ends. */
export const begin: string = String.raw`(?<![\p{L}\p{N}])`
export const end: string = String.raw`(?![\p{L}\p{N}])`
