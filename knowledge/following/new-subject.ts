import type { Question } from '../../core/knowledge.ts'
import type { Opened } from '../opened.ts'
import { foundAmong } from '../ranking/passage-words.ts'
import type { Concept } from '../understanding/concept.ts'
import { isCueStem } from '../understanding/cues.ts'
import { opensWithLink, pointsBack } from '../understanding/follow-up.ts'
import { stem } from '../terms/stem.ts'
import type { Understood } from '../understanding/understand.ts'
import { bestAlone } from './best-alone.ts'
import { askedBefore, isHalfLine, isModifying, withoutLinks } from './half-line.ts'

/** Of confidence, by itself, in the page that a line names: more for half a line, which says less. */
const surely = 0.43
const surelyOfHalf = 0.35
/** How far a title has to name a word, and how little another one. */
const leastNamed = 0.5
/** Of what is left of a word besides the sort of thing that it asks. */
const leastWeight = 0.75
const notNamed = 0.3
const told = { heading: 0.7, text: 0.9 }
/** These name no subject by themselves: which one, the lines before tell. */
const generic = new Set(
  `vergunning aanvraag aanvragen melding aangifte formulier brief kaart pas document documenten papieren bewijs boete
  subsidie toeslag bijdrage ontheffing besluit regels rekening bedrag terecht regelen melden doorgeven indienen inleveren
  partner gezin wonen
  permit application form letter card document documents fine subsidy rules bill amount`
    .split(/\s+/u)
    .map(stem),
)

/**
 * The line by itself, when it is about something else than the page before: it names what another page is about, and
 * that one is not. Of half a line ("en een rijbewijs?") with what was asked before ("wat kost").
 *
 * @param before the page that was talked about
 */
export function newSubject(
  question: Question,
  { understood, before }: { understood: Understood; before: number },
  opened: Opened,
): Understood | undefined {
  const { words } = understood
  const isHalf = isHalfLine(words)
  if (isHalf && isModifying(words)) return undefined
  const text = isHalf ? `${askedBefore(question.history)} ${withoutLinks(words).join(' ')}` : question.text
  const best = bestAlone({ ...question, text }, opened)
  if (!best || best.document === before || best.confidence < (isHalf ? surelyOfHalf : surely))
    return undefined
  const { understood: alone } = best
  const named = namedBy(alone, { best: best.document, before }, opened)
  if (!named || pointsBack(words, (word) => isAmong(named.own, word))) return undefined
  if (opensWithLink(words) && named.foreign.every(({ weight }) => weight < 1)) return undefined
  return isPartOf(before, { alone, foreign: named.foreign, best: best.document }, opened) ? undefined : alone
}

interface Named {
  /** What the line names and the other page is about; and what of that the page before is not. */
  readonly own: readonly Concept[]
  readonly foreign: readonly Concept[]
}

function namedBy(
  alone: Understood,
  { best, before }: { readonly best: number; readonly before: number },
  { titles }: Opened,
): Named | undefined {
  const own = saidIn(alone).filter((concept) => foundAmong(concept, titles.of(best).offered) >= leastNamed)
  const foreign = own.filter((concept) => foundAmong(concept, titles.of(before).offered) < notNamed)
  return foreign.length > 0 && own.some(({ weight }) => weight >= 1) ? { own, foreign } : undefined
}

function isAmong(concepts: readonly Concept[], word: string): boolean {
  return concepts.some(({ terms: [first] }) => first?.term === stem(word))
}

/** What the line names itself, next to the sort of thing that it asks ("kosten van een paspoort" is one phrase). */
function saidIn({ concepts }: Understood): readonly Concept[] {
  return concepts
    .filter(({ from }) => from === 'said' || from === 'guessed')
    .filter(({ terms: [own] }) => !generic.has(own?.term ?? ''))
    .map((concept) => ({ ...concept, terms: concept.terms.filter(({ term }) => !isCueStem(term)) }))
    .filter(({ terms: [own] }) => own !== undefined && own.weight >= leastWeight)
}

const means = /^(kan|kun|kunt|mag|moet|heb|hebt|heeft|is|can|may|must|do|does|should) /

interface Other {
  readonly alone: Understood
  readonly foreign: readonly Concept[]
  readonly best: number
}

/**
 * Whether the page before has it for a part of its subject: a heading says it; or its text does, and the other page is
 * about more than that ("wat kost een vergunning?"). Who asks what may or must be, mostly goes on about that page.
 */
function isPartOf(before: number, { alone, foreign, best }: Other, opened: Opened): boolean {
  const isTold = (concept: Concept, where: Where): boolean =>
    isToldOf(concept, { document: before, where }, opened)
  if (foreign.every((concept) => isTold(concept, ['heading']))) return true
  const whole = foreign.filter((concept) => isTitleWord(concept, best, opened))
  if (isMeans(alone) && !isPurpose(alone.words, foreign))
    return whole.length === 0 || foreign.some((concept) => isTold(concept, ['heading', 'text']))
  return whole.length === 0 && foreign.every((concept) => isTold(concept, ['heading', 'text']))
}

function isTitleWord({ terms: [own] }: Concept, document: number, { titles }: Opened): boolean {
  return titles.of(document).words.some(({ terms: [first] }) => first?.term === own?.term)
}

/** What one needs for the subject before: "moet ik een afspraak maken?", "neem ik mijn paspoort mee?" */
function isMeans({ normalised, cues }: Understood): boolean {
  return means.test(normalised) || cues.includes('bring')
}

/** "Moet ik een afspraak maken voor een rijbewijs?" */
function isPurpose(words: readonly string[], concepts: readonly Concept[]): boolean {
  return words.some(
    (word, at) => isAmong(concepts, word) && words.slice(Math.max(0, at - 2), at).includes('voor'),
  )
}

type Where = readonly ('heading' | 'text')[]

function isToldOf(
  concept: Concept,
  { document, where }: { readonly document: number; readonly where: Where },
  { snapshot, inWords }: Opened,
): boolean {
  const { firstPassage = 0, passageCount = 0 } = snapshot.documents[document] ?? {}
  const passages = Array.from({ length: passageCount }, (_, at) => inWords.of(firstPassage + at))
  return passages.some((passage) => where.some((part) => foundAmong(concept, passage[part]) >= told[part]))
}
