import type { Differs, Referral } from '../../core/answer.ts'
import type { HumanReason } from '../../core/entry.ts'
import type { Municipality } from '../../core/municipality.ts'
import type { DeskTimes } from '../../core/opening-hours.ts'
import type { Danger } from '../recognise/danger-phrases.ts'

/** What the sentences may need to know. */
export interface Situation {
  readonly municipality: Municipality
  readonly desk: DeskTimes
}

/** What a conversation cannot do without: whole in every language. */
export interface FixedTexts {
  /** The first line: an automatic assistant, of whom, and that a person is always possible. */
  greeting(situation: Situation): string
  /** Each danger its own approved text, with its own number first, and its own words for day (desk open) and night. */
  danger(danger: Danger, situation: Situation): string
  /** "Vertel in één zin waar het over gaat. Dan hoeft u het niet nog eens te vertellen." */
  askSubject: string
  /** The ticket is made: when somebody looks (opening hours), the reference, that they can go on asking here meanwhile. */
  waiting(situation: Situation, reference: string): string
  /** They asked again while waiting: still in the queue, same reference, when. */
  stillWaiting(situation: Situation, reference: string): string
  /** A staff member took it: who, and that the assistant is silent now. */
  claimed(by: string): string
  /** It went back to the queue. */
  returned: string
  /** A staff member closed it. They can always write again. */
  closed: string
  /** What was masked and why; `what` are the kinds that were found. */
  masked(what: readonly ('bsn' | 'iban')[]): string
  /** After the line that says what it is about: it is with the request now. */
  subjectKept: string
  /** A recorded message: kept for the staff member who is asked at once; calling is offered when there is a number. */
  voiceNote(situation: Situation): string
  /** The same line again and again, or too many too fast: we wait. How to get a person. */
  loop: string
  /** "Bent u een mens?" No, and how to get one. */
  notHuman(situation: Situation): string
  /** What we do with what they write: short, with "Stop en wis". */
  privacy(situation: Situation): string
  /** "Dit kan ik niet": we do not know, a person can. */
  cannot: string
  /** For languages that are not whole: the answer that follows is in Dutch. */
  answerIsInDutch: string
  /** They chose this language. */
  languageChosen: string
  /** Something broke on our side; the question is kept; a person gets it. */
  failed(reference: string): string
  /** Buttons. */
  buttons: {
    readonly person: string
    readonly yes: string
    readonly notYet: string
  }
  /** Not found in the knowledge: say so, offer a person. */
  nothingFound: string
  /** Found something, not sure enough to say it. */
  notConfident: string
  /** Two to four readings are close: goes above them. */
  whichOne: string
  /** The last button under them. */
  noneOfThese: string
  /** Another organisation does this: who, how they are reached, and one line to take along. */
  elsewhere(referral: Referral): string
  /** Before an answer: its page was not looked at since a day, written in full. */
  pastReview(day: string): string
  /** Before an answer: two sources say another amount or term. `sources` names both with what they say; a person is asked. */
  contradiction(sources: string): string
  /** Before an answer: what the resident takes for true (`said`, in their words) and our source does not say. Lines of the source follow, unless it says neither. */
  differs(said: string, holds: Differs['holds']): string
  /** Before an answer: it is about us, another municipality was named. */
  otherMunicipality(name: string, situation: Situation): string
  /** Of two questions in one message. @param asked as the resident wrote it */
  leftOut(asked: string): string
  /** Not a municipality's business. */
  outOfScope: string
  /** The second failed turn in a row: we offer it ourselves. */
  twiceNotFound: string
  /** About one's own application, case, bill or appointment: we cannot see it, a staff member can. Followed by `askSubject`-like flow. */
  ownCase: string
  /** Beside the answer on a sensitive subject: a person is there for this. */
  sensitive: string
  didThisHelp: string
  gladToHelp: string
  /** "Nog niet": not an end. Offers a person or another way to ask. */
  notYetHelped: string
  /** The buttons after `notYetHelped`. */
  askDifferently: string
  /** After `askDifferently`. */
  askDifferentlyHow: string
  /** The button that leaves the question for a person. */
  never: string
  /** They decided against a person after all. */
  noPersonThen: string
}

/** Whole: Dutch and English. */
export interface Texts extends FixedTexts {
  thanks: string
  hello: string
  goodbye: string
  /** A file, photo or location came in: what we can and cannot do with it. */
  keptForStaff: string
  /** A file with something written beside it: kept, and what is written is answered next. */
  fileKept: string
  /** What the ticket of a recorded message is about. */
  voiceNoteSubject: string
  /** Something the channel cannot read. */
  unsupported: string
  /** Nothing readable in it: only emoji, one letter, white space. */
  unclear: string
  /** The line is longer than we read (`limit` characters); what to do. */
  tooLong(limit: number): string
  /** A choice that was offered earlier and is gone. */
  choiceIsGone: string
  /** A dialog from an older version was forgotten. */
  startAfresh: string
  /** Why the ticket: for staff, in `npm run tickets`. */
  reason: Readonly<Record<HumanReason, string>>
}
