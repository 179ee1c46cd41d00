import { expect, test } from '@jest/globals'
import { decodeText } from './decode-text.ts'

const text = (...parts: readonly (string | readonly number[])[]): unknown => {
  const decoded = decodeText(Buffer.concat(parts.map((part) => Buffer.from(part))))
  return decoded.kind === 'text' ? decoded.text : decoded.reason
}

test.each([
  ['UTF-8', text('Café € 5'), 'Café € 5'],
  ['UTF-8 with a mark', text([0xef, 0xbb, 0xbf], 'Café'), 'Café'],
  ['UTF-16 with a mark', text([0xff, 0xfe, 0x41, 0, 0xac, 0x20]), 'A€'],
  ['windows-1252 that nobody declares', text('Caf', [0xe9], ' ', [0x80], ' 5'), 'Café € 5'],
  [
    'what the document declares',
    text('<?xml encoding="iso-8859-2"?>', [0xb1]),
    '<?xml encoding="iso-8859-2"?>ą',
  ],
  [
    'UTF-8 that declares something else',
    text('<meta charset="iso-8859-1">Café'),
    '<meta charset="iso-8859-1">Café',
  ],
  ['lines of Windows and of old', text('a\r\nb\rc'), 'a\nb\nc'],
  ['UTF-8 of which a letter is broken', text('Café ', [0xe9], ' x'), 'is not valid UTF-8'],
  ['UTF-16 that is cut off', text([0xff, 0xfe, 0x41]), 'is not valid UTF-8'],
  ['bytes of something else', text([0x01, 0x02, 0x90, 0xe9]), 'is not valid UTF-8'],
])('%s', (_, decoded, expected) => {
  expect(decoded).toBe(expected)
})
