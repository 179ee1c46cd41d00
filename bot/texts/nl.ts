import type { LocalMoment } from '../../core/opening-hours.ts'
import { weekdayName } from './moment.ts'
import { dangerNl } from './nl-danger.ts'
import type { Situation, Texts } from './texts.ts'

const weggelaten = { bsn: 'burgerservicenummer', iban: 'rekeningnummer' } as const

/** Plain Dutch: "u", short sentences, one thought each. */
export const nl: Texts = {
  greeting: ({ municipality, desk }) =>
    `Dag! Ik ben een automatische assistent van ${municipality.name}. ` +
    'Ik ben dus geen mens. Stel hier uw vraag. ' +
    `U kunt altijd om een medewerker vragen. ${presence(desk)}`,
  danger: dangerNl,
  askSubject: 'Vertel nog in één zin waar het over gaat. Dan hoeft u het niet nog eens te vertellen.',
  waiting: (situation, reference) =>
    `Uw vraag staat klaar voor een medewerker. ${looks(situation)} Uw nummer is ${reference}. ` +
    'U leest het antwoord hier. Ondertussen kunt u mij gewoon iets vragen.',
  stillWaiting: (situation, reference) =>
    `Uw vraag staat nog klaar voor een medewerker. ${looks(situation)} Uw nummer is ${reference}.`,
  claimed: (by) => `U praat nu met ${by}. Ik ben de assistent en zeg nu even niets meer.`,
  returned: 'Uw vraag staat weer klaar voor een medewerker. U staat vooraan. Ik denk weer met u mee.',
  closed: 'De medewerker heeft het gesprek afgesloten. Heeft u nog een vraag? Schrijf dan gewoon verder.',
  masked: (what) =>
    `Ik heb uw ${what.map((kind) => weggelaten[kind]).join(' en uw ')} weggelaten. ${maskedWhy(what)}`,
  subjectKept: 'Dank u. Dat staat nu bij uw vraag. De medewerker leest het ook.',
  notHuman: ({ desk }) =>
    'Nee, ik ben geen mens. Ik ben een automatische assistent. ' +
    `Wilt u een mens spreken? Typ dan: medewerker. ${presence(desk)}`,
  privacy: ({ municipality }) =>
    `${municipality.name} bewaart wat u hier schrijft. Zo kan een medewerker u helpen zonder alles opnieuw te vragen. ` +
    'Typ hier geen burgerservicenummer of rekeningnummer. Die nummers laat ik weg. ' +
    'In de chat op de website maakt "Stop en wis" uw scherm leeg. Het gesprek blijft dan wel bij de gemeente. ' +
    'U mag altijd vragen wat wij van u bewaren. U mag ook vragen om het te wissen.',
  cannot: 'Dit kan ik niet. Een medewerker kan u wel verder helpen.',
  answerIsInDutch: 'Het antwoord is in het Nederlands:',
  failed: (reference) =>
    'Er ging iets mis aan onze kant. Uw vraag is bewaard. ' +
    `Een medewerker kijkt ernaar. Uw nummer is ${reference}.`,
  buttons: { person: 'Medewerker', yes: 'Ja', notYet: 'Nog niet' },
  nothingFound: 'Dat weet ik niet. Ik vond er niets over. Wilt u een medewerker spreken?',
  whichOne: 'Ik wil u goed begrijpen. Waar gaat uw vraag over?',
  noneOfThese: 'Iets anders',
  notConfident: 'Dat weet ik niet zeker. Dan zeg ik liever niets verkeerds. Wilt u een medewerker spreken?',
  elsewhere: ({ organisation, url, phone, takeAlong }) =>
    `Dit doet de gemeente niet zelf. U regelt dit bij ${organisation}. ${takeAlong}\n\n` +
    `- [${organisation}](${url})${phone === undefined ? '' : `\n- Telefoon: ${phone}`}`,
  pastReview: (day) =>
    `Let op: wij keken deze bladzijde sinds ${day} niet meer na. Vraag het na als het belangrijk voor u is.`,
  contradiction: (sources) =>
    `Onze bronnen zeggen niet hetzelfde. ${sources}. Vraag een medewerker wat klopt.`,
  differs: (said, holds) =>
    ({
      never: `In onze bron staat iets anders dan “${said}”:`,
      sometimes: `“${said}” klopt niet altijd. In onze bron staat:`,
      unknown: `Of “${said}” klopt, vind ik niet in onze bron.`,
    })[holds],
  otherMunicipality: (name, { municipality }) =>
    `Dit antwoord is van ${municipality.name}. In ${name} kan het anders zijn. Vraag het daar na.`,
  leftOut: (asked) => `Op dit deel van uw vraag heb ik geen antwoord: “${asked}”. Stel het nog eens apart.`,
  outOfScope:
    'Dit is geen vraag voor de gemeente, denk ik. Daar kan ik u niet mee helpen. ' +
    'Gaat het toch over de gemeente? Vraag het dan met andere woorden.',
  twiceNotFound: 'Het lukt mij niet om u te helpen. Sorry. Ik vraag er een medewerker bij.',
  ownCase: 'Dit gaat over uw eigen zaak. Daar kan ik niet in kijken. Een medewerker kan dat wel.',
  sensitive: 'U kunt hierover ook met een medewerker praten. Dat kan altijd.',
  didThisHelp: 'Hielp dit?',
  gladToHelp: 'Fijn dat het gelukt is. Heeft u nog een vraag? Stel hem gerust.',
  notYetHelped: 'Dan zijn we er nog niet. Wilt u een medewerker? Of vraagt u het anders?',
  askDifferently: 'Ik vraag het anders',
  askDifferentlyHow: 'Goed. Vertel het met andere woorden. Wat wilt u regelen of weten?',
  thanks: 'Graag gedaan.',
  hello: 'Dag! Waarmee kan ik u helpen?',
  goodbye: 'Dag! U kunt hier altijd terugkomen.',
  keptForStaff:
    'Ik kan geen foto, bestand of plaats bekijken. Ik bewaar het voor een medewerker. ' +
    'Vertel ook in woorden wat u wilt weten.',
  fileKept: 'Ik kan het bestand niet bekijken. Ik bewaar het voor een medewerker.',
  voiceNote: ({ municipality: { phone } }) =>
    'Ik kan nog niet luisteren naar een ingesproken bericht. Ik bewaar het voor een medewerker.' +
    (phone === undefined ? '' : ` Liever praten? Bel ${phone}.`),
  voiceNoteSubject: 'Ingesproken bericht',
  unsupported: 'Dit soort bericht kan ik niet lezen. Schrijf in woorden wat u wilt weten.',
  loop:
    'Ik krijg steeds hetzelfde bericht, of te veel berichten tegelijk. Ik wacht nu even met antwoorden. ' +
    'Wilt u een medewerker spreken? Typ dan: medewerker.',
  unclear: 'Ik begrijp dit niet. Schrijf uw vraag in één zin, bijvoorbeeld: mijn paspoort is kwijt.',
  tooLong: (limit) =>
    `Uw bericht is te lang voor mij. Ik lees tot ${limit} tekens. Schrijf uw vraag korter, of vraag een medewerker.`,
  choiceIsGone: 'Deze knop werkt niet meer. Stel uw vraag opnieuw. Sorry voor het ongemak.',
  startAfresh: 'Ik ben bij een vernieuwing de draad kwijtgeraakt. Sorry. Stelt u uw vraag nog een keer?',
  noPersonThen: 'Goed, dan niet. Stel gerust een andere vraag.',
  reason: {
    danger: 'gevaar',
    sensitive: 'gevoelig onderwerp',
    'own-case': 'over een eigen zaak',
    asked: 'vroeg om een medewerker',
    'not-helped': 'niet geholpen door de assistent',
    undeliverable: 'antwoord kwam niet aan',
    failed: 'de assistent kon het bericht niet verwerken',
  },
  languageChosen: 'Goed, wij gaan verder in het Nederlands.',
  never: 'Laat maar',
}

