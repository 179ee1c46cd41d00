import type { Answer } from '../core/answer.ts'
import type { Language } from '../core/language.ts'
import type { Consulted, Question, Why } from '../core/knowledge.ts'
import { choosePassage } from './composing/choose-passage.ts'
import { composeAnswer } from './composing/compose.ts'
import { decide, thresholds } from './deciding/decide.ts'
import type { Decision } from './deciding/decide.ts'
import { confidenceOf, evidenceFor } from './deciding/evidence.ts'
import type { Evidence } from './deciding/evidence.ts'
import { aheadOf, followedPage } from './following/follow.ts'
import type { Followed } from './following/follow.ts'
import type { Elsewhere } from './elsewhere/products.ts'
import { recogniseElsewhere } from './elsewhere/recognise.ts'
import type { RecognisedElsewhere } from './elsewhere/recognise.ts'
import { scopeOf } from './lexicon/off-topic.ts'
import type { Scope } from './lexicon/off-topic.ts'
import type { Opened } from './opened.ts'
import { maxCandidates, rank } from './ranking/rank.ts'
import type { Ranked } from './ranking/rank.ts'
import { fits, payloadOf } from './retrieval/payload.ts'
import { normalise } from './terms/normalise.ts'
import type { Concept } from './understanding/concept.ts'
import { askingSentences } from './understanding/sentences.ts'
import { likeliestTopic } from './topics/near-topics.ts'
import { termsOf } from './understanding/terms-of.ts'
import { understand } from './understanding/understand.ts'
import type { Understood } from './understanding/understand.ts'

const maxRanked = 10

/** One question: understand, retrieve, decide, compose, over one version of the knowledge. */
export async function consultOne(question: Question, opened: Opened, today: string): Promise<Consulted> {
  const understood = understand(question, opened.known)
  const followed = followedPage(question, understood, opened)
  const hits = await opened.passages.search({
    terms: termsOf(understood.concepts),
    vector: await opened.embedQuestion(question.text),
    filter: { day: today, readers: 'residents' },
    limit: maxCandidates,
  })
  const proposed = rank(understood, hits, opened)
  const ranked = aheadOf(proposed, followed, { understood, opened })
  const [best, ...others] = ranked
  const elsewhere = elsewhereOf(question, followed)
  const asked = {
    concepts: weighedConcepts(understood),
    topic: likeliestTopic(question.text),
    elsewhere: elsewhere?.likelihood ?? 0,
  }
  const evidence = best && evidenceFor([best, ...others], asked, opened)
  const decision = decide({ scope: scopeOfAsked(question), followed, elsewhere }, ranked, evidence)
  return {
    answer:
      decision.kind === 'elsewhere'
        ? refer(decision.elsewhere, question.language)
        : toAnswer(decision, opened, understood),
    ranked: ranked.slice(0, maxRanked).map(({ document }) => idOf(document, opened)),
    why: whyOf(decision.kind, ranked, evidence),
  }
}

function whyOf(decision: string, ranked: readonly Ranked[], evidence: Evidence | undefined): Why {
  return {
    decision,
    needed: thresholds.answer,
    scores: ranked.slice(0, maxRanked).map(({ score }) => score),
    ...(evidence && { confidence: confidenceOf(evidence), evidence: { ...evidence } }),
  }
}

/** The passage of one document that fits the question best; nothing of one that a search would not find today. */
export function consultDocument(
  id: string,
  question: Question,
  { opened, day }: { opened: Opened; day: string },
): Answer | undefined {
  const document = opened.snapshot.documents.findIndex(
    (record) => record.id === id && fits(payloadOf(record), { day, readers: 'residents' }),
  )
  if (document === -1) return undefined
  const passage = choosePassage(document, understand(question, opened.known), opened)
  return composeAnswer(opened.snapshot, document, passage)
}

/** An answer says much beside the point: it helps to find a page, and does not speak against one. */
function weighedConcepts({ concepts }: Understood): readonly Concept[] {
  return concepts.filter(({ from }) => from !== 'answered')
}

/** In a story another organisation comes by; only what is asked counts. Who goes on about a page has it in mind. */
function elsewhereOf(
  { text, language }: Question,
  followed: Followed | undefined,
): RecognisedElsewhere | undefined {
  if (followed) return undefined
  const found = askingSentences(text).flatMap((sentence) => recogniseElsewhere(sentence, language) ?? [])
  return found.reduce<RecognisedElsewhere | undefined>(
    (most, one) => (most && most.likelihood >= one.likelihood ? most : one),
    undefined,
  )
}

/** A story is about more than it asks. */
function scopeOfAsked({ text }: Question): Scope {
  return scopeOf(normalise(askingSentences(text).join(' ')))
}

function refer({ organisation, takeAlong }: Elsewhere, language: Language): Answer {
  const { name, url, telephone } = organisation
  const words = language === 'nl' ? 'nl' : 'en'
  return {
    kind: 'elsewhere',
    organisation: name[words],
    url,
    ...(telephone !== undefined && { phone: telephone }),
    takeAlong: takeAlong[words],
  }
}

type Own = Exclude<Decision, { kind: 'elsewhere' }>

function toAnswer(decision: Own, opened: Opened, understood: Understood): Answer {
  if (decision.kind === 'unknown') return decision
  if (decision.kind === 'ask') return askBetween(decision.between, opened)
  const { document } = decision.best
  const passage = choosePassage(document, understood, opened)
  return composeAnswer(opened.snapshot, document, passage) ?? { kind: 'unknown', reason: 'nothing-found' }
}

function askBetween(between: readonly Ranked[], { snapshot }: Opened): Answer {
  const choices = between.flatMap(({ document }) => {
    const record = snapshot.documents[document]
    return record ? [{ value: `document:${record.id}`, label: record.title }] : []
  })
  return { kind: 'ask', text: '', choices }
}

function idOf(document: number, { snapshot }: Opened): string {
  return snapshot.documents[document]?.id ?? ''
}
