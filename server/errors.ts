import { Malformed, Unavailable, Unsupported, Unverified } from '../core/errors.ts'

export interface Problem {
  /** HTTP status. */
  readonly status: number
  readonly message: string
}

/** The one place where an error becomes an HTTP answer. What we do not know says nothing about itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Unverified) return { status: 401, message: error.message }
  if (error instanceof Malformed) return { status: 400, message: error.message }
  if (error instanceof Unsupported) return { status: 415, message: error.message }
  if (error instanceof Unavailable) return { status: 503, message: error.message }
  return isTooLarge(error)
    ? { status: 413, message: 'This is too large.' }
    : { status: 500, message: 'Something went wrong on our side. Please try again later.' }
}

/** How express's own parsers say it. */
function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 413
}
