/** What of an error goes into a log. */
export interface SafeError {
  readonly type: string
  readonly message?: string
  readonly code?: string | number
  readonly status?: number
  /** Where, without what the first line says. */
  readonly stack?: string
  readonly cause?: SafeError
}

/** Their messages are ours, or the language's own. What a provider or a parser says may repeat what someone typed. */
const ownMessages: ReadonlySet<string> = new Set([
  'Unverified',
  'Malformed',
  'Unsupported',
  'Unavailable',
  'Error',
  'TypeError',
  'ReferenceError',
  'RangeError',
  'AbortError',
  'TimeoutError',
])
const deepest = 3

/** An allow-list: a library's error carries the request it was about, with numbers, texts and credentials in it. */
export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, status, syscall } = error as { code?: unknown; status?: unknown; syscall?: unknown }
  const isOwn = ownMessages.has(error.name) && !isOfLibrary(error)
  const stack = framesOf(error)
  return {
    type: error.name,
    ...((isOwn || typeof syscall === 'string') && { message: error.message }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    ...(stack !== undefined && { stack }),
    ...(error.cause !== undefined && depth < deepest && { cause: safeError(error.cause, depth + 1) }),
  }
}

/** Some libraries throw plain errors with what they were doing in their words. */
function isOfLibrary(error: Error): boolean {
  const first = error.stack?.split('\n').find((line) => line.startsWith('    at '))
  return error.constructor === Error && first?.includes('node_modules') === true
}

function framesOf({ stack }: Error): string | undefined {
  const frames = stack?.split('\n').filter((line) => line.startsWith('    at '))
  return frames && frames.length > 0 ? frames.join('\n') : undefined
}
