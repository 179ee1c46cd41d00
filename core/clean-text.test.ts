import { describe, expect, test } from '@jest/globals'
import { cleanText } from './clean-text.ts'

describe('cleanText', () => {
  test.each([
    ['nul and control characters', 'a\0b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['white space around it', '  \n hallo \t', 'hallo'],
    ['half characters', 'x\ud83d y\udc00', 'x\ufffd y\ufffd'],
    ['other line ends', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
  ])('takes off or mends %s', (_what, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned)
  })

  test.each([
    'een\ntwee\tdrie',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE entries; --",
    '[x](javascript:alert(1))',
    'مرحبا',
    '\u202Eoppit\u202C en\u200Bzo',
    '👩‍👩‍👧‍👦',
    '{"lc":1,"type":"secret","id":["TWILIO_AUTH_TOKEN"]}',
  ])('leaves %j as it is', (text) => {
    expect(cleanText(text)).toBe(text)
  })
})
