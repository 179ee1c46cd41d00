import { describe, expect, test } from '@jest/globals'
import { recogniseSmallTalk, type SmallTalk } from './small-talk.ts'

const lines: readonly (readonly [SmallTalk | undefined, string])[] = [
  ['hello', 'hallo'],
  ['hello', 'Goedemorgen allemaal!'],
  ['hello', 'merhaba'],
  ['hello', 'مرحبا'],
  ['hello', 'dzień dobry'],
  ['hello', 'Добрий день'],
  ['hello', '¡Hola!'],
  ['thanks', 'dank u wel voor de hulp'],
  ['thanks', 'ok bedankt'],
  ['thanks', 'thank you so much'],
  ['thanks', 'teşekkürler'],
  ['thanks', 'شكراً'],
  ['thanks', 'dziękuję bardzo'],
  ['thanks', 'дякую'],
  ['thanks', 'muchas gracias'],
  ['goodbye', 'tot ziens'],
  ['goodbye', 'fijne dag nog'],
  ['goodbye', 'bye'],
  ['yes', 'ja'],
  ['yes', 'ja graag'],
  ['yes', 'так'],
  ['yes', 'sí'],
  ['no', 'nee'],
  ['no', 'nog niet'],
  ['no', 'nee dank u'],
  ['no', 'hayır'],
  ['no', 'لا'],
  ['privacy', 'wat doen jullie met mijn gegevens?'],
  ['privacy', 'worden gesprekken opgeslagen'],
  ['privacy', 'AVG'],
  ['privacy', 'wie leest dit mee'],
  ['privacy', 'what happens to my data'],
  [undefined, 'hallo, hoe vraag ik een paspoort aan'],
  [undefined, 'ja maar wat kost dat dan'],
  [undefined, 'nee ik bedoel een rijbewijs'],
  [undefined, 'dank u, en wat kost het'],
  [undefined, 'wat weet de gemeente over mij in het bevolkingsregister'],
  [undefined, 'oplichters misbruiken mijn gegevens'],
  [undefined, 'mijn gegevens wijzigen'],
  [undefined, 'paspoort'],
  [undefined, 'de'],
  [undefined, ''],
]

describe('small talk', () => {
  test.each(lines)('%s: %s', (kind, line) => {
    expect(recogniseSmallTalk(line)).toBe(kind)
  })
})
