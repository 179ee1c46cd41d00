import type { Answer } from '../core/answer.ts'
import type { Language } from '../core/language.ts'
import type { Consulted, Question, Why } from '../core/knowledge.ts'
import { approvedAmong } from './approved/approved-among.ts'
import { answerFrom } from './composing/answer-from.ts'
import type { AskedOf } from './composing/answer-from.ts'
import { decide, thresholds } from './deciding/decide.ts'
import type { Decision } from './deciding/decide.ts'
import { confidenceOf, evidenceFor } from './deciding/evidence.ts'
import type { Evidence } from './deciding/evidence.ts'
import { aheadOf, inContext } from './following/follow.ts'
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
  const { understood, asked: askedOfPage, followed } = inContext(question, opened)
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
  const decided = decide({ scope: scopeOfAsked(question), followed, elsewhere }, ranked, evidence)
  const confidenceIn = (one: Ranked): number =>
    confidenceOf(evidenceFor([one, ...ranked.filter((other) => other !== one)], asked, opened))
  const fixed =
    opened.approved.forQuestion(question.text, today) ??
    (isOurs(decided) ? approvedAmong(ranked, opened, confidenceIn)?.document : undefined)
  const given = fixed === undefined ? decided : ({ kind: 'approved', document: fixed } as const)
  return {
    answer: toAnswer(
      given,
      { text: question.text, understood: askedOfPage, opened, day: today },
      question.language,
    ),
    ranked: idsOf(ranked, fixed, opened),
    why: whyOf(given.kind, ranked, evidence),
  }
}

type Given = Decision | { readonly kind: 'approved'; readonly document: number }

function isOurs({ kind }: Decision): boolean {
  return kind === 'answer' || kind === 'ask'
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
  return answerFrom(document, {
    text: question.text,
    understood: understand(question, opened.known),
    opened,
    day,
  })
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

function toAnswer(given: Given, asked: AskedOf, language: Language): Answer {
  switch (given.kind) {
    case 'unknown':
      return given
    case 'ask':
      return askBetween(given.between, asked.opened)
    case 'elsewhere':
      return refer(given.elsewhere, language)
    case 'answer':
      return answerFrom(given.best.document, asked) ?? nothingFound
    case 'approved':
      return answerFrom(given.document, asked) ?? nothingFound
  }
}

const nothingFound: Answer = { kind: 'unknown', reason: 'nothing-found' }

function askBetween(between: readonly Ranked[], { snapshot }: Opened): Answer {
  const choices = between.flatMap(({ document }) => {
    const record = snapshot.documents[document]
    return record ? [{ value: `document:${record.id}`, label: record.title }] : []
  })
  return { kind: 'ask', text: '', choices }
}

/** Best first, with the fixed answer that was given before all. */
function idsOf(
  ranked: readonly Ranked[],
  fixed: number | undefined,
  { snapshot }: Opened,
): readonly string[] {
  const places = [...(fixed === undefined ? [] : [fixed]), ...ranked.map(({ document }) => document)]
  return [...new Set(places)].slice(0, maxRanked).map((place) => snapshot.documents[place]?.id ?? '')
}
