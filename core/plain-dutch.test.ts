import { describe, expect, test } from '@jest/globals'
import { jargonNl } from './jargon-nl.ts'
import { readabilityOf } from './plain-dutch.ts'

const words = (count: number): string => ['Woord', ...Array<string>(count - 1).fill('woord')].join(' ')

describe('sentences', () => {
  test('a sentence of 15 words is short, one of 16 is long', () => {
    expect(readabilityOf(`${words(15)}. ${words(16)}.`)).toMatchObject({
      sentences: 2,
      longSentences: [`${words(16)}.`],
      words: 31,
    })
  })

  test.each([
    ['Het kost € 1.234,56 per jaar. Dat is veel.', 2],
    ['Wij zijn open van 8.30 tot 17.00 uur. Kom langs!', 2],
    ['Bel dhr. J. de Vries van de afd. vergunningen.', 1],
    ['Neem bijv. een pas mee, d.w.z. een geldige. Goed?', 2],
    ['Zij zei: "Kom morgen." Dat deed hij.', 2],
    ['Kijk op www.voorbeeldstad.example/a.b en mail naar a.b@voorbeeldstad.example.', 1],
    ['## Kosten\n\n- een pas\n- een foto\n\n1. Bel ons.\n2. Kom langs.', 4],
    ['U neemt mee:\n- een pas', 2],
    ['Een zin die\nop twee regels staat.', 1],
    ['| soort | prijs |\n| --- | --- |\n| pas | € 83,87 |', 4],
    ['', 0],
    ['???\n\n- \n##', 0],
  ])('%j has %i', (text, count) => {
    expect(readabilityOf(text).sentences).toBe(count)
  })

  test('a heading counts its words and is no sentence, an item is not glued to the next', () => {
    const items = `## ${words(20)}\n\n- ${words(9)}\n- ${words(9)}`
    expect(readabilityOf(items)).toMatchObject({ sentences: 2, longSentences: [], words: 38 })
  })

  test('a telephone number, an amount and a link are one word each, and an address none', () => {
    expect(readabilityOf('Bel 0123 45 67 89 of betaal € 57,85.').words).toBe(5)
    expect(readabilityOf('[Maak een afspraak](https://www.voorbeeldstad.example/a).').words).toBe(3)
  })
})

describe('passives', () => {
  test.each([
    'Uw aanvraag wordt door ons behandeld.',
    'Het formulier moet worden ingevuld.',
    'U wordt gebeld.',
    'Als het paspoort gemaakt is, hoort u van ons.',
    'De brieven werden verstuurd.',
    'Het besluit is door het college genomen, en de regels zijn aangepast.',
    'Wordt u uit huis gezet?',
    'De aanvraag kan niet worden geweigerd.',
    'Uw fiets is weggehaald.',
    'Er wordt geen les gegeven.',
    'Het onderzoek moet worden gedaan.',
    'Zo wordt uw adres misbruikt.',
    'U wordt doorverwezen.',
    'Als het gevonden is, bellen wij.',
  ])('%s', (sentence) => {
    expect(readabilityOf(sentence).passives).toEqual([sentence])
  })

  test.each([
    'Uw kind wordt 18 jaar.',
    'De straat wordt gevaarlijk.',
    'Wordt het geluid te hard? Bel ons.',
    'Het gebied is geschikt voor gezinnen.',
    'Het stadhuis is gesloten.',
    'U bent getrouwd of gescheiden.',
    'Is het gelukt?',
    'Bent u verhuisd?',
    'Uw paspoort is verlopen.',
    'Wij hebben uw brief gelezen en het is goed.',
    'De kosten worden hoger als u te laat hebt betaald.',
    'Zijn gegevens kloppen.',
    'Het gebruik van een teruggevonden paspoort is strafbaar.',
    'U kunt eigenaar worden van het gevonden voorwerp.',
    'Voor pas afgestudeerden is er geld.',
    'Het is geen probleem.',
    'Dit is een gemeente met 30.000 gezinnen.',
    'U bent gewond of ziek.',
    'Het is te laat, u hebt het al gekregen.',
  ])('not: %s', (sentence) => {
    expect(readabilityOf(sentence).passives).toEqual([])
  })
})

describe('jargon', () => {
  test('each word comes with its plain one, once', () => {
    expect(
      readabilityOf('## Indien nodig\n\nIndien u Tevens  belt, dient u het formulier in te vullen.').jargon,
    ).toEqual([
      { word: 'indien', plain: 'als' },
      { word: 'tevens', plain: 'ook' },
      { word: 'dient ... te', plain: 'moeten' },
    ])
  })

  test.each([
    ['U dient uw pas mee te nemen.', 'dient ... te'],
    ['Dit geldt in  verband\nmet de regels.', 'in verband met'],
    ['Wij sturen dit z.s.m. naar u.', 'z.s.m.'],
    ['U wilt dit bee\u0308indigen.', 'beëindigen'],
    ['U dient een bezwaar in om geld te krijgen.', undefined],
    ['De indiening en het conformisme.', undefined],
    ['Wij dienen de stad.', undefined],
    ['Hoe dient u bezwaar in?', undefined],
  ])('%j: %s', (text, word) => {
    expect(readabilityOf(text).jargon.map((each) => each.word)).toEqual(word === undefined ? [] : [word])
  })

  test('there are more than 150 words, each once, and no plain word is jargon itself', () => {
    const forms = jargonNl.flatMap(([each]) => each.split('|'))
    expect(jargonNl.length).toBeGreaterThan(150)
    expect(new Set(forms).size).toBe(forms.length)
    expect(jargonNl.filter(([, plain]) => readabilityOf(plain).jargon.length > 0)).toEqual([])
  })
})

test.each([
  ['without a full stop', 'woord '.repeat(200_000)],
  ['of full stops', '. '.repeat(200_000)],
  ['of dots', '.'.repeat(400_000)],
  ['of brackets', '[('.repeat(200_000)],
  ['of one letter', 'a'.repeat(400_000)],
  ['of spaces', ' '.repeat(400_000)],
  ['of "dient"', 'dient '.repeat(50_000)],
  ['of numbers', '1 '.repeat(200_000)],
])('a page %s is read, and what is shown of it is short', (_what, text) => {
  const { longSentences } = readabilityOf(text)
  expect(longSentences.every((sentence) => sentence.length <= 301)).toBe(true)
})
