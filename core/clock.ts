/** The only source of time, handed in, so that tests travel in it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** `date`, so many milliseconds later. */
export function later(date: Date, ms: number): Date {
  return new Date(date.getTime() + ms)
}
