import { describe, expect, test } from '@jest/globals'
import { asksAboutOwnCase } from './own-case.ts'

const own = [
  ...[
    'Hoe staat het met mijn aanvraag',
    'zaaknummer 2026-004512',
    '2026-004512',
    'waar blijft mijn paspoort',
  ],
  ...[
    'wanneer krijg ik mijn uitkering',
    'mijn afspraak verzetten',
    'ik wil mijn afspraak afzeggen',
    'hoeveel moet ik nog betalen',
  ],
  ...[
    'is mijn rijbewijs al klaar?',
    'status aanvraag',
    'ik heb nog geen antwoord op mijn bezwaar',
    'mijn uitkering is niet gestort',
  ],
  ...[
    'ik heb drie weken geleden een vergunning aangevraagd, wanneer hoor ik iets',
    'kunt u kijken of mijn aanvraag binnen is',
  ],
  ...[
    'wat is de stand van zaken van mijn klacht',
    'hoe laat is mijn afspraak',
    'wie behandelt mijn aanvraag',
    'mijn aanslag klopt niet',
  ],
  ...[
    'hoe lang duurt mijn aanvraag nog',
    'waarom is mijn uitkering gestopt',
    'ik wacht al weken op een reactie',
    'mijn dossiernummer is 884512',
  ],
  ...[
    'what is the status of my application',
    'where is my passport',
    'when will I get my benefit',
    'I want to cancel my appointment',
  ],
  ...[
    'başvurum ne durumda',
    'ما هي حالة طلبي',
    'jaki jest status mojego wniosku',
    'який статус моєї заяви',
    'cómo va mi solicitud',
  ],
]

const general = [
  ...[
    'hoe verleng ik mijn rijbewijs',
    'De gemeente heeft mijn aanvraag afgewezen, wat kan ik daaraan doen?',
    'wat kost mijn paspoort',
  ],
  ...[
    'Hoe lang duurt het voor ik stukken krijg na mijn informatieverzoek?',
    'waar staat dat op mijn paspoort?',
  ],
  ...[
    'hoe lang is mijn paspoort geldig',
    'mijn paspoort is gestolen',
    'mijn paspoort is verlopen',
    'hoe vraag ik bijstand aan',
  ],
  ...[
    'wanneer krijg ik mijn stempas',
    'Wanneer wordt mijn container geleegd',
    'hoe kan ik mijn afspraak verzetten',
    'hoe maak ik een afspraak',
  ],
  ...[
    'kan ik mijn boete in termijnen betalen',
    'ik kan mijn rekening niet betalen',
    'hoe maak ik bezwaar tegen mijn aanslag',
  ],
  ...[
    'krijg ik een uitkering als ik ziek ben',
    'hoeveel bijstand krijg ik',
    'wanneer krijg ik een uitkering',
    'hoe wijzig ik mijn adres',
  ],
  ...[
    'wat heb ik nodig voor mijn aanvraag',
    'Hoe gaat het verder als de rechter mijn zaak heeft gekregen?',
    'mag ik mijn zaak aan huis beginnen',
  ],
  ...[
    'bel 06-12345678',
    'mijn dochter wil een rijbewijs',
    'how do I renew my passport',
    'what does an appointment cost',
    'op 12-05-2026',
  ],
]

/** The page's term answers these, whoever asks. */
const howLong = [
  'wanneer krijg ik antwoord op mijn bezwaar',
  'wanneer krijg ik antwoord op mijn klacht',
  'hoe lang duurt mijn bezwaar',
  'hoe lang duurt mijn aanvraag wmo',
  'wanneer weet ik of mijn vergunning goed is',
  'hoelang duurt mijn aanvraag voor bijstand',
  'wanneer hoor ik of mijn subsidie wordt toegekend',
  'wanneer hoor ik de uitslag van mijn bezwaarschrift',
  'wanneer krijg ik een besluit op mijn wmo aanvraag',
  'hoe lang moet ik wachten op mijn rijbewijs',
  'hoe lang moet ik wachten op een beslissing over mijn bezwaar',
  'wanneer krijg ik bericht over mijn kwijtschelding',
  'wanneer krijg je reactie op een klacht',
  'wanneer komt er een besluit op een bezwaar',
  'hoe lang duurt mijn naturalisatie ongeveer',
  'wanneer weet ik of ik kwijtschelding krijg',
  'wanneer weten we of onze vergunning doorgaat',
  'hoe snel krijg ik antwoord op mijn melding',
  'binnen hoeveel weken krijg ik antwoord op mijn bezwaar',
  'wanneer is mijn paspoort klaar',
  'wanneer is mijn id kaart klaar',
  'hoe lang duurt onze omgevingsvergunning',
  'when will i get an answer to my complaint',
  'how long does my application take',
  'how long does my objection take',
  'when do i hear if my permit is approved',
  'when will my passport be ready',
  'ile trwa mój wniosek',
  'kiedy dostanę odpowiedź na moją skargę',
  'başvurum ne kadar sürer',
  'itirazıma ne zaman cevap alırım',
  'cuánto tarda mi solicitud',
  'cuándo recibo respuesta a mi reclamación',
  'كم يستغرق طلبي',
  'скільки часу розглядають мою заяву',
]

/** What has begun, or has taken too long. */
const waiting = [
  'ik wacht al 3 weken op antwoord op mijn bezwaar',
  'waar blijft mijn antwoord op mijn klacht',
  'wat is de stand van mijn bezwaar',
  'wanneer krijg ik nou eindelijk antwoord op mijn bezwaar',
  'hoe lang duurt mijn aanvraag nog',
  'hoelang duurt het nog met mijn vergunning',
  'wanneer krijg ik antwoord op mijn bezwaar 2026-004512',
  'wanneer krijg ik antwoord op mijn klacht van vorige maand',
  'ik heb bezwaar gemaakt in juni, wanneer krijg ik antwoord op mijn bezwaar',
  'is mijn paspoort al klaar',
  'ik heb nog steeds niets gehoord over mijn aanvraag, hoe lang duurt mijn aanvraag',
  'wanneer krijg ik mijn geld',
  'wanneer krijg ik mijn uitkering',
  'wanneer hoor ik iets',
  'wanneer hoor ik meer over mijn aanvraag',
  'hoe lang moet ik nog wachten op mijn vergunning',
  'hoe staat het met mijn bezwaar',
  'hoe ver is mijn aanvraag',
  'status van mijn wmo aanvraag',
  'is my application ready yet',
  'i am still waiting for an answer to my complaint, when will i get it',
  'zaaknummer 123456 hoe lang duurt mijn aanvraag',
]

describe('the state of one’s own case', () => {
  test.each(own)('is asked in: %s', (line) => {
    expect(asksAboutOwnCase(line)).toBe(true)
  })

  test.each(general)('is not asked in: %s', (line) => {
    expect(asksAboutOwnCase(line)).toBe(false)
  })

  test.each(howLong)('is not asked by who asks how long it takes: %s', (line) => {
    expect(asksAboutOwnCase(line)).toBe(false)
  })

  test.each(waiting)('is asked by who waits already: %s', (line) => {
    expect(asksAboutOwnCase(line)).toBe(true)
  })
})
