import { z } from 'zod'
import type { Environment } from '../../core/channel.ts'
import { settingFaults } from '../../core/setting-faults.ts'

export interface WhatsAppSettings {
  /** Our own number, E.164. */
  readonly sender: string
  /** An approved template for after 24 hours; undefined: a staff member is told instead. */
  readonly template: string | undefined
  readonly settleMs: number
  /** When a message whose answer was lost is looked for, counted from the beginning of the looking. */
  readonly lookUpsMs: readonly number[]
  readonly catchUp: CatchUpSettings
}

/** Messages that Twilio has and we do not: asked for at the start, after an outage, and every so often. */
export interface CatchUpSettings {
  readonly everyMs: number
  /** Younger ones may still be on their way to the webhook. */
  readonly graceMs: number
  /** How far back a look goes at most: longer ago, an answer is no answer any more. */
  readonly backMs: number
}

const milliseconds = (fallback: number) =>
  z.coerce
    .number({ error: 'has to be a whole number of milliseconds' })
    .int({ error: 'has to be a whole number of milliseconds' })
    .min(0, { error: 'has to be 0 or more milliseconds' })
    .default(fallback)

const shape = z.object({
  TWILIO_WHATSAPP_FROM: z
    .string({ error: 'is missing: set it to the number of your WhatsApp sender' })
    .regex(/^(whatsapp:)?\+[1-9]\d{6,14}$/, {
      error: 'has to be the number of your WhatsApp sender, like whatsapp:+31201234567',
    }),
  TWILIO_WHATSAPP_TEMPLATE: z
    .string()
    .regex(/^HX[0-9a-f]{32}$/i, {
      error: 'has to be the ContentSid of an approved template: HX and 32 figures',
    })
    .optional(),
  WHATSAPP_SETTLE_MS: milliseconds(1_500),
  WHATSAPP_LOOK_UPS_MS: z
    .string()
    .regex(/^\d{1,6}(,\d{1,6})*$/, {
      error: 'has to be moments in milliseconds with commas between: 2000,5000,8000',
    })
    .default('2000,5000,8000'),
  WHATSAPP_CATCH_UP_EVERY_MS: milliseconds(300_000),
  WHATSAPP_CATCH_UP_GRACE_MS: milliseconds(30_000),
})

const weekMs = 7 * 24 * 3_600_000

/** @throws Error with one sentence for each variable that is missing or wrong. */
export function parseWhatsAppSettings(environment: Environment): WhatsAppSettings {
  const parsed = shape.safeParse(environment)
  if (!parsed.success) throw new Error(settingFaults(parsed.error.issues))
  const { data } = parsed
  return {
    sender: data.TWILIO_WHATSAPP_FROM.replace('whatsapp:', ''),
    template: data.TWILIO_WHATSAPP_TEMPLATE,
    settleMs: data.WHATSAPP_SETTLE_MS,
    lookUpsMs: data.WHATSAPP_LOOK_UPS_MS.split(',').map(Number),
    catchUp: {
      everyMs: Math.max(1_000, data.WHATSAPP_CATCH_UP_EVERY_MS),
      graceMs: data.WHATSAPP_CATCH_UP_GRACE_MS,
      backMs: weekMs,
    },
  }
}
