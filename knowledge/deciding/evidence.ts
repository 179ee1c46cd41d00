import { conceptWorth } from '../ranking/concept-worth.ts'
import { foundAmong } from '../ranking/passage-words.ts'
import type { Ranked } from '../ranking/rank.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { Concept } from '../understanding/concept.ts'

/** What there is to say for an answer; shares between 0 and 1, so that they mean the same for other knowledge. */
export interface Evidence {
  /** How far the next page is behind the best one, as a share of its score. */
  readonly lead: number
  /** Share of the title that the question speaks of. */
  readonly titleShare: number
  /** How telling the most telling thing is that question and title share; 1 is a word of one page only. */
  readonly titleHit: number
  /** Share of what was said that any page knows, and that this page has. */
  readonly known: number
  readonly had: number
  /** How far the question is on the side of the likeliest topic's examples: above 0 it surely is about that. */
  readonly topic: number
  /** How likely it is that one, of all topics: 0 to 1. */
  readonly topicShare: number
  /** Share of the words of its topics that the title has. */
  readonly topicInTitle: number
  /** How likely it is that the title says what is asked of its subject; less where titles do not tell pages apart. */
  readonly sameAspect: number
  /** 0 to 1: how likely it is that another organisation does what is asked. */
  readonly elsewhere: number
}

interface Asked {
  readonly concepts: readonly Concept[]
  readonly topic: { readonly score: number; readonly share: number }
  readonly elsewhere: number
}

/** Where few pages have the words at all, being far ahead says little. */
const mostLead = 0.6

/** @param ranked best first */
export function evidenceFor(
  [best, second]: readonly [Ranked, ...Ranked[]],
  { concepts, topic, elsewhere }: Asked,
  ranking: Ranking,
): Evidence {
  return {
    lead: second && best.score > 0 ? Math.min(mostLead, 1 - second.score / best.score) : mostLead,
    titleShare: best.titleShare,
    titleHit: titleHit(best.document, concepts, ranking),
    known: knownShare(concepts, topic, ranking),
    had: hadShare(best.document, concepts, ranking),
    topic: topic.score,
    topicShare: topic.share,
    topicInTitle: topicInTitle(best.document, concepts, ranking),
    sameAspect: ranking.titles.trust * best.sameAspect,
    elsewhere,
  }
}

/** From here to here the score of a topic says nothing either way. */
const doubtful = { from: -0.5, until: -0.4 }
const leastLogit = -5
const leastInTitle = 0.3

/**
 * How likely the page answers the question. A logistic fit on whether the first page was a right one, over questions
 * on two knowledge bases that have nothing in common, over questions for other organisations, and over everyday lines
 * that are nobody's business. 0 when the page has not a word of it, and hardly one of its topics in its title.
 */
export function confidenceOf(evidence: Evidence): number {
  const {
    lead,
    titleShare,
    titleHit: hit,
    known,
    had,
    topic,
    topicInTitle: inTitle,
    sameAspect,
    elsewhere,
  } = evidence
  if (had === 0 && (inTitle < leastInTitle || topic <= doubtful.until)) return 0
  const words = 2.85 * lead + 1.65 * titleShare + 1.28 * hit + 2 * known + 0.85 * sameAspect
  const topics =
    2.1 * inTitle + 0.7 * Math.max(0, topic - doubtful.until) + 1.3 * Math.min(0, topic - doubtful.from)
  return logistic(words + topics - 0.36 * logit(elsewhere) - 5.38)
}

/** What the question is surely about, and no word of it in the title: a page about something near it. */
export function isOtherSubject({ topicShare, topicInTitle: inTitle }: Evidence): boolean {
  return topicShare > 0.95 && inTitle < 0.01
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function logit(likelihood: number): number {
  return Math.max(leastLogit, Math.log((likelihood + 1e-4) / (1 - likelihood + 1e-4)))
}

function titleHit(document: number, concepts: readonly Concept[], ranking: Ranking): number {
  const { offered } = ranking.titles.of(document)
  let best = 0
  for (const concept of concepts) {
    best = Math.max(best, foundAmong(concept, offered) * conceptWorth(concept, ranking))
  }
  const rarest = Math.log(1 + (ranking.snapshot.documents.length - 0.5) / 1.5)
  return rarest > 0 ? Math.min(1, best / rarest) : 0
}

/** A term that hardly stands for the word does not make it known. */
const leastWeight = 0.5

/** Of a question in a language of which no page has a word, when its topic is sure. */
const knownByTopic = 0.5

function knownShare(concepts: readonly Concept[], topic: Asked['topic'], { index }: Ranking): number {
  const said = concepts.filter(({ from }) => from === 'said' || from === 'guessed')
  if (said.length === 0) return topic.score > 0 ? knownByTopic * topic.share : 0
  const known = said.filter(({ terms }) =>
    terms.some(({ term, weight }) => weight > leastWeight && index.has(term)),
  )
  return known.length / said.length
}

function hadShare(
  document: number,
  concepts: readonly Concept[],
  { snapshot, inWords, titles }: Ranking,
): number {
  const { firstPassage = 0, passageCount = 0 } = snapshot.documents[document] ?? {}
  const passages = Array.from({ length: passageCount }, (_, at) => inWords.of(firstPassage + at))
  const { offered } = titles.of(document)
  const said = concepts.filter(({ from }) => from === 'said' || from === 'guessed')
  const had = said.filter((concept) =>
    [offered, ...passages.flatMap(({ heading, text }) => [heading, text])].some(
      (terms) => foundAmong(concept, terms) > leastWeight / 2,
    ),
  )
  return said.length === 0 ? 0 : had.length / said.length
}

/** Half when no topic is near. */
function topicInTitle(document: number, concepts: readonly Concept[], ranking: Ranking): number {
  const { offered } = ranking.titles.of(document)
  let total = 0
  let found = 0
  for (const concept of concepts.filter(({ from }) => from === 'topic')) {
    const worth = conceptWorth(concept, ranking)
    total += worth
    found += worth * foundAmong(concept, offered)
  }
  return total > 0 ? found / total : 0.5
}
