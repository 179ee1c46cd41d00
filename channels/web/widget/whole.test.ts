import { expect, test } from '@jest/globals'
import { splitWhole } from './whole.ts'

test.each([
  ['Uw nummer is B-00RF-VDY4. Bewaar dat.', 'B-00RF-VDY4'],
  ['Of bel 14 030.', '14 030'],
  ['Bel 0900 8844, dag en nacht.', '0900 8844'],
  ['Bel 030 286 00 00 als het niet lukt.', '030 286 00 00'],
  ['Het kost € 83,87.', '€ 83,87'],
])('what is copied or dialled stays in one piece: %s', (text, whole) => {
  expect(splitWhole(text)[1]).toBe(whole)
  expect(splitWhole(text).join('')).toBe(text)
})

test.each(['Dat was in 2025 of 2026.', 'Van 9.00 tot 17.00 uur.', 'Twee tot 4 weken.'])(
  'other text is left as it is: %s',
  (text) => {
    expect(splitWhole(text)).toEqual([text])
  },
)
