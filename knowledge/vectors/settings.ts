import { z } from 'zod'
import type { Environment } from '../../core/channel.ts'
import { ownVariables } from '../../core/own-variables.ts'
import { settingFaults } from '../../core/setting-faults.ts'
import { isOnOwnNetwork, isOnThisMachine } from './own-network.ts'

interface AnyModel {
  readonly model: string
  /** For one question, a second try included: somebody waits for it. */
  readonly timeoutMs: number
  /** Passages in one request. */
  readonly batch: number
  /** What a model wants to see before what it embeds, as e5 and bge do. */
  readonly questionPrefix: string
  readonly passagePrefix: string
}

interface ServedModel extends AnyModel {
  /** Without a slash at its end. */
  readonly url: string
  readonly key: string | undefined
}

/** Anything that speaks OpenAI's POST /embeddings. */
export interface OpenAiSettings extends ServedModel {
  readonly kind: 'openai'
}

export interface OllamaSettings extends ServedModel {
  readonly kind: 'ollama'
}

/** In this process. */
export interface TransformersSettings extends AnyModel {
  readonly kind: 'transformers'
}

export type EmbeddingsSettings = OpenAiSettings | OllamaSettings | TransformersSettings

/**
 * undefined: no embeddings, the knowledge is found by its words alone.
 * @throws Error with one sentence for each variable that is missing or wrong.
 */
export function parseEmbeddingsSettings(environment: Environment): EmbeddingsSettings | undefined {
  const { EMBEDDINGS: kind, ...rest } = ownVariables(environment, /^EMBEDDINGS(?:_|$)/)
  const [stray] = kind === undefined ? Object.keys(rest) : []
  if (stray !== undefined) {
    throw new Error(`${stray} is set and EMBEDDINGS is not: set it to openai, ollama, transformers or off.`)
  }
  if (kind === undefined || kind === 'off') return undefined
  const parsed = shape.safeParse({ EMBEDDINGS: kind, ...rest })
  if (!parsed.success) throw new Error(settingFaults(parsed.error.issues))
  const contradictions = contradictionsOf(parsed.data)
  if (contradictions.length > 0) throw new Error(contradictions.join('\n'))
  return toSettings(parsed.data)
}

const wholeNumber = (fallback: number, from: number, to: number) => {
  const error = `has to be a whole number, ${from} to ${to}. Without it: ${fallback}`
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error }).default(fallback)
}

const shape = z.object({
  EMBEDDINGS: z.enum(['openai', 'ollama', 'transformers'], {
    error: 'has to be openai, ollama, transformers or off',
  }),
  EMBEDDINGS_MODEL: z.string({
    error: 'is missing: set it to the name of the model, as its server knows it',
  }),
  EMBEDDINGS_URL: z
    .url({ protocol: /^https?$/, error: 'has to be an address like http://127.0.0.1:11434', abort: true })
    .refine((url) => isBare(new URL(url)), {
      error: 'has to be a base address: without a name, a password, a "?" or a "#" in it',
    })
    .refine((url) => !/\/embed(dings)?\/?$/.test(url), {
      error: 'has to be the base address, such as https://api.openai.com/v1: what comes after it we add',
    })
    .optional(),
  // Of the figures, letters and signs that fit in a header, so that no library has to say what does not.
  EMBEDDINGS_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, { error: 'has to be one word, without spaces or line ends' })
    .optional(),
  EMBEDDINGS_TIMEOUT_MS: wholeNumber(2_000, 100, 60_000),
  EMBEDDINGS_BATCH: wholeNumber(64, 1, 2_048),
  EMBEDDINGS_QUESTION_PREFIX: z.string().default(''),
  EMBEDDINGS_PASSAGE_PREFIX: z.string().default(''),
})

type Given = z.infer<typeof shape>

function isBare({ username, password, search, hash }: URL): boolean {
  return [username, password, search, hash].every((part) => part === '')
}

function contradictionsOf({ EMBEDDINGS, EMBEDDINGS_URL, EMBEDDINGS_KEY }: Given): readonly string[] {
  if (EMBEDDINGS === 'transformers') {
    return Object.entries({ EMBEDDINGS_URL, EMBEDDINGS_KEY })
      .filter(([, value]) => value !== undefined)
      .map(([name]) => `${name} is set, and transformers asks no server: remove it, or change EMBEDDINGS.`)
  }
  const url = EMBEDDINGS_URL === undefined ? undefined : new URL(EMBEDDINGS_URL)
  const needsKey = EMBEDDINGS === 'openai' && !(url && isOnThisMachine(url))
  return [
    ...(needsKey && EMBEDDINGS_KEY === undefined
      ? ['EMBEDDINGS_KEY is missing: set it, or set EMBEDDINGS_URL to a server on this machine.']
      : []),
    ...(url?.protocol === 'http:' && !isOnOwnNetwork(url)
      ? [
          'EMBEDDINGS_URL begins with http:// and is not on your own network: questions would travel in the open.',
        ]
      : []),
  ]
}

function toSettings(given: Given): EmbeddingsSettings {
  const any: AnyModel = {
    model: given.EMBEDDINGS_MODEL,
    timeoutMs: given.EMBEDDINGS_TIMEOUT_MS,
    batch: given.EMBEDDINGS_BATCH,
    questionPrefix: given.EMBEDDINGS_QUESTION_PREFIX,
    passagePrefix: given.EMBEDDINGS_PASSAGE_PREFIX,
  }
  const kind = given.EMBEDDINGS
  if (kind === 'transformers') return { kind, ...any }
  const url = (given.EMBEDDINGS_URL ?? usualUrls[kind]).replace(/\/+$/, '')
  return { kind, ...any, url, key: given.EMBEDDINGS_KEY }
}

const usualUrls = { openai: 'https://api.openai.com/v1', ollama: 'http://127.0.0.1:11434' }
