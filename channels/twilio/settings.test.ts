import { describe, expect, test } from '@jest/globals'
import { parseTwilioSettings } from './settings.ts'

const whole = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'a'.repeat(32),
  PUBLIC_URL: 'https://balie.example.nl',
}

describe('the settings of Twilio', () => {
  test('none of them: off', () => {
    expect(parseTwilioSettings({ PUBLIC_URL: 'https://balie.example.nl', HOST: '::1' })).toBeUndefined()
  })

  test('all of them', () => {
    expect(parseTwilioSettings(whole)).toEqual({
      accountSid: whole.TWILIO_ACCOUNT_SID,
      authToken: whole.TWILIO_AUTH_TOKEN,
      apiUrl: undefined,
    })
  })

  test.each([
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
    ['http://localhost:4010', 'http://localhost:4010'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
    ['https://twilio.example.nl', 'https://twilio.example.nl'],
  ])('a stand-in at %s needs no public address', (url, apiUrl) => {
    const { PUBLIC_URL: _, ...rest } = whole
    expect(parseTwilioSettings({ ...rest, TWILIO_API_URL: url })?.apiUrl).toBe(apiUrl)
  })

  test.each([
    [{ TWILIO_AUTH_TOKEN: undefined }, /TWILIO_AUTH_TOKEN is missing: set it, or none/],
    [{ TWILIO_ACCOUNT_SID: undefined }, /TWILIO_ACCOUNT_SID is missing: set it, or none/],
    [{ TWILIO_ACCOUNT_SID: 'SK123' }, /TWILIO_ACCOUNT_SID has to be AC and 32/],
    [{ TWILIO_AUTH_TOKEN: 'short' }, /TWILIO_AUTH_TOKEN has to be the primary auth token/],
    [{ TWILIO_API_URL: 'ftp://127.0.0.1' }, /TWILIO_API_URL has to be an address like/],
    [{ TWILIO_API_URL: 'http://10.0.0.1:4010' }, /the auth token would travel in the open/],
    [{ TWILIO_API_URL: 'http://127.0.0.1.example.nl' }, /the auth token would travel in the open/],
    [{ PUBLIC_URL: undefined }, /set PUBLIC_URL to the https address/],
    [{ PUBLIC_URL: 'http://127.0.0.1:3000' }, /set PUBLIC_URL to the https address/],
  ])('%j is refused in a sentence', (wrong, sentence) => {
    expect(() => parseTwilioSettings({ ...whole, ...wrong })).toThrow(sentence)
  })

  test('only a part is refused, with a sentence for each variable', () => {
    const parse = (): unknown => parseTwilioSettings({ TWILIO_WHATSAPP_FROM: '+31201234567' })
    expect(parse).toThrow(/TWILIO_ACCOUNT_SID is missing.*\nTWILIO_AUTH_TOKEN is missing/)
  })

  test('what was set is never in the sentence', () => {
    const wrong = { TWILIO_AUTH_TOKEN: 'secret-that-was-pasted', TWILIO_API_URL: 'http://secret.example.nl' }
    expect(() => parseTwilioSettings({ ...whole, ...wrong })).toThrow(/^(?!.*secret)/s)
  })
})
