import { z } from 'zod'
import type { Environment } from '../../core/channel.ts'
import { ownVariables } from '../../core/own-variables.ts'
import { settingFaults } from '../../core/setting-faults.ts'

export interface CrawlSettings {
  /** Between two requests to a host; a longer Crawl-delay of the site wins. */
  readonly paceMs: number
  /** That are asked of one site. */
  readonly maxPages: number
  /** For one request, from its name to its last byte. */
  readonly timeoutMs: number
  /** Of one page, on the wire and after it was inflated. */
  readonly maxBytes: number
  /** For a test: only then this machine may be asked, and by http. */
  readonly isLoopbackAllowed: boolean
}

/** @throws Error with one sentence for each variable that is wrong. */
export function parseCrawlSettings(environment: Environment): CrawlSettings {
  const parsed = shape.safeParse(ownVariables(environment, /^CRAWL_/))
  if (!parsed.success) throw new Error(settingFaults(parsed.error.issues))
  const { data } = parsed
  return {
    paceMs: data.CRAWL_PACE_MS,
    maxPages: data.CRAWL_MAX_PAGES,
    timeoutMs: data.CRAWL_TIMEOUT_MS,
    maxBytes: data.CRAWL_MAX_BYTES,
    isLoopbackAllowed: data.CRAWL_ALLOW_LOOPBACK === 'on',
  }
}

function whole(from: number, to: number, otherwise: number) {
  const error = `has to be a whole number from ${from} to ${to}. Without it: ${otherwise}`
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error }).default(otherwise)
}

const shape = z.object({
  CRAWL_PACE_MS: whole(0, 60_000, 500),
  CRAWL_MAX_PAGES: whole(1, 100_000, 5000),
  CRAWL_TIMEOUT_MS: whole(100, 300_000, 30_000),
  CRAWL_MAX_BYTES: whole(1024, 100 * 1024 * 1024, 10 * 1024 * 1024),
  CRAWL_ALLOW_LOOPBACK: z
    .enum(['on', 'off'], { error: 'has to be on or off. Without it: off' })
    .default('off'),
})
