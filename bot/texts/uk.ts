// A translator still has to review this file. Most important: `danger`, then `waiting`, `privacy` and `masked`.
import type { Danger } from '../recognise/danger-phrases.ts'
import type { LocalMoment } from '../../core/opening-hours.ts'
import { colonTime, weekdayName } from './moment.ts'
import { numbers, shelterNumber } from './numbers.ts'
import type { FixedTexts, Situation } from './texts.ts'

const leftOut = { bsn: 'номер BSN', iban: 'номер рахунку' } as const

export const uk: FixedTexts = {
  greeting: ({ municipality, desk }) =>
    `Вітаю! Я автоматичний помічник (${municipality.name}). Я не людина. ` +
    `Напишіть тут своє запитання. Ви завжди можете попросити працівника. ${presence(desk)}`,
  danger: (danger, situation) => `${first[danger](situation)}\n\n${afterwards(situation)}`,
  askSubject: 'Напишіть одним реченням, про що йдеться. Тоді не доведеться розповідати ще раз.',
  waiting: (situation, reference) =>
    `Ваше запитання чекає на працівника. ${looks(situation)} Ваш номер: ${reference}. ` +
    'Відповідь ви прочитаєте тут. Тим часом можете далі запитувати мене.',
  stillWaiting: (situation, reference) =>
    `Ваше запитання ще чекає на працівника. ${looks(situation)} Ваш номер: ${reference}.`,
  claimed: (by) => `Тепер вам відповідає ${by}. Я помічник і поки що мовчу.`,
  returned: 'Ваше запитання знову чекає на працівника. Ви перші в черзі. Я знову допомагаю.',
  closed: 'Працівник завершив розмову. Маєте ще запитання? Просто пишіть далі.',
  masked: (what) =>
    `Я прибрав з вашого повідомлення: ${what.map((kind) => leftOut[kind]).join(', ')}. ` +
    'Це приватні дані. Вони мені не потрібні, я їх не зберігаю.',
  subjectKept: 'Дякую. Це тепер разом із вашим запитанням. Працівник теж це прочитає.',
  voiceNote: ({ municipality: { phone } }) =>
    'Я ще не вмію слухати голосові повідомлення. Я зберігаю його для працівника.' +
    (phone === undefined ? '' : ` Хочете поговорити? Телефонуйте: ${phone}.`),
  loop:
    'Я отримую те саме повідомлення знову або забагато повідомлень. Тепер я трохи почекаю. ' +
    'Щоб поговорити з працівником, напишіть: працівник.',
  notHuman: ({ desk }) =>
    'Ні, я не людина. Я автоматичний помічник. ' +
    `Хочете поговорити з людиною? Напишіть: працівник. ${presence(desk)}`,
  privacy: ({ municipality }) =>
    `${municipality.name} зберігає те, що ви тут пишете. Так працівник може вам допомогти. ` +
    'Не пишіть номер BSN або номер рахунку. Я прибираю їх з повідомлення. ' +
    'У чаті на сайті «Зупинити і стерти» очищує екран. Розмова залишається в муніципалітеті. ' +
    'Ви можете запитати, що ми про вас зберігаємо, і попросити це стерти.',
  cannot: 'Цього я не можу. Працівник може вам допомогти.',
  answerIsInDutch: 'Відповідь нідерландською:',
  languageChosen: 'Добре, продовжуємо українською.',
  failed: (reference) =>
    `З нашого боку щось пішло не так. Ваше запитання збережено. Працівник його перегляне. Ваш номер: ${reference}.`,
  buttons: { person: 'Працівник', yes: 'Так', notYet: 'Ще ні' },
  nothingFound: 'Цього я не знаю. Я нічого про це не знайшов. Хочете поговорити з працівником?',
  notConfident:
    'Я в цьому не впевнений. Краще не скажу вам чогось неправильного. Хочете поговорити з працівником?',
  whichOne: 'Хочу правильно вас зрозуміти. Про що ваше запитання?',
  noneOfThese: 'Щось інше',
  elsewhere: ({ organisation, url, phone, takeAlong }) =>
    `Муніципалітет сам цього не робить. Це робить інша організація: ${organisation}.\n\n${takeAlong}\n\n` +
    `- [${organisation}](${url})${phone === undefined ? '' : `\n- Телефон: ${phone}`}`,
  pastReview: (day) => `Увага: цю сторінку не перевіряли від ${day}. Якщо це для вас важливо, запитайте.`,
  contradiction: (sources) => `Наші джерела кажуть різне. ${sources}. Запитайте працівника, що правильно.`,
  differs: (said, holds) =>
    ({
      never: `У нашому джерелі не «${said}», а інше:`,
      sometimes: `«${said}» не завжди правильно. У нашому джерелі написано:`,
      unknown: `Я не знаходжу в нашому джерелі, чи правильно «${said}».`,
    })[holds],
  otherMunicipality: (name, { municipality }) =>
    `Ця відповідь стосується нашого муніципалітету (${municipality.name}). В іншому може бути інакше: ${name}. Запитайте там.`,
  leftOut: (asked) => `На цю частину запитання я не маю відповіді: “${asked}”. Запитайте про це окремо.`,
  outOfScope:
    'Здається, це запитання не до муніципалітету. Тут я не можу вам допомогти. ' +
    'Воно все ж до муніципалітету? Тоді запитайте іншими словами.',
  twiceNotFound: 'Мені не вдається вам допомогти. Перепрошую. Я покличу працівника.',
  ownCase: 'Це стосується вашої власної справи. Я не можу її переглянути. Працівник може.',
  sensitive: 'Про це ви можете поговорити і з працівником. Це завжди можливо.',
  didThisHelp: 'Це допомогло?',
  gladToHelp: 'Радий, що вдалося. Маєте ще запитання? Запитуйте.',
  notYetHelped: 'Отже, ще ні. Хочете поговорити з працівником? Чи запитаєте інакше?',
  askDifferently: 'Запитаю інакше',
  askDifferentlyHow: 'Добре. Розкажіть іншими словами. Що ви хочете зробити або дізнатися?',
  never: 'Не треба',
  noPersonThen: 'Добре, тоді ні. Можете запитати щось інше.',
}

