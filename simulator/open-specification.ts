import type { Specification } from './specification.ts'

/** Nothing is known, so nothing is wrong. */
const noSpecification: Specification = { isHeldTo: false, check: () => [], checkAnswer: () => [] }

/** @param folder with Twilio's OpenAPI files; without it nothing is held against them, and nothing is loaded. */
export async function openSpecification(folder: string | undefined): Promise<Specification> {
  if (folder === undefined) return noSpecification
  const { openOfficialSpecification } = await import('./official-specification.ts')
  return openOfficialSpecification(folder)
}
