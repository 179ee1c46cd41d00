import type { Fact } from '../../core/answer.ts'
import { factsIn } from '../facts/facts-in.ts'
import { topicOf } from './topic-of.ts'
import type { Topic } from './topic-of.ts'

/** Something that a question takes for true, or asks to be told is true. */
export interface Claim {
  readonly fact: Fact
  readonly topic: Topic | undefined
  /** It says that it is so ("klopt het dat", "toch"), beside only naming it. */
  readonly isAsserted: boolean
}

const asserting =
  /\b(?:klopt|kloppen|toch|nietwaar|is het (?:waar|zo)|(?:ik|we|wij) (?:las|lees|hoor|hoorde|dacht|denk|begreep|weet)|gehoord|gelezen|volgens mij|hoezo|waarom|right|correct|true|isn['’]t|aren['’]t|doesn['’]t|i (?:read|heard|thought|think|understood)|according to)\b|,? (?:hè|he|hé|of niet|ja toch)\s*\??$/iu
const price =
  /\b(?:kost|kosten|kostte|betaal\w*|betalen|prijs|tarief|tarieven|leges|gratis|kosteloos|eigen bijdrage|costs?|price|fee|pay|free)\b/iu
const asksSo =
  /^(?:en |dus |but |so |and )?(?:is|zijn|kost|kosten|duurt|duren|blijft|geldt|moet|mag|are|does|do|must|can|may)\b/iu
/** A comparison, or what the resident has or is. */
const own =
  /\b(?:meer dan|minder dan|more than|less than|verdien\w*|inkomen|spaargeld|salaris|vermogen|schulden?|nog|al|geleden|sinds|ago|since|income|savings|earn|mijn|my|ons|onze|heb|had|have)\b/iu
const kinds: ReadonlySet<Fact['kind']> = new Set(['amount', 'term', 'time', 'date', 'number'])

export function claimsIn(question: string): readonly Claim[] {
  return question
    .slice(0, 600)
    .split(/(?<=[.!?])\s+|\n+/u)
    .flatMap(claimsOf)
}

function claimsOf(sentence: string): readonly Claim[] {
  const isAsserted = asserting.test(sentence)
  return factsIn(sentence).flatMap((fact): readonly Claim[] => {
    if (!kinds.has(fact.kind) || isNoClaim(fact)) return []
    const topic = fact.kind === 'term' ? topicOf(fact, sentence) : undefined
    return isClaim({ fact, topic, isAsserted }, sentence) ? [{ fact, topic, isAsserted }] : []
  })
}

/** A count is mostly of what the resident has, a weekday of when they come. */
function isNoClaim({ kind, value }: Fact): boolean {
  return (kind === 'number' && !value.endsWith('%')) || (kind === 'date' && !/\d/u.test(value))
}

function isClaim({ fact: { kind }, topic, isAsserted }: Claim, sentence: string): boolean {
  if (own.test(sentence) && !isAsserted) return false
  if (kind === 'amount') return price.test(sentence) && (isAsserted || asksSo.test(sentence))
  if (kind === 'term') return topic !== undefined && (isAsserted || asksSo.test(sentence))
  return isAsserted
}