const first: Readonly<Record<Danger, (situation: Situation) => string>> = {
  suicide: () =>
    `Телефонуйте ${numbers.emergency}, якщо зараз є небезпека. ` +
    `Думаєте про самогубство? Телефонуйте ${numbers.suicide} або безкоштовно ${numbers.suicideFree}. ` +
    'Там відповідають удень і вночі. Вас вислухають. Ім’я називати не потрібно.',
  'domestic-violence': () =>
    `Телефонуйте ${numbers.emergency}, якщо ви зараз у небезпеці. ` +
    `Якщо ні, телефонуйте Veilig Thuis (Безпечний дім): ${numbers.safeAtHome}. Безкоштовно, удень і вночі. ` +
    'Ім’я називати не потрібно.',
  'child-at-risk': () =>
    `Телефонуйте ${numbers.emergency}, якщо дитина зараз у небезпеці. ` +
    `Якщо ні, телефонуйте Veilig Thuis (Безпечний дім): ${numbers.safeAtHome}. Безкоштовно, удень і вночі. ` +
    `Ти дитина? Телефонуй безкоштовно Kindertelefoon: ${numbers.childLine}.`,
  'fire-or-accident': () =>
    `Телефонуйте ${numbers.emergency} зараз. Скажіть, що сталося і де ви. ` +
    'Спершу подбайте про власну безпеку. Я не можу надіслати допомогу.',
  'homeless-tonight': (situation) =>
    `Телефонуйте ${shelterNumber(situation)} і запитайте, де можна переночувати. ` +
    `Якщо є небезпека, ви хворі або дуже змерзли, телефонуйте ${numbers.emergency}.`,
}

function afterwards({ desk }: Situation): string {
  return desk.isOpen
    ? 'Наші працівники зараз на місці. Ваше повідомлення перше у списку. Не чекайте: телефонуйте зараз. ' +
        anythingElse
    : 'Наших працівників зараз немає. Не чекайте на нас: телефонуйте зараз. ' +
        'Ваше повідомлення буде першим, коли вони повернуться. ' +
        anythingElse
}

const anythingElse = 'Мали на увазі щось інше? Просто пишіть далі.'

function presence(desk: Situation['desk']): string {
  if (!desk.next) return ''
  if (desk.isOpen) return `Наші працівники сьогодні на місці до ${colonTime(desk.next)}.`
  return `Наші працівники знову будуть: ${opening(desk.next)}.`
}

function looks({ desk }: Situation): string {
  if (!desk.next) return 'Я ще не знаю, коли хтось це перегляне.'
  if (desk.isOpen) return `${presence(desk)} Переглянемо якнайшвидше.`
  return `Зараз нікого немає. ${presence(desk)}`
}

function opening(moment: LocalMoment): string {
  return `${day(moment)} з ${colonTime(moment)}`
}

function day({ inDays, weekday }: LocalMoment): string {
  if (inDays === 0) return 'сьогодні'
  if (inDays === 1) return 'завтра'
  return `${weekdayName('uk', weekday)}${inDays === 7 ? ' наступного тижня' : ''}`
}
