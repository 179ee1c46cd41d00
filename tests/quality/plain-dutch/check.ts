/** "npm run check -- 'plain language'" counts what can be counted; whether it is understood, only readers can tell. */
import { botTexts } from './bot-texts.ts'
import { faults, measurePlainDutch, type Limits, type NamedText } from './measure.ts'
import { sampleAnswers } from './sample-answers.ts'

/** Few sentences, each read by everybody. */
const none: Limits = { 'long sentence': 0, passive: 0, jargon: 0, 'long answer': 0 }
/** A passive is right where nobody knows who did it ("is hij misschien gestolen"), a legal term where it is the one word. */
const few: Limits = { 'long sentence': 0.5, passive: 1, jargon: 0.5, 'long answer': 0 }

function check(name: string, texts: readonly NamedText[], limits: Limits): boolean {
  const { sentences, findings, exceeded } = measurePlainDutch(texts, limits)
  const counts = faults.map((fault) => `${findings.filter((each) => each.fault === fault).length} ${fault}`)
  print(`${name}: ${texts.length} texts, ${sentences} sentences: ${counts.join(', ')} (proxy for B1)`)
  for (const { where, fault, text } of findings) {
    if (exceeded.includes(fault)) print(`  ${where}: ${fault}: ${text}`)
  }
  return exceeded.length === 0
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

const verdicts = [check('bot texts', botTexts(), none), check('sample answers', await sampleAnswers(), few)]
process.exitCode = verdicts.every(Boolean) ? 0 : 1
