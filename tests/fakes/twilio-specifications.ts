import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/api-specs/twilio', import.meta.url))

/** Twilio's own OpenAPI files, where they stand beside the project; without them the simulator has its own rules only. */
export const twilioSpecifications: { specifications?: string } = existsSync(folder)
  ? { specifications: folder }
  : {}
