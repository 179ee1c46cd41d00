import type { Situation } from './texts.ts'

/** National numbers, free of charge where they begin with 0800; the same in every language. */
export const numbers = {
  emergency: '112',
  suicide: '113',
  suicideFree: '0800-0113',
  safeAtHome: '0800-2000',
  childLine: '0800-0432',
  police: '0900-8844',
} as const

/** Whom to ring with nowhere to sleep: the municipality while it is there, else its night number, else the police. */
export function shelterNumber({ municipality, desk }: Situation): string {
  const night = municipality.nightPhone ?? numbers.police
  return desk.isOpen ? (municipality.phone ?? night) : night
}
