import type { LocalMoment } from '../../core/opening-hours.ts'
import { dangerEn } from './en-danger.ts'
import { colonTime, weekdayName } from './moment.ts'
import type { Situation, Texts } from './texts.ts'

const leftOut = { bsn: 'citizen service number (BSN)', iban: 'bank account number' } as const

export const en: Texts = {
  greeting: ({ municipality, desk }) =>
    `Hello! I am an automatic assistant of ${municipality.name}. So I am not a person. ` +
    `Ask your question here. You can always ask for a staff member. ${presence(desk)}`,
  danger: dangerEn,
  askSubject: 'Tell us in one sentence what it is about. Then you do not have to tell it again.',
  waiting: (situation, reference) =>
    `Your question is ready for a staff member. ${looks(situation)} Your number is ${reference}. ` +
    'You will read the answer here. Meanwhile you can go on asking me.',
  stillWaiting: (situation, reference) =>
    `Your question is still waiting for a staff member. ${looks(situation)} Your number is ${reference}.`,
  claimed: (by) => `You are now talking to ${by}. I am the assistant, and I will be quiet for now.`,
  returned: 'Your question is waiting for a staff member again. You are first in line. I am listening again.',
  closed: 'The staff member has closed the conversation. Do you have another question? Just write on.',
  masked: (what) =>
    `I left out your ${what.map((kind) => leftOut[kind]).join(' and your ')}. ${maskedWhy(what)}`,
  subjectKept: 'Thank you. It is with your question now. The staff member reads it too.',
  notHuman: ({ desk }) =>
    'No, I am not a human. I am an automatic assistant. ' +
    `Do you want to talk to a person? Type: staff member. ${presence(desk)}`,
  privacy: ({ municipality }) =>
    `${municipality.name} keeps what you write here. That way a staff member can help you without asking again. ` +
    'Do not type your citizen service number or bank account number. I leave those out. ' +
    'In the chat on the website "Stop and erase" empties your screen. The municipality still keeps the conversation. ' +
    'You may always ask what we keep about you. You may also ask us to erase it.',
  cannot: 'I cannot do this. A staff member can help you further.',
  answerIsInDutch: 'The answer is in Dutch:',
  failed: (reference) =>
    'Something went wrong on our side. Your question has been kept. ' +
    `A staff member will look at it. Your number is ${reference}.`,
  buttons: { person: 'Staff member', yes: 'Yes', notYet: 'Not yet' },
  nothingFound: 'I do not know that. I found nothing about it. Would you like to talk to a staff member?',
  whichOne: 'I want to be sure I understand you. What is your question about?',
  noneOfThese: 'Something else',
  notConfident:
    'I am not sure about that. I would rather not tell you something wrong. Would you like a staff member?',
  elsewhere: ({ organisation, url, phone, takeAlong }) =>
    `The municipality does not do this itself. You arrange it with ${organisation}. ${takeAlong}\n\n` +
    `- [${organisation}](${url})${phone === undefined ? '' : `\n- Telephone: ${phone}`}`,
  pastReview: (day) => `Note: we have not checked this page since ${day}. Please ask if it matters to you.`,
  contradiction: (sources) =>
    `Our sources do not agree. ${sources}. Please ask a staff member which is right.`,
  differs: (said, holds) =>
    ({
      never: `Our source says something other than “${said}”:`,
      sometimes: `“${said}” is not always right. Our source says:`,
      unknown: `I do not find in our source whether “${said}” is right.`,
    })[holds],
  otherMunicipality: (name, { municipality }) =>
    `This answer is from ${municipality.name}. In ${name} it may be different. Please ask there.`,
  leftOut: (asked) =>
    `I have no answer to this part of your question: “${asked}”. Please ask it again by itself.`,
  outOfScope:
    'I think this is not a question for the municipality. I cannot help you with it. ' +
    'Is it about the municipality after all? Then ask it in other words.',
  twiceNotFound: 'I am not managing to help you. Sorry. I will ask a staff member.',
  ownCase: 'This is about your own case. I cannot look into it. A staff member can.',
  sensitive: 'You can also talk to a staff member about this. You always can.',
  didThisHelp: 'Did this help?',
  gladToHelp: 'I am glad it worked. Do you have another question? Go ahead.',
  notYetHelped: 'Then we are not there yet. Would you like a staff member? Or will you ask it differently?',
  askDifferently: 'I will ask differently',
  askDifferentlyHow: 'All right. Tell it in other words. What do you want to arrange or know?',
  thanks: 'You are welcome.',
  hello: 'Hello! How can I help you?',
  goodbye: 'Goodbye! You can always come back here.',
  keptForStaff:
    'I cannot look at a photo, file or place. I keep it for a staff member. Please also tell me in words what you want to know.',
  fileKept: 'I cannot look at the file. I keep it for a staff member.',
  voiceNote: ({ municipality: { phone } }) =>
    'I cannot listen to a recorded message yet. I keep it for a staff member.' +
    (phone === undefined ? '' : ` Would you rather talk? Call ${phone}.`),
  voiceNoteSubject: 'Recorded message',
  unsupported: 'I cannot read this kind of message. Please write in words what you want to know.',
  loop:
    'I keep getting the same message, or too many at once. I will wait a little before I answer. ' +
    'Do you want to talk to a person? Type: staff member.',
  unclear: 'I do not understand this. Write your question in one sentence, for example: I lost my passport.',
  tooLong: (limit) =>
    `Your message is too long for me. I read up to ${limit} characters. Write it shorter, or ask for a staff member.`,
  choiceIsGone: 'This button no longer works. Please ask your question again. Sorry for the trouble.',
  startAfresh: 'I lost the thread when I was renewed. Sorry. Could you ask your question once more?',
  noPersonThen: 'All right, no staff member then. Feel free to ask something else.',
  reason: {
    danger: 'danger',
    sensitive: 'sensitive subject',
    'own-case': 'about their own case',
    asked: 'asked for a staff member',
    'not-helped': 'not helped by the assistant',
    undeliverable: 'a reply could not be delivered',
    failed: 'the assistant could not process the message',
  },
  languageChosen: 'All right, we go on in English.',
  never: 'Never mind',
}

function maskedWhy(what: readonly unknown[]): string {
  return what.length > 1
    ? 'Those numbers are private. I do not need them and do not keep them.'
    : 'That number is private. I do not need it and do not keep it.'
}

function presence(desk: Situation['desk']): string {
  if (!desk.next) return ''
  if (desk.isOpen) return `Our staff are here today until ${colonTime(desk.next)}.`
  return `Our staff are back ${opening(desk.next)}.`
}

function looks({ desk }: Situation): string {
  if (!desk.next) return 'I do not know yet when somebody will look.'
  if (desk.isOpen) return `We are here today until ${colonTime(desk.next)}. We look as soon as we can.`
  return `Nobody is here now. Our staff are back ${opening(desk.next)}.`
}

function opening(moment: LocalMoment): string {
  return `${day(moment)} from ${colonTime(moment)}`
}

function day({ inDays, weekday }: LocalMoment): string {
  if (inDays === 0) return 'today'
  if (inDays === 1) return 'tomorrow'
  return `${inDays === 7 ? 'next week ' : 'on '}${weekdayName('en', weekday)}`
}
