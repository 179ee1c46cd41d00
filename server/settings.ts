import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Environment } from '../core/channel.ts'
import { settingFaults } from '../core/setting-faults.ts'
import type { Municipality } from '../core/municipality.ts'
import { municipalityShape, parseMunicipality } from './municipality.ts'

export interface Settings {
  readonly host: string
  /** 0 picks a free one. */
  readonly port: number
  readonly dataDirectory: string
  /** The address people and providers know, without a slash at its end; undefined on a newcomer's machine. */
  readonly publicUrl: string | undefined
  /** undefined: the sample knowledge. */
  readonly knowledgePath: string | undefined
  /** How often what is answered from is asked again by itself; undefined: never. */
  readonly ingestEveryMs: number | undefined
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** In one conversation; more than that is two machines talking to each other. */
  readonly mostTurnsPerMinute: number
  readonly municipality: Municipality
  /** For the channels: each parses its own part. */
  readonly environment: Environment
}

const port = z.coerce
  .number({ error: 'has to be a number from 0 to 65535' })
  .int({ error: 'has to be a whole number' })
  .min(0, { error: 'has to be 0 or more (0 picks a free one)' })
  .max(65_535, { error: 'has to be 65535 or less' })

const publicUrl = z.url({ protocol: /^https?$/, error: 'has to be an address like https://balie.example.nl' })

const minuteMs = 60_000

const shape = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  DATA_DIR: z.string().default('data'),
  PUBLIC_URL: publicUrl.optional(),
  KNOWLEDGE: z.string().optional(),
  INGEST_EVERY: z
    .string()
    .transform(toMs)
    .refine((ms) => ms >= minuteMs && ms <= 31 * 24 * 60 * minuteMs, {
      error: 'has to be minutes, hours or days, like 30m, 6h or 1d: 1m at least and 31d at most',
    })
    .optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'has to be debug, info, warn, error or silent',
    })
    .default('warn'),
  TURNS_PER_MINUTE: z.coerce
    .number({ error: 'has to be a whole number of 1 or more' })
    .int({ error: 'has to be a whole number of 1 or more' })
    .min(1, { error: 'has to be a whole number of 1 or more' })
    .default(20),
  ...municipalityShape,
})

/**
 * @param environment as `process.env`; an empty value counts as not set.
 * @param args what stood behind the command: `--knowledge <path>`.
 * @throws Error with one sentence for each setting that is wrong or contradicts another: what to set.
 */
export function readSettings(environment: Environment, args: readonly string[]): Settings {
  const parsed = shape.safeParse(withoutEmpty(environment))
  if (!parsed.success) throw new Error(settingFaults(parsed.error.issues))
  const { HOST, PORT, DATA_DIR, PUBLIC_URL, KNOWLEDGE, INGEST_EVERY, LOG_LEVEL, TURNS_PER_MINUTE, ...rest } =
    parsed.data
  const settings: Settings = {
    host: HOST,
    port: PORT,
    dataDirectory: resolve(DATA_DIR),
    publicUrl: PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL).origin,
    knowledgePath: knowledgePath(args) ?? KNOWLEDGE,
    ingestEveryMs: INGEST_EVERY,
    logLevel: LOG_LEVEL,
    mostTurnsPerMinute: TURNS_PER_MINUTE,
    municipality: parseMunicipality(rest),
    environment: withoutEmpty(environment),
  }
  refuseContradictions(settings)
  return settings
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

function refuseContradictions({ host, publicUrl }: Settings): void {
  if (!isLoopback(host) && publicUrl === undefined) {
    throw new Error(
      `HOST is ${host}, so others can reach this server: set PUBLIC_URL to the https address they use.`,
    )
  }
  if (publicUrl?.startsWith('http://') === true && !isLoopback(new URL(publicUrl).hostname)) {
    throw new Error(
      'PUBLIC_URL begins with http://, and what residents write is private: set an https address.',
    )
  }
}

function knowledgePath(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { knowledge: { type: 'string' } } })
    return values.knowledge
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    throw new Error(`The command has a part it does not know (${reason}). It takes: --knowledge <path>`, {
      cause: error,
    })
  }
}

/** "30m", "6h", "1d"; 0 for what is none of these. */
function toMs(text: string): number {
  const { count = '0', unit = 'm' } = /^(?<count>\d{1,6})\s*(?<unit>[mhd])$/u.exec(text.trim())?.groups ?? {}
  const minutes = unit === 'm' ? 1 : unit === 'h' ? 60 : 24 * 60
  return Number(count) * minutes * minuteMs
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
}
