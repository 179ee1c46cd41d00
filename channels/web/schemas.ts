import { z } from 'zod'
import { languages } from '../../core/language.ts'

/** What a browser sends, as it has to be. Held equal to protocol.ts by the compiler, in schemas.test.ts. */
export const webAuth = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })

export const webCursor = z.strictObject({
  conversation: z.string().min(1).max(100),
  number: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
})

/** How long a text may be is not said here: `say` answers that kindly, instead of `malformed`. */
export const webLine = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  content: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
    z.strictObject({ kind: z.literal('choice'), value: z.string().min(1).max(200) }),
    z.strictObject({ kind: z.literal('joined'), language: z.enum(languages).exactOptional() }),
  ]),
})
