import { describe, expect, test } from '@jest/globals'
import { Unsupported } from '../../core/errors.ts'
import { mediaTypeOf } from './media-type.ts'

const bytes = (start: string | readonly number[], length = 64): Uint8Array => {
  const head = typeof start === 'string' ? Buffer.from(start, 'latin1') : Buffer.from(start)
  return new Uint8Array(Buffer.concat([head, Buffer.alloc(Math.max(0, length - head.length))]))
}

const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])
const pdf = bytes('%PDF-1.4\n')
const ogg = bytes(`OggS\0\x02${'\0'.repeat(20)}\x01\x13OpusHead`)
const mp4 = bytes('\0\0\0\x18ftypisom\0\0\0\0isomiso2')
const mp3 = bytes('ID3\x03\0\0\0\0\0\0')

describe('what is taken, by its content', () => {
  test.each([
    ['image/jpeg', jpeg, 'image/jpeg'],
    ['image/webp', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'image/webp'],
    ['image/gif', bytes('GIF89a'), 'image/gif'],
    ['application/pdf', pdf, 'application/pdf'],
    ['audio/ogg; codecs=opus', ogg, 'audio/ogg'],
    ['video/mp4', mp4, 'video/mp4'],
    ['audio/mp4', mp4, 'video/mp4'],
    ['audio/amr', bytes('#!AMR\n'), 'audio/amr'],
    ['video/3gpp', bytes('\0\0\0\x14ftyp3gp4'), 'video/3gpp'],
    ['application/octet-stream', pdf, 'application/pdf'],
    [undefined, jpeg, 'image/jpeg'],
  ])('said to be %p', async (said, content, mediaType) => {
    await expect(mediaTypeOf(content, said)).resolves.toBe(mediaType)
  })
})

describe('what is not', () => {
  test.each([
    ['HTML that is said to be a picture', 'image/jpeg', bytes('<!doctype html><script>alert(1)</script>')],
    ['HTML', 'text/html', bytes('<html><body>Dag</body></html>')],
    ['SVG', 'image/svg+xml', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['SVG with a declaration', 'image/png', bytes('<?xml version="1.0"?><svg onload="x()"/>')],
    ['a program', 'application/pdf', bytes('MZ\x90\0')],
    ['a zip', 'application/zip', bytes('PK\x03\x04')],
    ['a card with a telephone number', 'text/vcard', bytes('BEGIN:VCARD\nVERSION:3.0\n')],
    ['nothing', 'image/jpeg', new Uint8Array()],
    ['a picture that is said to be a document', 'application/pdf', jpeg],
    ['a document that is said to be a picture', 'image/jpeg', pdf],
    ['a recording that is said to be a picture', 'image/png', mp3],
    ['a picture that is said to be a page', 'text/html', jpeg],
  ])('%s', async (_name, said, content) => {
    await expect(mediaTypeOf(content, said)).rejects.toThrow(Unsupported)
  })
})
