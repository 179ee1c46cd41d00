import { expect, test } from '@jest/globals'
import { linkNumbers } from './phone-numbers.ts'

test.each([
  ['Bel 112.', ['tel:112']],
  ['Bel 113 of 0800-0113, dag en nacht.', ['tel:113', 'tel:08000113']],
  ['Veilig Thuis: 0800-2000.', ['tel:08002000']],
  ['De gemeente: 14 030, of 030 286 00 00.', ['tel:14030', 'tel:0302860000']],
  ['Dit kost € 112,50 en duurt tot 12-11-2026.', []],
])('In "%s" the numbers to call can be pressed', (text, hrefs) => {
  const parts = linkNumbers([{ kind: 'text', text }])
  expect(parts.flatMap((part) => (part.kind === 'link' ? [part.href] : []))).toEqual(hrefs)
  expect(parts.map((part) => part.text).join('')).toBe(text)
})
