import type { Line, Question } from '../../core/knowledge.ts'
import type { Opened } from '../opened.ts'
import { conceptWorth } from '../ranking/concept-worth.ts'
import { foundAmong } from '../ranking/passage-words.ts'
import type { Ranked } from '../ranking/rank.ts'
import type { Concept } from '../understanding/concept.ts'
import { isCueStem } from '../understanding/cues.ts'
import { opensWithLink, pointsBack } from '../understanding/follow-up.ts'
import { leaning, understand } from '../understanding/understand.ts'
import type { Understood } from '../understanding/understand.ts'
import { bestAlone } from './best-alone.ts'
import { withAskedBefore } from './half-line.ts'
import { newSubject } from './new-subject.ts'
import { pageBefore } from './page-before.ts'
import { saysOf } from './says-of.ts'

/** The page that a line goes on about, and how much of the line it speaks of. */
export interface Followed {
  readonly document: number
  readonly says: number
}

/** What the page before gains when it speaks of the whole line; and loses when it was not what was meant. */
const headStart = 0.17
/** Of confidence that what the resident said before is about a page, when the last answer was no page. */
const surelyAbout = 0.43
/** Said of the page before when it speaks of nothing in the line: then that is about something else. */
const silence = 0.25
const maxBack = 4

/** A line as it is understood after what was said, and the page that was talked about, when it leans on that. */
export interface InContext {
  readonly understood: Understood
  /** The same for the choice of a section, with what was asked before and goes on being asked. */
  readonly asked: Understood
  readonly followed: Followed | undefined
}

export function inContext(question: Question, opened: Opened): InContext {
  const understood = understand(question, opened.known)
  const before = understood.lean > 0 ? pageTalkedAbout(question, opened) : undefined
  if (before === undefined) return { understood, asked: understood, followed: undefined }
  const alone = understood.corrects ? undefined : newSubject(question, { understood, before }, opened)
  if (alone) return { understood: alone, asked: alone, followed: undefined }
  const asked = withAskedBefore(understood, question.history)
  return { understood, asked, followed: followedPage(understood, before, opened) }
}

function followedPage(understood: Understood, document: number, opened: Opened): Followed | undefined {
  if (understood.lean < leaning) return undefined
  const { cues, words } = understood
  const said = { concepts: subjectsOf(understood), cues, namesAnother: namesAnother(words) }
  return { document, says: saysOf(document, said, opened) }
}

const indefinite = new Set('een n a an'.split(' '))

/** "Wat kost een ijsje": a thing that nothing links to what was said. */
function namesAnother(words: readonly string[]): boolean {
  return (
    words.some((word) => indefinite.has(word)) && !opensWithLink(words) && !pointsBack(words, () => false)
  )
}

/**
 * Ranked again, best first: the page before goes ahead as far as it speaks of the line, and another page as far as its
 * title is about this line and the one before together ("en voor mijn kind?").
 */
export function aheadOf(
  ranked: readonly Ranked[],
  followed: Followed | undefined,
  { understood, opened }: { understood: Understood; opened: Opened },
): readonly Ranked[] {
  if (!followed) return ranked
  const own = subjectsOf(understood)
  const asked = understood.concepts.filter(({ from }) => from === 'asked')
  const gain = (document: number): number => {
    const { offered } = opened.titles.of(document)
    const both = shareOf(own, offered, opened) * shareOf(asked, offered, opened)
    if (document !== followed.document) return both
    return Math.max(followed.says, both) - silence
  }
  return ranked
    .filter(({ document }) => !understood.corrects || document !== followed.document)
    .map((one) => ({ ...one, score: one.score + headStart * gain(one.document) }))
    .sort((one, other) => other.score - one.score || one.document - other.document)
}

/** What the line itself is about, next to the sort of thing that it asks. */
function subjectsOf({ concepts, cues }: Understood): readonly Concept[] {
  const own = concepts.filter(({ from }) => from === 'said' || from === 'guessed')
  return cues.length === 0 ? own : own.filter(({ terms: [first] }) => !isCueStem(first?.term ?? ''))
}

/** How much of these a title and its keywords speak of, 0 to 1. */
function shareOf(concepts: readonly Concept[], offered: ReadonlyMap<string, number>, opened: Opened): number {
  let said = 0
  let total = 0
  for (const concept of concepts) {
    const worth = conceptWorth(concept, opened)
    total += worth
    said += worth * foundAmong(concept, offered)
  }
  return total > 0 ? said / total : 0
}

/** Back over lines that lean themselves, and that we had no page for. */
function pageTalkedAbout({ history, language }: Question, opened: Opened): number | undefined {
  let before: readonly Line[] = history
  for (let back = 0; back < maxBack; back++) {
    const asked = before.findLastIndex(({ from }) => from === 'resident')
    const document = pageBefore(before, opened) ?? pageAskedFor(before[asked], { language, opened })
    if (document !== undefined || asked <= 0) return document
    const { lean } = understand(
      { text: before[asked]?.text ?? '', language, history: before.slice(0, asked) },
      opened.known,
    )
    if (lean < leaning) return undefined
    before = before.slice(0, asked)
  }
  return undefined
}

/** What the bot says of its own accord is no page: then the page is looked for by what the resident said. */
function pageAskedFor(
  line: Line | undefined,
  { language, opened }: { language: Question['language']; opened: Opened },
): number | undefined {
  const best = line && bestAlone({ text: line.text, language }, opened)
  return best && best.confidence >= surelyAbout ? best.document : undefined
}
