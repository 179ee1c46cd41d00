import type { z } from 'zod'

/** The first thing that is wrong, with the field it is about. */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}`.replace(/^: /, '')
}
