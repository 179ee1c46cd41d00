import { factsIn } from '../../facts/facts-in.ts'
import type { Draft, DraftSentence } from '../draft.ts'
import { anyMark } from '../personal/replace-personal.ts'
import { checkBoundFacts } from './bound-facts.ts'
import { checkConditions } from './conditions.ts'
import type { Check, Claim } from './claim.ts'
import { conditionPartsOf } from './condition-part.ts'
import { checkDuties } from './duties.ts'
import { checkLimits } from './limits.ts'
import { checkRoles } from './roles.ts'
import { namedLines } from './evidence.ts'
import type { Evidence, ReadLine } from './evidence.ts'
import { checkFacts, keyOf } from './facts-stand.ts'
import { checkForm } from './form.ts'
import { hingesIn } from './hinges.ts'
import { checkMeaning } from './meaning.ts'
import { checkNames } from './names-stand.ts'
import { plainly } from './plainly.ts'
import { readSentence } from './reading.ts'
import { supporting } from './supporting.ts'
import { checkTranslated } from './translated.ts'

export interface Checked {
  readonly text: string
  /** As they were named. */
  readonly passages: readonly string[]
  /** "stands", or what is wrong. */
  readonly verdict: string
  /** That it rests on; none when it does not stand. */
  readonly lines: readonly ReadLine[]
}

export const stands = 'stands'

/** Sentence by sentence: what stands in the lines it names, and what is wrong with the others. */
export function checkDraft({ sentences }: Draft, evidence: Evidence): readonly Checked[] {
  const checked = checkAll(sentences, { evidence, answered: factsOf(sentences) })
  const left = checked.filter(({ verdict }) => verdict === stands)
  // What only a sentence that falls says is not said.
  return left.length === checked.length ? checked : checkAll(sentences, { evidence, answered: factsOf(left) })
}

function factsOf(sentences: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ text }) => factsIn(text)).map(keyOf))
}

function checkAll(sentences: readonly DraftSentence[], around: Around): readonly Checked[] {
  const checked: Checked[] = []
  for (const sentence of sentences) {
    const last = checked.at(-1)
    const isLoose = last !== undefined && last.verdict !== stands && leansOn.test(sentence.text)
    const before = checked.filter(({ verdict }) => verdict === stands)
    checked.push(
      isLoose
        ? { ...sentence, verdict: 'goes on from what does not stand', lines: [] }
        : checkSentence(sentence, before, around),
    )
  }
  return checked
}

/** Without the sentence before it this one would say it of another. */
const leansOn = /^(?:dat|dit|die|deze|daar\p{L}*|hier\p{L}*|that|this|these|those)(?!\p{L})/iu

type Around = Pick<Claim, 'evidence' | 'answered'>

const inDutch: readonly Check[] = [
  checkMeaning,
  checkConditions,
  checkLimits,
  checkDuties,
  checkRoles,
  checkBoundFacts,
]
const inAnyLanguage: readonly Check[] = [checkForm, checkFacts, checkNames]

function checkSentence(sentence: DraftSentence, before: readonly DraftSentence[], around: Around): Checked {
  const { evidence } = around
  const { text, passages } = sentence
  const fail = (verdict: string): Checked => ({ text, passages, verdict, lines: [] })
  const named = namedLines(passages, evidence)
  if (!named) return fail('names no line, or one that is not there')
  if (isOfResident(text)) return fail('gives back what the resident typed')
  const checks = [...inAnyLanguage, ...(evidence.language === 'nl' ? inDutch : [checkTranslated])]
  const lines: ReadLine[] = []
  const said = before.map((one) => one.text)
  for (const part of partsOf(text)) {
    const claim = toClaim(part, said.join(' '), { ...around, named })
    for (const check of checks) {
      const wrong = check(claim)
      if (wrong !== undefined) return fail(wrong)
    }
    lines.push(...(evidence.language === 'nl' ? supporting(claim) : named))
    said.push(part)
  }
  return { text, passages, verdict: stands, lines }
}

const goesOn = /(?<!\p{L})(?:dat|dit|die|deze|hij|zij|ze|het|daar\p{L}*|hier\p{L}*|dan)(?!\p{L})/iu

function toClaim(
  text: string,
  before: string,
  { named, evidence, answered }: Pick<Claim, 'named' | 'evidence' | 'answered'>,
): Claim {
  const { vocabulary } = evidence
  const plain = plainly(text.replace(anyMark, '').replace(/^\s*(?:[-•]|\d{1,2}[.)])\s+/u, ''))
  const conditions = conditionPartsOf(plain).join(' ')
  const isOnGoing = before !== '' && goesOn.test(plain)
  return {
    text: plain,
    reading: readSentence(plain, vocabulary),
    hinges: hingesIn(plain),
    conditions: conditions === '' ? undefined : readSentence(conditions, vocabulary),
    named,
    answered,
    before: isOnGoing ? readSentence(before, vocabulary).terms : new Map(),
    evidence,
  }
}

/** A model may put more than one sentence in the place of one; a question goes along with what it is a condition of. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!])\s+(?=["'“‘([]?[\p{Lu}\p{Lo}\d])|\n+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/** A name is theirs to see again; a number, an address or a mailbox never belongs in an answer. */
function isOfResident(text: string): boolean {
  return (text.match(anyMark) ?? []).some((mark) => !mark.startsWith('[naam '))
}
