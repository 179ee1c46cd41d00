/** Token buckets by key: `burst` at once, then `perSecond`. */
export interface RateLimit {
  /** 0: it may. More: not before so many milliseconds. */
  take(key: string): number
}

export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

interface Bucket {
  left: number
  at: number
}

const sweepAbove = 10_000

/** @param nowMs a clock that only goes forward: one that is set back would shut people out. */
export function createRateLimit(rate: Rate, nowMs: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>()
  let sweepAt = sweepAbove

  return {
    take(key) {
      const now = nowMs()
      const bucket = buckets.get(key) ?? { left: rate.burst, at: now }
      buckets.set(key, bucket)
      bucket.left = refilled(bucket, rate, now)
      bucket.at = now
      if (buckets.size > sweepAt) sweep(now)
      if (bucket.left < 1) return Math.ceil(((1 - bucket.left) / rate.perSecond) * 1000)
      bucket.left -= 1
      return 0
    },
  }

  /** A full bucket says nothing. The next sweep waits until there are twice as many, so that it stays cheap. */
  function sweep(now: number): void {
    for (const [key, bucket] of buckets) if (refilled(bucket, rate, now) >= rate.burst) buckets.delete(key)
    sweepAt = Math.max(sweepAbove, buckets.size * 2)
  }
}

/** For a limit that is off. */
export const noLimit: RateLimit = { take: () => 0 }

function refilled(bucket: Bucket, rate: Rate, now: number): number {
  return Math.min(rate.burst, bucket.left + ((now - bucket.at) / 1000) * rate.perSecond)
}
