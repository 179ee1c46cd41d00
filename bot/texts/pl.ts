// A translator still has to review this file. Most important: `danger`, then `waiting`, `privacy` and `masked`.
import type { Danger } from '../recognise/danger-phrases.ts'
import type { LocalMoment } from '../../core/opening-hours.ts'
import { colonTime, weekdayName } from './moment.ts'
import { numbers, shelterNumber } from './numbers.ts'
import type { FixedTexts, Situation } from './texts.ts'

const leftOut = { bsn: 'numer BSN', iban: 'numer konta' } as const

export const pl: FixedTexts = {
  greeting: ({ municipality, desk }) =>
    `Dzień dobry! Jestem automatycznym asystentem (${municipality.name}). Nie jestem człowiekiem. ` +
    `Proszę wpisać tutaj swoje pytanie. Zawsze można poprosić o pracownika. ${presence(desk)}`,
  danger: (danger, situation) => `${first[danger](situation)}\n\n${afterwards(situation)}`,
  askSubject: 'Proszę napisać w jednym zdaniu, o co chodzi. Nie trzeba będzie mówić tego drugi raz.',
  waiting: (situation, reference) =>
    `Pytanie czeka na pracownika. ${looks(situation)} Numer sprawy: ${reference}. ` +
    'Odpowiedź pojawi się tutaj. W tym czasie można dalej zadawać mi pytania.',
  stillWaiting: (situation, reference) =>
    `Pytanie nadal czeka na pracownika. ${looks(situation)} Numer sprawy: ${reference}.`,
  claimed: (by) => `Teraz odpowiada ${by}. Jestem asystentem i na razie nic nie mówię.`,
  returned: 'Pytanie znowu czeka na pracownika. Jest pierwsze w kolejce. Ja znowu pomagam.',
  closed: 'Pracownik zakończył rozmowę. Jeśli jest jeszcze pytanie, proszę pisać dalej.',
  masked: (what) =>
    `Usunąłem z wiadomości: ${what.map((kind) => leftOut[kind]).join(', ')}. ` +
    'To są prywatne dane. Nie potrzebuję ich i nie zapisuję ich.',
  subjectKept: 'Dziękuję. To jest teraz przy pytaniu. Pracownik też to przeczyta.',
  voiceNote: ({ municipality: { phone } }) =>
    'Nie umiem jeszcze słuchać nagrań. Zachowuję nagranie dla pracownika.' +
    (phone === undefined ? '' : ` Woli Pan lub Pani porozmawiać? Proszę zadzwonić: ${phone}.`),
  loop:
    'Dostaję ciągle tę samą wiadomość albo zbyt wiele naraz. Teraz chwilę poczekam. ' +
    'Aby porozmawiać z pracownikiem, proszę napisać: pracownik.',
  notHuman: ({ desk }) =>
    'Nie, nie jestem człowiekiem. Jestem automatycznym asystentem. ' +
    `Rozmowa z człowiekiem? Proszę napisać: pracownik. ${presence(desk)}`,
  privacy: ({ municipality }) =>
    `${municipality.name} przechowuje to, co jest tu napisane. Dzięki temu pracownik może pomóc. ` +
    'Proszę nie wpisywać numeru BSN ani numeru konta. Usuwam je z wiadomości. ' +
    'W czacie na stronie "Zatrzymaj i usuń" czyści ekran. Rozmowa zostaje w gminie. ' +
    'Można zapytać, co o Państwu przechowujemy, i poprosić o usunięcie.',
  cannot: 'Tego nie potrafię. Pracownik może pomóc.',
  answerIsInDutch: 'Odpowiedź jest po niderlandzku:',
  languageChosen: 'Dobrze, rozmawiamy dalej po polsku.',
  failed: (reference) =>
    `Coś się nie udało po naszej stronie. Pytanie jest zapisane. Pracownik je sprawdzi. Numer sprawy: ${reference}.`,
  buttons: { person: 'Pracownik', yes: 'Tak', notYet: 'Jeszcze nie' },
  nothingFound: 'Tego nie wiem. Nic o tym nie ma w moich informacjach. Czy potrzebny jest pracownik?',
  notConfident: 'Nie jestem tego pewien. Wolę nie powiedzieć czegoś błędnego. Czy potrzebny jest pracownik?',
  whichOne: 'Chcę dobrze zrozumieć. Czego dotyczy pytanie?',
  noneOfThese: 'Coś innego',
  elsewhere: ({ organisation, url, phone, takeAlong }) =>
    `Gmina nie zajmuje się tym sama. Ta sprawa należy do: ${organisation}.\n\n${takeAlong}\n\n` +
    `- [${organisation}](${url})${phone === undefined ? '' : `\n- Telefon: ${phone}`}`,
  pastReview: (day) => `Uwaga: ta strona nie była sprawdzana od: ${day}. Jeśli to ważne, prosimy zapytać.`,
  contradiction: (sources) =>
    `Nasze źródła nie są zgodne. ${sources}. Prosimy zapytać pracownika, co jest prawdą.`,
  differs: (said, holds) =>
    ({
      never: `W naszym źródle jest coś innego niż „${said}”:`,
      sometimes: `„${said}” nie zawsze się zgadza. W naszym źródle jest:`,
      unknown: `Nie znajduję w naszym źródle, czy „${said}” się zgadza.`,
    })[holds],
  otherMunicipality: (name, { municipality }) =>
    `Ta odpowiedź dotyczy naszej gminy (${municipality.name}). W innej gminie może być inaczej: ${name}. Prosimy zapytać tam.`,
  leftOut: (asked) => `Na tę część pytania nie mam odpowiedzi: “${asked}”. Proszę zapytać o to osobno.`,
  outOfScope:
    'To chyba nie jest pytanie do gminy. W tym nie mogę pomóc. ' +
    'A jednak dotyczy gminy? Proszę zapytać innymi słowami.',
  twiceNotFound: 'Nie udaje mi się pomóc. Przepraszam. Poproszę pracownika.',
  ownCase: 'To dotyczy własnej sprawy. Nie mam do niej wglądu. Pracownik może ją sprawdzić.',
  sensitive: 'O tym można też porozmawiać z pracownikiem. Zawsze jest taka możliwość.',
  didThisHelp: 'Czy to pomogło?',
  gladToHelp: 'Cieszę się, że się udało. Czy jest jeszcze jakieś pytanie? Proszę śmiało pytać.',
  notYetHelped: 'Czyli jeszcze nie. Czy potrzebny jest pracownik? A może zapytać inaczej?',
  askDifferently: 'Zapytam inaczej',
  askDifferentlyHow: 'Dobrze. Proszę opisać to innymi słowami. Co trzeba załatwić lub wyjaśnić?',
  never: 'Nie trzeba',
  noPersonThen: 'Dobrze, w takim razie nie. Można zapytać o coś innego.',
}

