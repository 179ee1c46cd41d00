import { describe, expect, test } from '@jest/globals'
import { recogniseSensitive } from './sensitive.ts'

const lines: readonly (readonly [ReturnType<typeof recogniseSensitive>, string])[] = [
  ['debt', 'Ik kan mijn rekeningen niet meer betalen, wie helpt mij?'],
  ['debt', 'ik heb schulden'],
  ['debt', 'er staat een deurwaarder voor de deur'],
  ['debt', 'kan ik kwijtschelding krijgen'],
  ['debt', 'I cannot pay my rent'],
  ['debt', 'borcum var'],
  ['debt', 'عندي ديون'],
  ['debt', 'mam długi'],
  ['debt', 'у мене борги'],
  ['debt', 'tengo deudas'],
  ['violence', 'waar kan ik terecht na mishandeling'],
  ['violence', 'mijn buren bedreigen mij'],
  ['health', 'mijn moeder heeft dementie'],
  ['health', 'ik wil een scootmobiel aanvragen'],
  ['health', 'hulp in de huishouding'],
  ['homelessness', 'hoe vraag ik een briefadres aan'],
  ['homelessness', 'wij worden volgende maand uit huis gezet'],
  ['children', 'jeugdzorg wil mijn kind weghalen'],
  ['children', 'ik maak me zorgen over mijn zoon'],
  ['complaint', 'ik wil een klacht indienen'],
  ['complaint', 'hoe maak ik bezwaar'],
  ['complaint', 'ik ben het niet eens met het besluit, niet mee eens'],
  ['own-situation', 'mijn situatie is anders'],
  ['own-situation', 'kan er een uitzondering worden gemaakt'],
  ['anger', 'dit is belachelijk'],
  ['anger', 'ik ben het zat'],
  ['anger', 'WAAROM ANTWOORDT ER NIEMAND'],
  ['anger', 'waar blijft het antwoord!!!'],
  [undefined, 'hoe vraag ik een paspoort aan'],
  [undefined, 'wanneer wordt het papier opgehaald'],
  [undefined, 'ik wil trouwen'],
  [undefined, 'parkeervergunning aanvragen'],
  [undefined, 'zieke boom melden'],
  [undefined, 'kinderdagopvang'],
  [undefined, 'waar is het stadhuis'],
  [undefined, 'ik ga verhuizen'],
  [undefined, 'BSN'],
  [undefined, 'where can I park'],
]

describe('a sensitive subject', () => {
  test.each(lines)('%s: %s', (subject, line) => {
    expect(recogniseSensitive(line)).toBe(subject)
  })
})
