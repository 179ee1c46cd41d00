import type { Check, Claim } from './claim.ts'
import { coverage } from './coverage.ts'
import type { ReadLine } from './evidence.ts'
import { readSentence } from './reading.ts'
import { supporting } from './supporting.ts'

/** "Bij vorst mag iedereen ...": what stands before the verb says when, where or for whom it holds. */
const frame =
  /^(?<frame>(?:bij|met|zonder|voor|in|op|tijdens|buiten|tot|vanaf|onder|aan|als)(?: [\p{L}\d-]+){1,6}?) (?:mag|mogen|kan|kunt|kunnen|is|zijn|heeft|hebben|krijgt|krijgen|betaalt|betalen|kost|kosten|geldt|gelden|moet|moeten|hoeft|hoeven|blijft|wordt|worden|\p{L}+t u|\p{L}+en (?:wij|we))(?!\p{L})/iu
/** "€ 3,40 per uur in het centrum": what something costs, and where or for whom. */
const tail =
  /(?:€ ?[\d.,]+|\d+ euro|gratis)[^.,;:?!]*? (?<tail>(?:in|op|buiten|bij|voor|aan) [^.,;:?!()]{3,40})[.!]?$/iu

const leastKept = 0.5

/** What a line limits itself to, its sentence is limited to as well. */
export const checkLimits: Check = (claim) =>
  supporting(claim).some(
    (line) => isForOthers(line, claim) || limitsOf(line).some((limit) => isLeftOut(limit, line, claim)),
  )
    ? 'leaves out when, where or for whom'
    : undefined

/** "U haalt het zelf op": nobody else does. */
const oneself = /(?<!\p{L})(?:zelf|persoonlijk|in persoon|eigenhandig)(?!\p{L})/iu
const nobodyElse = /(?<!\p{L})(?:niemand|iemand anders|een ander)(?!\p{L})/iu
const leastSaid = 0.8

function isForOthers({ reading }: ReadLine, { reading: said, text }: Claim): boolean {
  if (oneself.test(text) || nobodyElse.test(text)) return false
  return reading.clauses.some(
    (clause) => oneself.test(clause.text) && coverage(clause, said.terms) >= leastSaid,
  )
}

function limitsOf({ line: { text } }: ReadLine): readonly string[] {
  return [frame.exec(text)?.groups?.['frame'], tail.exec(text)?.groups?.['tail']].flatMap(
    (limit) => limit ?? [],
  )
}

function isLeftOut(limit: string, { line }: ReadLine, { reading, before, evidence }: Claim): boolean {
  const { words } = readSentence(limit, evidence.vocabulary)
  const title = readSentence(line.title, evidence.vocabulary)
  return (
    words.length > 0 && coverage({ words }, reading.terms, before, evidence.asked, title.terms) < leastKept
  )
}
