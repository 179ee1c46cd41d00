import type { DeskTimes } from '../../core/opening-hours.ts'

export type PageLanguage = 'nl' | 'en'

/** What the pages that the server makes say. */
export interface PageTexts {
  readonly language: PageLanguage
  municipality(name: string): string
  readonly skip: string
  readonly otherLanguage: { readonly code: PageLanguage; readonly name: string; readonly label: string }
  readonly question: string
  readonly intro: string
  readonly field: string
  readonly ask: string
  readonly popular: string
  readonly noScript: string
  readonly doors: string
  readonly chat: string
  readonly whatsapp: string
  readonly whatsappScan: string
  readonly whatsappSimulated: string
  call(phone: string): string
  readonly assistantAlways: string
  people(desk: DeskTimes): string
  readonly newcomer: string
  readonly newcomerSimulator: string
  /** Goes on after the link. */
  readonly newcomerSimulatorIs: string
  readonly newcomerAsk: string
  readonly newcomerTickets: string
  readonly toFrontDoor: string
  error(status: number): { readonly title: string; readonly text: string }
}

const nl: PageTexts = {
  language: 'nl',
  municipality: (name) => (/^gemeente /i.test(name) ? name : `Gemeente ${name}`),
  skip: 'Direct naar de inhoud',
  otherLanguage: { code: 'en', name: 'English', label: 'This page in English' },
  question: 'Waarmee kunnen wij u helpen?',
  intro:
    'U krijgt eerst antwoord van een automatische assistent, met de bron erbij. Een medewerker is altijd één stap verder.',
  field: 'Stel uw vraag',
  ask: 'Vraag',
  popular: 'Vaak gevraagd',
  noScript:
    'Chatten werkt in deze browser niet, want JavaScript staat uit. Gebruik een van de manieren hieronder.',
  doors: 'Zo bereikt u ons',
  chat: 'Chat hier',
  whatsapp: 'WhatsApp',
  whatsappScan: 'Of scan deze code met uw telefoon.',
  whatsappSimulated: 'Een nagemaakte telefoon op deze computer, om het te proberen.',
  call: (phone) => `Bel ${phone}`,
  assistantAlways: 'Automatische assistent: altijd',
  people: (desk) => `Medewerkers: ${whenInDutch(desk)}`,
  newcomer: 'Dit draait op uw eigen computer.',
  newcomerSimulator: 'De simulator',
  newcomerSimulatorIs: 'is een nagemaakte telefoon met WhatsApp,',
  newcomerAsk: 'stelt een vraag in de terminal,',
  newcomerTickets: 'toont wie op een medewerker wacht.',
  toFrontDoor: 'Naar de voorpagina',
  error: (status) =>
    status === 404
      ? {
          title: 'Deze pagina bestaat niet',
          text: 'Kijk of het adres klopt, of stel uw vraag op de voorpagina.',
        }
      : status < 500
        ? {
            title: 'Dit kunnen wij niet lezen',
            text: 'Er ging iets mis met dit verzoek. Begin opnieuw op de voorpagina.',
          }
        : {
            title: 'Er ging iets mis bij ons',
            text: 'Probeer het over een paar minuten opnieuw. Wat u eerder schreef is bewaard.',
          },
}

const en: PageTexts = {
  language: 'en',
  municipality: (name) => (/^gemeente /i.test(name) ? name : `Municipality of ${name}`),
  skip: 'Skip to the content',
  otherLanguage: { code: 'nl', name: 'Nederlands', label: 'Deze pagina in het Nederlands' },
  question: 'How can we help you?',
  intro:
    'An automatic assistant answers first, and names its source. A staff member is always one step away.',
  field: 'Ask your question',
  ask: 'Ask',
  popular: 'Often asked',
  noScript: 'The chat does not work in this browser, because JavaScript is off. Use one of the ways below.',
  doors: 'How to reach us',
  chat: 'Chat here',
  whatsapp: 'WhatsApp',
  whatsappScan: 'Or scan this code with your telephone.',
  whatsappSimulated: 'A make-believe telephone on this computer, to try it.',
  call: (phone) => `Call ${phone}`,
  assistantAlways: 'Automatic assistant: always',
  people: (desk) => `Staff: ${whenInEnglish(desk)}`,
  newcomer: 'This runs on your own computer.',
  newcomerSimulator: 'The simulator',
  newcomerSimulatorIs: 'is a make-believe telephone with WhatsApp,',
  newcomerAsk: 'asks a question in the terminal,',
  newcomerTickets: 'shows who is waiting for a staff member.',
  toFrontDoor: 'To the front page',
  error: (status) =>
    status === 404
      ? {
          title: 'This page does not exist',
          text: 'Check the address, or ask your question on the front page.',
        }
      : status < 500
        ? {
            title: 'We cannot read this',
            text: 'Something is wrong with this request. Start again on the front page.',
          }
        : {
            title: 'Something went wrong on our side',
            text: 'Try again in a few minutes. What you wrote before is kept.',
          },
}

export function pageTexts(language: PageLanguage): PageTexts {
  return language === 'nl' ? nl : en
}

function whenInDutch({ isOpen, next }: DeskTimes): string {
  if (!next) return 'nu niet'
  if (isOpen) return `nu, tot ${next.time} uur`
  const day = ['', 'morgen '][next.inDays] ?? `${weekday('nl', next.weekday)} `
  return `${day}vanaf ${next.time} uur`
}

function whenInEnglish({ isOpen, next }: DeskTimes): string {
  if (!next) return 'not now'
  const time = next.time.replace('.', ':')
  if (isOpen) return `now, until ${time}`
  const day = ['', 'tomorrow '][next.inDays] ?? `${weekday('en', next.weekday)} `
  return `${day}from ${time}`
}

function weekday(language: PageLanguage, index: number): string {
  // 1 February 2026 is a Sunday.
  const day = Date.UTC(2026, 1, 1 + index)
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day)
}