function maskedWhy(what: readonly unknown[]): string {
  return what.length > 1
    ? 'Die nummers zijn privé. Ik heb ze niet nodig en bewaar ze niet.'
    : 'Dat nummer is privé. Ik heb het niet nodig en bewaar het niet.'
}

function presence(desk: Situation['desk']): string {
  if (!desk.next) return ''
  if (desk.isOpen) return `Onze medewerkers zijn er vandaag tot ${desk.next.time} uur.`
  return `Onze medewerkers zijn er ${opening(desk.next)}.`
}

function looks({ desk }: Situation): string {
  if (!desk.next) return 'Ik weet nog niet wanneer er iemand kijkt.'
  if (desk.isOpen) return `Wij zijn er vandaag tot ${desk.next.time} uur. Wij kijken zo snel als het kan.`
  return `Nu is er niemand. Onze medewerkers zijn er ${opening(desk.next)}.`
}

function opening(moment: LocalMoment): string {
  return `${day(moment)} weer vanaf ${moment.time} uur`
}

function day({ inDays, weekday }: LocalMoment): string {
  if (inDays === 0) return 'vandaag'
  if (inDays === 1) return 'morgen'
  return `${inDays === 7 ? 'volgende week ' : ''}${weekdayName('nl', weekday)}`
}
