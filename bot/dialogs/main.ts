import { DialogTurnStatus, type DialogContext } from 'botbuilder-dialogs'
import type { Choice } from '../../core/answer.ts'
import { longestQuestion, type Considered } from '../consider.ts'
import { findMasked } from '../recognise/personal-data.ts'
import { askForPerson } from './ask-for-person.ts'
import { choose } from './choose.ts'
import { danger } from './danger.ts'
import { choiceValues, exchangeOf, say } from './exchange.ts'
import { greet } from './greet.ts'
import { HandoffDialog } from './handoff.ts'
import { isVoice } from './is-voice.ts'
import { isLoop, waitForLoop } from './loop.ts'
import { QuestionDialog } from './question.ts'
import { smallTalk } from './small-talk.ts'

/**
 * What every message meets first: danger before everything, a person before any answer; then a dialog that is
 * running, else the question dialog.
 */
export async function main(dc: DialogContext): Promise<void> {
  const { content, considered, memory } = exchangeOf(dc)
  if (considered.kind === 'danger') return danger(dc, considered.danger)
  if (isLoop(dc)) return waitForLoop(dc)
  if (!memory.isGreeted) await greet(dc)
  switch (content.kind) {
    case 'joined':
    case 'left':
      return
    case 'file':
      return isVoice(content.mediaType) ? askToListen(dc) : keepFile(dc, considered)
    case 'location':
      return keepForStaff(dc)
    case 'unsupported':
      return say(dc, exchangeOf(dc).texts.unsupported, { choices: personChoice(dc) })
    case 'choice':
      return choose(dc)
    case 'text':
    case 'speech':
      await explainMasking(dc)
      return hear(dc, considered)
  }
}

async function hear(dc: DialogContext, considered: Exclude<Considered, { kind: 'danger' }>): Promise<void> {
  const { texts, situation, text } = exchangeOf(dc)
  switch (considered.kind) {
    case 'human':
      return say(dc, texts.notHuman(situation), { choices: personChoice(dc) })
    case 'person':
      await dc.beginDialog(HandoffDialog.id)
      return
    case 'small-talk':
      return smallTalk(dc, considered.of)
    case 'too-long':
      return say(dc, texts.tooLong(longestQuestion), { choices: personChoice(dc) })
    case 'unreadable':
      return say(dc, texts.unclear, { choices: personChoice(dc) })
    case 'own-case':
      if (dc.activeDialog?.id === HandoffDialog.id) return goOn(dc)
      return askForPerson(dc, { reason: 'own-case', subject: text, before: texts.ownCase })
    case 'question':
      return goOn(dc)
  }
}

/** What is written with it is a line like any other. */
async function keepFile(
  dc: DialogContext,
  considered: Exclude<Considered, { kind: 'danger' }>,
): Promise<void> {
  const { text, texts } = exchangeOf(dc)
  if (text === '') return keepForStaff(dc)
  await say(dc, texts.fileKept)
  await explainMasking(dc)
  return hear(dc, considered)
}

function keepForStaff(dc: DialogContext): Promise<void> {
  return say(dc, exchangeOf(dc).texts.keptForStaff, { choices: personChoice(dc) })
}

/** Who sends a recorded message may find writing hard: a person at once, and no line asked about it. */
function askToListen(dc: DialogContext): Promise<void> {
  const { texts, situation } = exchangeOf(dc)
  const before = texts.voiceNote(situation)
  return askForPerson(dc, { reason: 'asked', subject: texts.voiceNoteSubject, before })
}

/** The dialog that is running, else a new question. */
async function goOn(dc: DialogContext): Promise<void> {
  const running = dc.activeDialog?.id
  if (running !== undefined && !dc.dialogs.find(running)) {
    await dc.cancelAllDialogs()
    await say(dc, exchangeOf(dc).texts.startAfresh)
  }
  const { status } = await dc.continueDialog()
  if (status === DialogTurnStatus.empty) await dc.beginDialog(QuestionDialog.id)
}

/** What was masked before it was stored, and why. */
async function explainMasking(dc: DialogContext): Promise<void> {
  const { text, texts } = exchangeOf(dc)
  const found = findMasked(text)
  if (found.length > 0) await say(dc, texts.masked(found))
}

function personChoice(dc: DialogContext): readonly Choice[] {
  return [{ value: choiceValues.person, label: exchangeOf(dc).texts.buttons.person }]
}
