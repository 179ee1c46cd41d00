import type { Answer } from '../core/answer.ts'
import type { Language } from '../core/language.ts'
import type { Consulted, Question } from '../core/knowledge.ts'
import { choosePassage } from './composing/choose-passage.ts'
import { composeAnswer } from './composing/compose.ts'
import { decide } from './deciding/decide.ts'
import type { Decision } from './deciding/decide.ts'
import { evidenceFor } from './deciding/evidence.ts'
import { aheadOf, followedPage } from './following/follow.ts'
import type { Elsewhere } from './elsewhere/products.ts'
import { recogniseElsewhere } from './elsewhere/recognise.ts'
import { scopeOf } from './lexicon/off-topic.ts'
import type { Scope } from './lexicon/off-topic.ts'
import type { Opened } from './opened.ts'
import { rank } from './ranking/rank.ts'
import type { Ranked } from './ranking/rank.ts'
import { normalise } from './terms/normalise.ts'
import type { Concept } from './understanding/concept.ts'
import { askingSentences, isStory } from './understanding/sentences.ts'
import { fuse } from './retrieval/fuse.ts'
import { termsOf } from './understanding/terms-of.ts'
import { understand } from './understanding/understand.ts'
import type { Understood } from './understanding/understand.ts'

const maxRanked = 10
const maxCandidates = 80

/** Understand, retrieve, decide, compose, over one version of the knowledge. */
export async function consult(question: Question, opened: Opened, today: string): Promise<Consulted> {
  const understood = understand(question, opened.known)
  const followed = followedPage(question, understood, opened)
  const { lexical, dense } = await opened.passages.search({
    terms: termsOf(understood.concepts),
    filter: { day: today, readers: 'residents' },
    limit: maxCandidates,
  })
  const proposed = rank(understood, fuse([lexical, dense], maxCandidates), opened)
  const ranked = aheadOf(proposed, followed, { understood, opened })
  const evidence = ranked[0] && evidenceFor(ranked[0], weighedConcepts(understood), opened)
  const elsewhere = elsewhereOf(question)
  const decision = decide({ scope: scopeOfAsked(question), followed, elsewhere }, ranked, evidence)
  return {
    answer:
      decision.kind === 'elsewhere'
        ? refer(decision.elsewhere, question.language)
        : toAnswer(decision, opened, understood),
    ranked: ranked.slice(0, maxRanked).map(({ document }) => idOf(document, opened)),
  }
}

/** The passage of one document that fits the question best. */
export function consultDocument(id: string, question: Question, opened: Opened): Answer | undefined {
  const document = opened.snapshot.documents.findIndex((record) => record.id === id)
  if (document === -1) return undefined
  const passage = choosePassage(document, understand(question, opened.known), opened)
  return composeAnswer(opened.snapshot, document, passage)
}

/** An answer says much beside the point: it helps to find a page, and does not speak against one. */
function weighedConcepts({ concepts }: Understood): readonly Concept[] {
  return concepts.filter(({ from }) => from !== 'answered')
}

/** In a story another organisation comes by; only what is asked counts. */
function elsewhereOf({ text, language }: Question): Elsewhere | undefined {
  const asked = askingSentences(text).filter((sentence) => !isStory(sentence))
  return asked.map((sentence) => recogniseElsewhere(sentence, language)).find((found) => found !== undefined)
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
