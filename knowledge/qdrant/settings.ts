import { z } from 'zod'
import type { Environment } from '../../core/channel.ts'
import { ownVariables } from '../../core/own-variables.ts'
import { settingFaults } from '../../core/setting-faults.ts'
import { isOnOwnNetwork } from '../vectors/own-network.ts'

export interface QdrantSettings {
  /** With its port, without a slash at its end. */
  readonly url: string
  readonly apiKey: string | undefined
  /** The alias that points at what is published, and what the names of our collections begin with. */
  readonly collection: string
  /** For one question: somebody waits for it. */
  readonly timeoutMs: number
}

/**
 * undefined: no Qdrant, the index in the process does it all.
 * @throws Error with one sentence for each variable that is missing or wrong.
 */
export function parseQdrantSettings(environment: Environment): QdrantSettings | undefined {
  const given = ownVariables(environment, /^QDRANT_/)
  const [stray] = Object.keys(given)
  if (stray === undefined) return undefined
  if (given['QDRANT_URL'] === undefined) {
    throw new Error(
      `${stray} is set and QDRANT_URL is not: set it to the address of your Qdrant, or remove ${stray}.`,
    )
  }
  const parsed = shape.safeParse(given)
  if (!parsed.success) throw new Error(settingFaults(parsed.error.issues))
  const { QDRANT_URL, QDRANT_API_KEY, QDRANT_COLLECTION, QDRANT_TIMEOUT_MS } = parsed.data
  if (QDRANT_API_KEY !== undefined && isInTheOpen(new URL(QDRANT_URL))) {
    throw new Error(
      'QDRANT_URL begins with http:// and is not on your own network: the key would travel in the open. Set an https address.',
    )
  }
  return {
    url: QDRANT_URL.replace(/\/+$/, ''),
    apiKey: QDRANT_API_KEY,
    collection: QDRANT_COLLECTION,
    timeoutMs: QDRANT_TIMEOUT_MS,
  }
}

const timeout = 'has to be a whole number of milliseconds, 20 to 250. Without it: 200'

const shape = z.object({
  QDRANT_URL: z
    .url({ protocol: /^https?$/, error: 'has to be an address like http://127.0.0.1:6333', abort: true })
    // Whether a missing one means 6333, as Qdrant's clients take it, or 443, as the rest of the world does, is no guess.
    .refine((url) => /^https?:\/\/[^/]*:\d+(\/|$)/.test(url), {
      error: 'has to say its port, as in http://127.0.0.1:6333',
    })
    .refine((url) => isBare(new URL(url)), {
      error: 'has to be a base address: without a name, a password, a "?" or a "#" in it',
    }),
  QDRANT_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, { error: 'has to be one word, without spaces or line ends' })
    .optional(),
  QDRANT_COLLECTION: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, {
      error: 'has to be at most 60 small letters, figures, "-" and "_", beginning with a letter or figure',
    })
    .default('balie'),
  QDRANT_TIMEOUT_MS: z.coerce
    .number({ error: timeout })
    .int({ error: timeout })
    .min(20, { error: timeout })
    .max(250, { error: timeout })
    .default(200),
})

function isBare({ username, password, search, hash }: URL): boolean {
  return [username, password, search, hash].every((part) => part === '')
}

function isInTheOpen(url: URL): boolean {
  return url.protocol === 'http:' && !isOnOwnNetwork(url)
}
