import { describe, expect, test } from '@jest/globals'
import { parseWhatsAppSettings } from './settings.ts'

const from = { TWILIO_WHATSAPP_FROM: 'whatsapp:+31201234567' }

describe('the settings of WhatsApp', () => {
  test('only the number has to be there', () => {
    expect(parseWhatsAppSettings(from)).toEqual({
      sender: '+31201234567',
      template: undefined,
      settleMs: 1_500,
      lookUpsMs: [2_000, 5_000, 8_000],
      catchUp: { everyMs: 300_000, graceMs: 30_000, backMs: 604_800_000 },
    })
  })

  test('all of them', () => {
    const template = `HX${'0'.repeat(32)}`
    const settings = parseWhatsAppSettings({
      TWILIO_WHATSAPP_FROM: '+31201234567',
      TWILIO_WHATSAPP_TEMPLATE: template,
      WHATSAPP_SETTLE_MS: '0',
      WHATSAPP_LOOK_UPS_MS: '20,60',
      WHATSAPP_CATCH_UP_EVERY_MS: '5',
      WHATSAPP_CATCH_UP_GRACE_MS: '0',
    })
    expect(settings).toMatchObject({ sender: '+31201234567', template, settleMs: 0, lookUpsMs: [20, 60] })
    expect(settings.catchUp).toMatchObject({ everyMs: 1_000, graceMs: 0 })
  })

  test.each([
    [{ TWILIO_WHATSAPP_FROM: undefined }, /TWILIO_WHATSAPP_FROM is missing: set it to the number/],
    [{ TWILIO_WHATSAPP_FROM: '0201234567' }, /TWILIO_WHATSAPP_FROM has to be the number/],
    [{ TWILIO_WHATSAPP_TEMPLATE: 'welcome' }, /TWILIO_WHATSAPP_TEMPLATE has to be the ContentSid/],
    [{ WHATSAPP_SETTLE_MS: 'long' }, /WHATSAPP_SETTLE_MS has to be a whole number of milliseconds/],
    [{ WHATSAPP_SETTLE_MS: '1.5' }, /WHATSAPP_SETTLE_MS has to be a whole number of milliseconds/],
    [{ WHATSAPP_SETTLE_MS: '-1' }, /WHATSAPP_SETTLE_MS has to be 0 or more/],
    [{ WHATSAPP_LOOK_UPS_MS: '1;2' }, /WHATSAPP_LOOK_UPS_MS has to be moments/],
    [{ WHATSAPP_CATCH_UP_EVERY_MS: 'x' }, /WHATSAPP_CATCH_UP_EVERY_MS has to be a whole number/],
    [{ WHATSAPP_CATCH_UP_GRACE_MS: 'x' }, /WHATSAPP_CATCH_UP_GRACE_MS has to be a whole number/],
  ])('%j is refused in a sentence', (wrong, sentence) => {
    expect(() => parseWhatsAppSettings({ ...from, ...wrong })).toThrow(sentence)
  })
})
