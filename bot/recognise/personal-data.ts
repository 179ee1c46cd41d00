export interface Masked {
  readonly text: string
  readonly found: readonly ('bsn' | 'iban')[]
}

export function maskPersonalData(text: string): Masked {
  return { text, found: [] }
}

export function findMasked(_text: string): readonly ('bsn' | 'iban')[] {
  return []
}
