import { describe, expect, test } from '@jest/globals'
import { asksForPerson } from './person.ts'

const asked = [
  ...[
    'ik wil een mens spreken',
    'medewerker',
    'medwerker',
    'mederwerker',
    'medewerkr',
    'Medewerker graag',
    'mens',
    'bellen',
    '0',
  ],
  ...[
    'iemand spreken',
    'kan ik bellen met iemand',
    'ik wil met een medewerker praten',
    'echt persoon',
    'mag ik een mens',
  ],
  ...[
    'bel mij terug',
    'kunt u mij doorverbinden',
    'kan iemand mij helpen?',
    'ik wil geen robot',
    'is er iemand?',
    'liever een mens',
  ],
  ...[
    'ik wil iemand aan de telefoon',
    'verbind me door met een medewerker',
    'kan ik met een echt mens praten',
    'terugbellen',
  ],
  ...[
    'human',
    'real person',
    'talk to someone',
    'I want to speak to a human',
    'can someone call me',
    'agent please',
  ],
  ...['insan', 'çalışan', 'bir insanla konuşmak istiyorum', 'yetkiliyle görüşmek istiyorum'],
  ...['موظف', 'أريد التحدث مع موظف', 'أريد أن أتحدث مع إنسان'],
  ...['człowiek', 'pracownik', 'chcę rozmawiać z człowiekiem'],
  ...['людина', 'працівник', 'хочу поговорити з людиною'],
  ...['persona', 'quiero hablar con una persona', 'empleado'],
]

const notAsked = [
  ...[
    'Waar meld ik een schending van de mensenrechten?',
    'bevolkingsregister personen',
    'persoonsgegevens inzien',
  ],
  ...[
    'medewerker van de maand aannemen',
    'Ik neem mijn eerste werknemer aan',
    'menselijke maat beleid',
    'personenauto parkeren',
  ],
  ...[
    'ik wil een klacht indienen over een medewerker',
    'hoeveel medewerkers heeft de gemeente',
    'mijn medewerker is ziek',
  ],
  ...[
    'hoe word ik ambtenaar',
    'vacature medewerker burgerzaken',
    'ik wil een medewerker ontslaan',
    'mensen met een beperking',
  ],
  ...[
    'ik wil iemand machtigen',
    'kan iemand anders mijn paspoort ophalen',
    'iemand inschrijven op mijn adres',
    'wie kan ik bellen voor grof vuil',
  ],
  ...[
    'hoeveel mensen wonen hier',
    'wat kost een paspoort per persoon',
    'bent u een mens?',
    'ik wil mijn telefoonnummer wijzigen',
  ],
  ...[
    'gesprek voor inburgering',
    'belasting',
    'wat doet de raad voor mensen',
    'is er iemand overleden dan aangifte doen',
  ],
  ...[
    'how many people live here',
    'human rights',
    'personal data',
    'can I register a person at my address',
    'insan hakları',
  ],
  ...[
    'prawa człowieka',
    'права людини',
    'derechos humanos',
    'حقوق الإنسان',
    'ik wil trouwen met iemand uit het buitenland',
  ],
  ...['mijn buurman belt steeds aan', 'afspraak maken', 'klantenservice van ziggo werkt niet in mijn wijk'],
]

describe('a person is asked for', () => {
  test.each(asked)('in: %s', (line) => {
    expect(asksForPerson(line)).toBe(true)
  })

  test.each(notAsked)('but not in: %s', (line) => {
    expect(asksForPerson(line)).toBe(false)
  })
})

test('who asks who can help with something asks about that; who asks it alone asks for a person', () => {
  expect(asksForPerson('Ik heb schulden, wie kan mij helpen?')).toBe(false)
  expect(asksForPerson('wie kan mij helpen?')).toBe(true)
})
