import { z } from 'zod'
import type { Environment } from '../../core/channel.ts'
import { ownVariables } from '../../core/own-variables.ts'
import { settingFaults } from '../../core/setting-faults.ts'
import { isOnOwnNetwork } from '../vectors/own-network.ts'

/** A chat model behind an address: anything that speaks OpenAI's POST /chat/completions, or Ollama. */
export interface LanguageModelSettings {
  readonly kind: 'openai' | 'ollama'
  /** As its server knows it. */
  readonly model: string
  /** Without a slash at its end. */
  readonly url: string
  readonly key: string | undefined
  /** For one answer, all in all: somebody waits for it. */
  readonly timeoutMs: number
}

/**
 * undefined: no language model, answers are the sentences of the pages themselves.
 * @throws Error with one sentence for each variable that is missing or wrong.
 */
export function parseLanguageModelSettings(environment: Environment): LanguageModelSettings | undefined {
  const { LANGUAGE_MODEL: kind, ...rest } = ownVariables(environment, /^LANGUAGE_MODEL(?:_|$)/)
  const [stray] = kind === undefined ? Object.keys(rest) : []
  if (stray !== undefined) {
    throw new Error(`${stray} is set and LANGUAGE_MODEL is not: set it to openai, ollama or off.`)
  }
  if (kind === undefined || kind === 'off') return undefined
  const parsed = shape.safeParse({ LANGUAGE_MODEL: kind, ...rest })
  if (!parsed.success) throw new Error(settingFaults(parsed.error.issues))
  const contradictions = contradictionsOf(parsed.data)
  if (contradictions.length > 0) throw new Error(contradictions.join('\n'))
  return toSettings(parsed.data)
}

const timeout = 'has to be a whole number of milliseconds, 100 to 30000. Without it: 3000'

const shape = z.object({
  LANGUAGE_MODEL: z.enum(['openai', 'ollama'], { error: 'has to be openai, ollama or off' }),
  LANGUAGE_MODEL_NAME: z.string({
    error: 'is missing: set it to the name of the model, as its server knows it',
  }),
  LANGUAGE_MODEL_URL: z
    .url({ protocol: /^https?$/, error: 'has to be an address like http://127.0.0.1:11434', abort: true })
    .refine((url) => isBare(new URL(url)), {
      error: 'has to be a base address: without a name, a password, a "?" or a "#" in it',
    })
    .refine((url) => !/\/(?:chat(?:\/completions)?|api\/chat|responses)\/?$/.test(url), {
      error: 'has to be the base address, such as https://api.openai.com/v1: what comes after it we add',
    })
    .optional(),
  // Of the figures, letters and signs that fit in a header, so that no library has to say what does not.
  LANGUAGE_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, { error: 'has to be one word, without spaces or line ends' })
    .optional(),
  LANGUAGE_MODEL_TIMEOUT_MS: z.coerce
    .number({ error: timeout })
    .int({ error: timeout })
    .min(100, { error: timeout })
    .max(30_000, { error: timeout })
    .default(3_000),
})

type Given = z.infer<typeof shape>

function isBare({ username, password, search, hash }: URL): boolean {
  return [username, password, search, hash].every((part) => part === '')
}

function contradictionsOf(given: Given): readonly string[] {
  const { LANGUAGE_MODEL, LANGUAGE_MODEL_URL, LANGUAGE_MODEL_KEY } = given
  const url = LANGUAGE_MODEL_URL === undefined ? undefined : new URL(LANGUAGE_MODEL_URL)
  const needsKey = LANGUAGE_MODEL === 'openai' && !(url && isOnOwnNetwork(url))
  return [
    ...(needsKey && LANGUAGE_MODEL_KEY === undefined
      ? ['LANGUAGE_MODEL_KEY is missing: set it, or set LANGUAGE_MODEL_URL to a server on your own network.']
      : []),
    ...(LANGUAGE_MODEL === 'ollama' && url && /\/(?:v1|api)\/?$/.test(url.pathname)
      ? [
          'LANGUAGE_MODEL_URL ends in /v1 or /api: set it without that for ollama, or set LANGUAGE_MODEL to openai.',
        ]
      : []),
    ...(url?.protocol === 'http:' && !isOnOwnNetwork(url)
      ? [
          'LANGUAGE_MODEL_URL begins with http:// and is not on your own network: questions would travel in the open.',
        ]
      : []),
  ]
}

function toSettings(given: Given): LanguageModelSettings {
  const kind = given.LANGUAGE_MODEL
  return {
    kind,
    model: given.LANGUAGE_MODEL_NAME,
    url: (given.LANGUAGE_MODEL_URL ?? usualUrls[kind]).replace(/\/+$/, ''),
    key: given.LANGUAGE_MODEL_KEY,
    timeoutMs: given.LANGUAGE_MODEL_TIMEOUT_MS,
  }
}

const usualUrls = { openai: 'https://api.openai.com/v1', ollama: 'http://127.0.0.1:11434' }
