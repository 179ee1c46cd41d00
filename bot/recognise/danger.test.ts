import { describe, expect, test } from '@jest/globals'
import { dangerLines } from './danger-lines.test-data.ts'
import { everydayLines } from './everyday-lines.test-data.ts'
import { moreDangerLines } from './more-danger-lines.test-data.ts'
import { moreEverydayLines } from './more-everyday-lines.test-data.ts'
import { recogniseDanger } from './danger.ts'

/** A thing is lost or stands in the way, a bone is broken, somebody has died, the neighbours make noise. */
const nobodyInDanger = [
  'mijn fiets is pleite hij stond bij de sporthal',
  'mijn bolderkar is weg hij stond in de voortuin',
  'mijn snorfiets is weg ik had hem netjes in het rek gezet',
  'de papierbak is weg hij stond bij ons in de gang',
  'mijn kinderwagen is weg hij stond onder de trap',
  'er staat een vrachtwagen voor mijn raam hij gaat maar niet weg',
  'fiets weg bij zwembad hij stond gewoon op slot',
  'mijn boot is weg hij lag aan de kade',
  'de vuilnisbak van de buren staat voor mijn deur hij staat er al dagen',
  'ik heb mijn schouder gebroken en kan de was niet doen',
  'ik heb mijn teen gebroken en kan niet lopen naar de bushalte',
  'mijn oma heeft haar arm gebroken en kan zich niet wassen',
  'mijn tante is overleden',
  'mijn zus is dood wat moet ik doen met haar huis',
  'de buren draaien keiharde muziek',
  'onderburen maken ruzie om de heg met ons',
  'my moped is gone it was outside the gym',
  "i broke my ankle and can't take out the trash",
  'my grandmother died',
  'loud neighbours every night',
  'mi abuela murió',
  'los vecinos de arriba hacen fiesta',
  'mi moto no está, estaba en la calle',
  'me rompí la mano y no puedo cocinar',
  'moja babcia zmarła',
  'sąsiedzi głośno grają muzykę',
  'mój skuter zniknął stał pod blokiem',
  'złamałem nogę i nie mogę wynieść śmieci',
  'ninem öldü',
  'alt komşu çok ses yapıyor',
  'motorum kayboldu evin önündeydi',
  'ayağımı kırdım çöpü çıkaramıyorum',
  'ماتت جدتي',
  'جارتي تعمل ضجة كل يوم',
  'كسرت يدي ولا أستطيع الطبخ',
  'моя бабуся померла',
  'сусіди голосно слухають музику',
  "мій скутер зник стояв біля під'їзду",
  'зламав ногу не можу винести сміття',
]

/** As like them as can be. */
const somebodyInDanger = [
  'mijn ex zit in zijn auto voor mijn deur hij gaat niet weg',
  'hij staat voor mijn deur en gaat niet weg ik ben bang',
  'ik zit in de auto hij staat voor de deur en wil mij slaan',
  'mijn man heeft mijn fiets kapot gemaakt hij staat nu voor de deur',
  'mijn auto is vernield hij staat weer in de tuin en schreeuwt dat hij mij vermoordt',
  'de buurman staat met een mes voor mijn deur hij gaat niet weg',
  'mijn fiets is weg hij heeft hem afgepakt ik mag niet naar buiten',
  'hij heeft mijn arm gebroken',
  'mijn vader heeft mijn arm gebroken ik durf niet naar huis',
  'mijn stiefvader heeft mijn been gebroken hij slaat ons',
  'mijn vader ademt niet meer',
  'mijn vader ligt dood in de keuken',
  'mijn man is net in elkaar gezakt hij reageert niet',
  'mi padre no respira',
  'mi padre me pega',
  'mi marido me rompió el brazo',
  'mój ojciec mnie bije',
  'mój ojciec nie oddycha',
  'sąsiad bije żonę słyszę krzyki',
  'babam beni dövüyor',
  'babam nefes almıyor',
  'kocam kolumu kırdı',
  'أبي يضربني',
  'أبي لا يتنفس',
  "мій батько мене б'є",
  'мій батько не дихає',
  'чоловік зламав мені руку',
  'my husband broke my arm',
  'the neighbours are screaming, he is beating her',
  'my father is not breathing',
  'hij volgt me met zijn auto en staat nu voor mijn huis',
  'hij heeft me opgesloten ik had hem niet mogen bellen',
  'mijn ex zijn auto staat voor mijn deur hij zit erin',
  'de buren schreeuwen en een kind huilt ik hoor klappen',
  'ik hoor mijn buurvrouw gillen hij slaat haar',
]

describe('danger', () => {
  test.each(dangerLines)('%s: %s', (danger, line) => {
    expect(recogniseDanger(line)).toBe(danger)
  })

  test.each(Object.entries(moreDangerLines))('%s, in other words', (danger, lines) => {
    expect(lines.filter((line) => recogniseDanger(line) !== danger)).toEqual([])
  })

  test('is in none of many everyday lines', () => {
    expect(moreEverydayLines.filter((line) => recogniseDanger(line) !== undefined)).toEqual([])
  })

  test.each(everydayLines)('is not in: %s', (line) => {
    expect(recogniseDanger(line)).toBeUndefined()
  })

  test('is not in a thing that stood or lay somewhere, nor in hardship that is over', () => {
    expect(nobodyInDanger.filter((line) => recogniseDanger(line) !== undefined)).toEqual([])
  })

  test('is in who is told of beside a thing', () => {
    expect(somebodyInDanger.filter((line) => recogniseDanger(line) === undefined)).toEqual([])
  })

  test('is in none of our own lines about waiting, which a machine may send back', () => {
    const ours = [
      'Uw vraag staat klaar voor een medewerker. Wij zijn er vandaag tot 17.00 uur. Wij kijken zo snel als het kan.',
      'Uw vraag staat nog klaar voor een medewerker. Wij zijn er vandaag tot 17.00 uur. Wij kijken zo snel als het kan.',
    ]
    expect(ours.map(recogniseDanger)).toEqual([undefined, undefined])
  })

  test('is found through invisible marks, other alphabets, accents, digits and stretched letters', () => {
    const disguised = [
      'zelf\u200bmoord',
      'zеlfmооrd',
      'zélfmoord',
      'z3lfm00rd',
      'zelfmoooord',
      'Z E L F M O O R D',
    ]
    expect(disguised.map(recogniseDanger)).toEqual(disguised.map(() => 'suicide'))
  })

  test('is found at the end of a long story', () => {
    expect(
      recogniseDanger(`${'Ik moest gisteren naar de balie. '.repeat(500)} Ik wil niet meer leven.`),
    ).toBe('suicide')
  })

  test('is found beside a saying that only sounds like it', () => {
    expect(recogniseDanger('ik lach me dood, maar mijn man slaat mij')).toBe('domestic-violence')
  })
})