const first: Readonly<Record<Danger, (situation: Situation) => string>> = {
  suicide: () =>
    `Proszę zadzwonić pod ${numbers.emergency}, jeśli teraz jest niebezpiecznie. ` +
    `Myśli o samobójstwie? Proszę zadzwonić pod ${numbers.suicide} lub bezpłatnie ${numbers.suicideFree}. ` +
    'Czynne dzień i noc. Ktoś tam słucha. Nie trzeba podawać nazwiska.',
  'domestic-violence': () =>
    `Proszę zadzwonić pod ${numbers.emergency}, jeśli teraz grozi niebezpieczeństwo. ` +
    `Jeśli nie, proszę zadzwonić do Veilig Thuis (Bezpieczny Dom): ${numbers.safeAtHome}. Bezpłatnie, dzień i noc. ` +
    'Nie trzeba podawać nazwiska.',
  'child-at-risk': () =>
    `Proszę zadzwonić pod ${numbers.emergency}, jeśli dziecku teraz grozi niebezpieczeństwo. ` +
    `Jeśli nie, proszę zadzwonić do Veilig Thuis (Bezpieczny Dom): ${numbers.safeAtHome}. Bezpłatnie, dzień i noc. ` +
    `Jesteś dzieckiem? Zadzwoń bezpłatnie do Kindertelefoon: ${numbers.childLine}.`,
  'fire-or-accident': () =>
    `Proszę natychmiast zadzwonić pod ${numbers.emergency}. Proszę powiedzieć, co się stało i gdzie. ` +
    'Najpierw proszę zadbać o własne bezpieczeństwo. Ja nie mogę wysłać pomocy.',
  'homeless-tonight': (situation) =>
    `Proszę zadzwonić pod ${shelterNumber(situation)} i zapytać, gdzie można spać tej nocy. ` +
    `W niebezpieczeństwie, w chorobie lub przy wychłodzeniu: proszę zadzwonić pod ${numbers.emergency}.`,
}

function afterwards({ desk }: Situation): string {
  return desk.isOpen
    ? 'Nasi pracownicy są teraz na miejscu. Ta wiadomość jest na górze listy. Proszę nie czekać: dzwonić teraz. ' +
        anythingElse
    : 'Naszych pracowników teraz nie ma. Proszę na nas nie czekać: dzwonić teraz. ' +
        'Ta wiadomość będzie na górze listy, gdy wrócą. ' +
        anythingElse
}

const anythingElse = 'Chodziło o coś innego? Proszę pisać dalej.'

function presence(desk: Situation['desk']): string {
  if (!desk.next) return ''
  if (desk.isOpen) return `Nasi pracownicy są dzisiaj do ${colonTime(desk.next)}.`
  return `Nasi pracownicy będą znowu: ${opening(desk.next)}.`
}

function looks({ desk }: Situation): string {
  if (!desk.next) return 'Nie wiem jeszcze, kiedy ktoś to sprawdzi.'
  if (desk.isOpen) return `${presence(desk)} Sprawdzimy to najszybciej, jak się da.`
  return `Teraz nikogo nie ma. ${presence(desk)}`
}

function opening(moment: LocalMoment): string {
  return `${day(moment)} od ${colonTime(moment)}`
}

function day({ inDays, weekday }: LocalMoment): string {
  if (inDays === 0) return 'dzisiaj'
  if (inDays === 1) return 'jutro'
  return `${weekdayName('pl', weekday)}${inDays === 7 ? ' w przyszłym tygodniu' : ''}`
}
