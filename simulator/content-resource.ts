import { z } from 'zod'
import { violation } from './twilio-error.ts'

/** What can be sent with buttons or a list, or outside the window: made once, sent by its sid. */
export interface ContentResource {
  readonly sid: string
  readonly friendlyName: string
  readonly language: string
  readonly variables: Readonly<Record<string, string>>
  /** As it was posted: by "twilio/text", "twilio/quick-reply", "twilio/list-picker". */
  readonly types: ContentTypes
  readonly isApproved: boolean
  readonly createdAt: Date
}

const text = z.strictObject({ body: z.string().min(1) })
const quickReply = z.strictObject({
  body: z.string().min(1),
  actions: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        id: z.string().min(1).optional(),
        type: z.literal('QUICK_REPLY').optional(),
      }),
    )
    .min(1)
    .max(10),
})
const listPicker = z.strictObject({
  body: z.string().min(1),
  button: z.string().min(1),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        item: z.string().min(1),
        description: z.string().optional(),
      }),
    )
    .min(1)
    .max(10),
})
const types = z
  .strictObject({
    'twilio/text': text.optional(),
    'twilio/quick-reply': quickReply.optional(),
    'twilio/list-picker': listPicker.optional(),
  })
  .refine((all) => Object.keys(all).length > 0)
const content = z.strictObject({
  friendly_name: z.string().optional(),
  language: z.string().min(2),
  variables: z.record(z.string(), z.string()).optional(),
  types,
})

export type ContentTypes = z.infer<typeof types>

/** @throws TwilioError 20001. */
export function parseContent(posted: unknown): z.infer<typeof content> {
  const parsed = content.safeParse(posted)
  if (parsed.success) return parsed.data
  const paths = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`)
  throw violation(20001, `The content is not of a shape that can be sent: ${paths.join(', ')}`)
}
