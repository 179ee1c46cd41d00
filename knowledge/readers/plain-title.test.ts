import { expect, test } from '@jest/globals'
import { plainTitle } from './plain-title.ts'

test.each([
  ['Een paspoort [kind] aanvragen', 'Een paspoort [kind] aanvragen'],
  ['Een pas [hier](https://www.elders.example/x)', 'Een pas hier'],
  ['![kaart](https://www.elders.example/x.png) Een pas', 'Een pas'],
  ['Een <b>pas</b>\nkost < € 5', 'Een pas kost < € 5'],
  ['<b></b>', '<b></b>'],
])('"%s" is "%s"', (title, plain) => {
  expect(plainTitle(title)).toBe(plain)
})
