import { factsIn } from '../../facts/facts-in.ts'
import type { Draft, DraftSentence } from '../draft.ts'
import { withoutListMark } from '../../../core/list-item.ts'
import { anyMark } from '../../personal/replace-personal.ts'
import { checkBoundFacts } from './bound-facts.ts'
import { stands } from './checked.ts'
import type { Checked } from './checked.ts'
import { checkConditions } from './conditions.ts'
import type { Check, Claim } from './claim.ts'
import { conditionPartsOf } from './condition-part.ts'
import { checkDuties } from './duties.ts'
import { checkLimits } from './limits.ts'
import { checkRoles } from './roles.ts'
import { canBeGiven, textOf } from './lines-instead.ts'
import { namedLines } from './evidence.ts'
import type { Evidence, ReadLine } from './evidence.ts'
import { checkFacts, keyOf } from './facts-stand.ts'
import { checkForm } from './form.ts'
import { hingesIn } from './hinges.ts'
import { checkLanguage } from './in-its-language.ts'
import { checkMeaning } from './meaning.ts'
import { checkNames } from './names-stand.ts'
import { plainly } from './plainly.ts'
import { readSentence } from './reading.ts'
import { checkSecrets } from './secrets.ts'
import { supporting } from './supporting.ts'
import { checkTranslated } from './translated.ts'

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
    const isLoose = last !== undefined && saidBy(last) === '' && leansOn.test(sentence.text)
    const before = checked.map(saidBy).filter(Boolean)
    checked.push(
      isLoose
        ? { ...sentence, verdict: 'goes on from what does not stand', lines: [], instead: [] }
        : checkSentence(sentence, before, around),
    )
  }
  return checked
}

/** What is left of it for who reads on. */
function saidBy({ text, verdict, instead }: Checked): string {
  return verdict === stands ? text : textOf(instead)
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
const inAnyLanguage: readonly Check[] = [checkForm, checkLanguage, checkSecrets, checkFacts, checkNames]

function checkSentence(sentence: DraftSentence, before: readonly string[], around: Around): Checked {
  const { evidence } = around
  const { text, passages } = sentence
  const fail = (verdict: string, instead: readonly ReadLine[] = []): Checked => {
    return { text, passages, verdict, lines: [], instead }
  }
  const named = namedLines(passages, evidence)
  if (!named) return fail('names no line, or one that is not there')
  if (isOfResident(text, evidence)) return fail('gives back what the resident typed')
  const parts = partsOf(text)
  const claims = parts.map((part, at) =>
    toClaim(part, [...before, ...parts.slice(0, at)].join(' '), { ...around, named }),
  )
  const wrong = firstWrong(inAnyLanguage, claims)
  if (wrong !== undefined) return fail(wrong)
  const isDutch = evidence.language === 'nl'
  const otherwise = firstWrong(isDutch ? inDutch : [checkTranslated], claims)
  if (otherwise !== undefined) return fail(otherwise, isDutch && canBeGiven(named) ? named : [])
  return { text, passages, verdict: stands, lines: isDutch ? claims.flatMap(supporting) : named, instead: [] }
}

function firstWrong(checks: readonly Check[], claims: readonly Claim[]): string | undefined {
  for (const claim of claims) {
    for (const check of checks) {
      const wrong = check(claim)
      if (wrong !== undefined) return wrong
    }
  }
  return undefined
}

const goesOn = /(?<!\p{L})(?:dat|dit|die|deze|hij|zij|ze|het|daar\p{L}*|hier\p{L}*|dan)(?!\p{L})/iu

function toClaim(
  text: string,
  before: string,
  { named, evidence, answered }: Pick<Claim, 'named' | 'evidence' | 'answered'>,
): Claim {
  const { vocabulary } = evidence
  const plain = plainly(withoutListMark(text.replace(anyMark, '')))
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

/**
 * A name is theirs to see again; a number, an address or a mailbox never belongs in an answer, and neither does a mark
 * that stands for nobody: "Beste [naam 1]".
 */
function isOfResident(text: string, { names }: Evidence): boolean {
  return (text.match(anyMark) ?? []).some((mark) => !names.has(mark))
}
