// A translator still has to review this file. Most important: `danger`, then `waiting`, `privacy` and `masked`.
import type { Danger } from '../recognise/danger-phrases.ts'
import type { LocalMoment } from '../../core/opening-hours.ts'
import { colonTime, weekdayName } from './moment.ts'
import { numbers, shelterNumber } from './numbers.ts'
import type { FixedTexts, Situation } from './texts.ts'

const leftOut = { bsn: 'رقم خدمة المواطن (BSN)', iban: 'رقم الحساب البنكي' } as const

export const ar: FixedTexts = {
  greeting: ({ municipality, desk }) =>
    `مرحبًا! أنا مساعد آلي من ${ltr(municipality.name)}. لست إنسانًا. ` +
    `اكتب سؤالك هنا. يمكنك دائمًا أن تطلب موظفًا. ${presence(desk)}`,
  danger: (danger, situation) => `${first[danger](situation)}\n\n${afterwards(situation)}`,
  askSubject: 'اكتب في جملة واحدة ما هو الموضوع. هكذا لن تحتاج إلى إعادة الشرح.',
  waiting: (situation, reference) =>
    `سؤالك جاهز أمام موظف. ${looks(situation)} رقمك هو ${ltr(reference)}. ` +
    'ستقرأ الجواب هنا. في هذه الأثناء يمكنك أن تواصل سؤالي.',
  stillWaiting: (situation, reference) =>
    `سؤالك ما زال ينتظر موظفًا. ${looks(situation)} رقمك هو ${ltr(reference)}.`,
  claimed: (by) => `أنت تتحدث الآن مع ${ltr(by)}. أنا المساعد الآلي وسأصمت الآن.`,
  returned: 'سؤالك ينتظر موظفًا من جديد. أنت الأول في الدور. أنا معك من جديد.',
  closed: 'أنهى الموظف المحادثة. هل لديك سؤال آخر؟ اكتب هنا.',
  masked: (what) =>
    `حذفت من رسالتك: ${what.map((kind) => leftOut[kind]).join(' و')}. هذه معلومة خاصة. لا أحتاج إليها ولا أحفظها.`,
  subjectKept: 'شكرًا. أضفت ذلك إلى سؤالك. سيقرؤه الموظف أيضًا.',
  voiceNote: ({ municipality: { phone } }) =>
    'لا أستطيع بعد سماع الرسائل الصوتية. أحفظها لموظف.' +
    (phone === undefined ? '' : ` هل تفضل التحدث؟ اتصل بالرقم ${ltr(phone)}.`),
  loop: 'تصلني الرسالة نفسها أو رسائل كثيرة. سأنتظر قليلا الآن. ' + 'للتحدث مع موظف اكتب: موظف.',
  notHuman: ({ desk }) =>
    `لا، لست إنسانًا. أنا مساعد آلي. هل تريد التحدث مع إنسان؟ اكتب: موظف. ${presence(desk)}`,
  privacy: ({ municipality }) =>
    `تحفظ ${ltr(municipality.name)} ما تكتبه هنا. هكذا يستطيع موظف أن يساعدك. ` +
    'لا تكتب رقم خدمة المواطن أو رقم الحساب. أنا أحذفهما من الرسالة. ' +
    'في محادثة الموقع يفرغ زر «إيقاف ومسح» الشاشة. تبقى المحادثة لدى البلدية. ' +
    'يمكنك أن تسأل عما نحفظه عنك وأن تطلب مسحه.',
  cannot: 'لا أستطيع ذلك. يستطيع موظف أن يساعدك.',
  answerIsInDutch: 'الجواب باللغة الهولندية:',
  languageChosen: 'حسنًا، نتابع بالعربية.',
  failed: (reference) => `حدث خطأ من جهتنا. سؤالك محفوظ. سينظر فيه موظف. رقمك هو ${ltr(reference)}.`,
  buttons: { person: 'موظف', yes: 'نعم', notYet: 'ليس بعد' },
  nothingFound: 'لا أعرف ذلك. لم أجد شيئًا عنه. هل تريد التحدث مع موظف؟',
  notConfident: 'لست متأكدًا من ذلك. لا أريد أن أقول لك شيئًا خطأ. هل تريد التحدث مع موظف؟',
  whichOne: 'أريد أن أفهمك جيدًا. عن أي شيء تسأل؟',
  noneOfThese: 'شيء آخر',
  elsewhere: ({ organisation, url, phone, takeAlong }) =>
    `البلدية لا تقوم بهذا بنفسها. الجهة المسؤولة هي ${ltr(organisation)}.\n\n${takeAlong}\n\n` +
    `- [${organisation}](${url})${phone === undefined ? '' : `\n- الهاتف: ${ltr(phone)}`}`,
  pastReview: (day) => `انتبه: لم نراجع هذه الصفحة منذ ${day}. اسأل إذا كان الأمر مهمًا لك.`,
  contradiction: (sources) => `مصادرنا لا تقول الشيء نفسه. ${sources}. اسأل موظفًا عن الصحيح.`,
  differs: (said, holds) =>
    ({
      never: `مصدرنا لا يقول «${said}» بل شيئًا آخر:`,
      sometimes: `«${said}» ليس صحيحًا دائمًا. يقول مصدرنا:`,
      unknown: `لا أجد في مصدرنا إن كان «${said}» صحيحًا.`,
    })[holds],
  otherMunicipality: (name, { municipality }) =>
    `هذا الجواب يخص بلديتنا (${ltr(municipality.name)}). قد يختلف الأمر في ${ltr(name)}. اسأل هناك.`,
  leftOut: (asked) => `ليس لدي جواب عن هذا الجزء من سؤالك: “${asked}”. اسأل عنه وحده.`,
  outOfScope:
    'أظن أن هذا السؤال لا يخص البلدية. لا أستطيع أن أساعدك فيه. هل يخص البلدية فعلًا؟ اسأل بكلمات أخرى.',
  twiceNotFound: 'لم أتمكن من مساعدتك. عذرًا. سأطلب موظفًا.',
  ownCase: 'هذا عن ملفك الشخصي. لا أستطيع الاطلاع عليه. يستطيع موظف ذلك.',
  sensitive: 'يمكنك أيضًا أن تتحدث مع موظف عن هذا. هذا ممكن دائمًا.',
  didThisHelp: 'هل ساعدك هذا؟',
  gladToHelp: 'يسعدني أن الأمر نجح. هل لديك سؤال آخر؟ تفضل واسأل.',
  notYetHelped: 'إذن لم نصل إلى الحل بعد. هل تريد موظفًا؟ أم تسأل بطريقة أخرى؟',
  askDifferently: 'سأسأل بطريقة أخرى',
  askDifferentlyHow: 'حسنًا. اشرح بكلمات أخرى. ماذا تريد أن تفعل أو أن تعرف؟',
  never: 'لا داعي',
  noPersonThen: 'حسنًا، لن أطلب موظفًا. يمكنك أن تسأل عن شيء آخر.',
}

