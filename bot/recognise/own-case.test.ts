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

describe('the state of one’s own case', () => {
  test.each(own)('is asked in: %s', (line) => {
    expect(asksAboutOwnCase(line)).toBe(true)
  })

  test.each(general)('is not asked in: %s', (line) => {
    expect(asksAboutOwnCase(line)).toBe(false)
  })
})
