import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { Malformed } from '../../core/errors.ts'
import type { Content } from '../../core/incoming.ts'
import { parseMessage } from './parse.ts'

const at = new Date('2026-03-02T09:00:00Z')
const sender = '+14155238886'
const fixtures = new URL('fixtures/', import.meta.url)

function recorded(name: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8')) as Record<string, string>
}

const parse = (parameters: Record<string, string>) => parseMessage(parameters, { sender, at })
const contentOf = (more: Record<string, string>): Content => parse({ ...recorded('text'), ...more }).content
const file = (name: string, mediaType: string): Content => {
  const { MediaUrl0 = '' } = recorded(name)
  return { kind: 'file', url: MediaUrl0, mediaType }
}

const expected: Readonly<Record<string, Content>> = {
  text: { kind: 'text', text: 'Mijn paspoort is gestolen, wat nu?' },
  'quick-reply': { kind: 'choice', value: 'person' },
  'list-reply': { kind: 'choice', value: 'paspoort' },
  image: file('image', 'image/jpeg'),
  'image-with-caption': {
    ...file('image-with-caption', 'image/jpeg'),
    text: 'Dit ligt hier al een week',
  } as Content,
  document: { ...file('document', 'application/pdf'), text: 'aanslag.pdf' } as Content,
  'voice-note': file('voice-note', 'audio/ogg'),
  video: file('video', 'video/mp4'),
  sticker: file('sticker', 'image/webp'),
  'contact-card': file('contact-card', 'text/vcard'),
  location: { kind: 'location', latitude: 52.3731, longitude: 4.8926 },
  unknown: { kind: 'unsupported', what: 'poll' },
  'reply-to-earlier': { kind: 'text', text: 'Deze bedoel ik' },
  forwarded: { kind: 'text', text: 'Klopt dit?' },
}

describe('what Twilio posts for', () => {
  test.each(Object.entries(expected))('%s', (name, content) => {
    const parameters = recorded(name)
    const from = { channel: 'whatsapp', id: '+31600000001' }
    expect(parse(parameters)).toEqual({ id: parameters['MessageSid'], from, at, content })
  })

  test('every payload that is recorded', () => {
    const names = readdirSync(fixtures).map((name) => name.replace('.json', ''))
    expect(names.toSorted()).toEqual(Object.keys(expected).toSorted())
  })
})

test('who hides their number is known by an id of Meta for us', () => {
  const { from } = parse({ ...recorded('text'), From: 'whatsapp:NL.1234567890' })
  expect(from).toEqual({ channel: 'whatsapp', id: 'NL.1234567890' })
})

describe('what is odd costs its own part, never the message', () => {
  const text = { kind: 'text', text: 'Mijn paspoort is gestolen, wat nu?' }
  test.each([
    [{ Latitude: '', Longitude: '' }],
    [{ Latitude: '91', Longitude: '4' }],
    [{ Latitude: '1e1', Longitude: '0x10' }],
    [{ ButtonPayload: 'x'.repeat(257) }],
    [{ ButtonPayload: '' }],
    [{ NumMedia: 'many' }],
    [{ NumMedia: '1' }],
    [{ NumMedia: '1', MediaUrl0: 'nonsense' }],
  ])('%j', (odd) => {
    expect(contentOf(odd)).toEqual(text)
  })

  test('a kind with a long name is unknown', () => {
    expect(contentOf({ Body: '', MessageType: 'x'.repeat(41) })).toEqual({
      kind: 'unsupported',
      what: 'unknown',
    })
  })
})

test.each([
  ['no sender', { From: '' }],
  ['a sender without a number', { From: 'whatsapp:nobody' }],
  ['a sender by a user name', { From: 'whatsapp:@jansen' }],
  ['an id of no country', { From: 'whatsapp:1234567890' }],
  ['an id with something behind it', { From: 'whatsapp:NL.1234567890 ' }],
  ['an id without an end', { From: `whatsapp:NL.${'1'.repeat(129)}` }],
  ['a sender of another channel', { From: '+31600000001' }],
  ['a number that begins with 0', { From: 'whatsapp:+0612345678' }],
  ['a number with something behind it', { From: 'whatsapp:+31600000001\n' }],
  ['another number of ours', { To: 'whatsapp:+31201234567' }],
  ['no id', { MessageSid: '' }],
  ['an id of something else', { MessageSid: `CA${'0'.repeat(32)}` }],
])('%s is no message for us', (_name, wrong) => {
  expect(() => parse({ ...recorded('text'), ...wrong })).toThrow(Malformed)
})

test('characters that steer are left out, those that languages need stay', () => {
  const typed = 'a\u0007b\u001B[2J \u202Ec\u200D\u200F\r\nd\uD800'
  expect(contentOf({ Body: typed })).toEqual({ kind: 'text', text: 'ab[2J \u202Ec\u200D\u200F\nd\uFFFD' })
})