const first: Readonly<Record<Danger, (situation: Situation) => string>> = {
  suicide: () =>
    `اتصل بالرقم ${ltr(numbers.emergency)} إذا كان هناك خطر الآن. ` +
    `هل تفكر في الانتحار؟ اتصل بالرقم ${ltr(numbers.suicide)} أو مجانًا ${ltr(numbers.suicideFree)}. ` +
    'يردون ليلًا ونهارًا. هناك من يستمع إليك. لا يلزم أن تذكر اسمك.',
  'domestic-violence': () =>
    `اتصل بالرقم ${ltr(numbers.emergency)} إذا كنت في خطر الآن. ` +
    `وإلا فاتصل بـ ${ltr('Veilig Thuis')} (البيت الآمن): ${ltr(numbers.safeAtHome)}. مجانًا، ليلًا ونهارًا. ` +
    'لا يلزم أن تذكر اسمك.',
  'child-at-risk': () =>
    `اتصل بالرقم ${ltr(numbers.emergency)} إذا كان طفل في خطر الآن. ` +
    `وإلا فاتصل بـ ${ltr('Veilig Thuis')} (البيت الآمن): ${ltr(numbers.safeAtHome)}. مجانًا، ليلًا ونهارًا. ` +
    `هل أنت طفل؟ اتصل مجانًا بهاتف الأطفال: ${ltr(numbers.childLine)}.`,
  'fire-or-accident': () =>
    `اتصل الآن بالرقم ${ltr(numbers.emergency)}. قل ماذا حدث وأين أنت. ` +
    'احمِ نفسك أولًا. أنا لا أستطيع إرسال المساعدة.',
  'homeless-tonight': (situation) =>
    `اتصل بالرقم ${ltr(shelterNumber(situation))} واسأل أين يمكنك النوم الليلة. ` +
    `إذا كان هناك خطر أو كنت مريضًا أو تشعر ببرد شديد فاتصل بالرقم ${ltr(numbers.emergency)}.`,
}

function afterwards({ desk }: Situation): string {
  return desk.isOpen
    ? 'موظفونا موجودون الآن. رسالتك في أعلى القائمة. لا تنتظر: اتصل الآن. ' + anythingElse
    : 'موظفونا غير موجودين الآن. لا تنتظرنا: اتصل الآن. ستكون رسالتك الأولى عندما يعودون. ' + anythingElse
}

const anythingElse = 'هل قصدت شيئًا آخر؟ واصل الكتابة.'

function presence(desk: Situation['desk']): string {
  if (!desk.next) return ''
  if (desk.isOpen) return `موظفونا موجودون اليوم حتى الساعة ${ltr(colonTime(desk.next))}.`
  return `يعود موظفونا ${opening(desk.next)}.`
}

function looks({ desk }: Situation): string {
  if (!desk.next) return 'لا أعرف بعد متى سينظر فيه أحد.'
  if (desk.isOpen) return `${presence(desk)} سننظر فيه في أقرب وقت ممكن.`
  return `لا يوجد أحد الآن. ${presence(desk)}`
}

function opening(moment: LocalMoment): string {
  return `${day(moment)} ابتداءً من الساعة ${ltr(colonTime(moment))}`
}

function day({ inDays, weekday }: LocalMoment): string {
  if (inDays === 0) return 'اليوم'
  if (inDays === 1) return 'غدًا'
  return `يوم ${weekdayName('ar', weekday)}${inDays === 7 ? ' من الأسبوع القادم' : ''}`
}

/** Isolated: without it "0800-2000" after Arabic letters is shown with its halves swapped (Unicode UAX 9, rule W2). */
function ltr(text: string): string {
  return `\u2066${text}\u2069`
}
