import { everydayEn } from './danger-everyday-en.ts'
import { everydayNl } from './danger-everyday-nl.ts'
import { everydayOther } from './danger-everyday-other.ts'
import { dangerAr } from './danger-phrases-ar.ts'
import { dangerEn } from './danger-phrases-en.ts'
import { dangerEs } from './danger-phrases-es.ts'
import { dangerNl } from './danger-phrases-nl.ts'
import { dangerPl } from './danger-phrases-pl.ts'
import { dangerTr } from './danger-phrases-tr.ts'
import { dangerUk } from './danger-phrases-uk.ts'
import type { Danger } from './danger-phrases.ts'
import { dangerInSigns, isAside, signsIn } from './danger-signs.ts'
import { dangerTopics, meantAllTheSame } from './danger-topics.ts'
import { createLearned } from './learned/learned.ts'
import type { Scores } from './learned/learned.ts'
import { wordsOf } from './normalise.ts'
import { createPhrases } from './phrases.ts'
import { withoutThings } from './things.ts'

/**
 * Whether someone is in danger now, in any of our languages: by words, unless examples say plainly that it is something
 * else; and by examples alone, where no word tells.
 */
export function recogniseDanger(text: string): Danger | undefined {
  const inWords = dangerInWords(text)
  const undisguised = wordsOf(text).join(' ')
  const scores = [text, undisguised]
    .map((line) => learned.scoresOf(line))
    .concat(learned.scoresOfSentences(text))
  if (!inWords) return dangerInExamples(scores)
  const isBelieved = scores.some((one) => surenessOf(one) > thresholds.doubted[inWords])
  return isBelieved ? inWords : undefined
}

/** By phrases, and by signs that stand together. */
function dangerInWords(text: string): Danger | undefined {
  const left = everyday.takenOut(wordsOf(text))
  const signs = withoutThings(left, signsIn(left))
  const said = isAside(signs) && !meant.isIn(left) ? topics.takenOut(left) : left
  return order.find((danger) => phrases[danger].isIn(said)) ?? dangerInSigns(signs)
}

const learned = createLearned('danger')

/** Of the score of examples. */
const thresholds = {
  /** Below it, in every sentence, words are not believed; of suicide they nearly always are. */
  doubted: {
    suicide: -1.5,
    'fire-or-accident': -1.2,
    'child-at-risk': -1.2,
    'domestic-violence': -1.2,
    'homeless-tonight': -1.2,
  },
  /** Above it, a kind counted too, no word is needed; of one sentence among others a higher one. */
  sure: -0.12,
  sureOfSentence: 0.55,
  /** Of suicide itself, which nothing is worse than to miss, when danger is near. */
  suicide: -0.1,
  near: -0.3,
}

/**
 * What the likeliest kind counts for: hardship without danger is like many kinds a little, and like none of them much.
 */
const ofKind = 0.75

/** @param scores of the line as a whole, then of it without disguise and of its sentences */
function dangerInExamples([whole, ...sentences]: readonly Scores[]): Danger | undefined {
  if (!whole) return undefined
  if (surenessOf(whole) > thresholds.sure) return likeliest(whole)
  const isNear = dangerIn(whole) > thresholds.near
  if (isNear && (whole.get('suicide') ?? -Infinity) > thresholds.suicide) return 'suicide'
  const sentence = sentences.find((one) => surenessOf(one) > thresholds.sureOfSentence)
  return sentence && likeliest(sentence)
}

function dangerIn(scores: Scores): number {
  return scores.get('danger') ?? 0
}

function surenessOf(scores: Scores): number {
  return dangerIn(scores) + ofKind * Math.max(...order.map((danger) => scores.get(danger) ?? -Infinity))
}

function likeliest(scores: Scores): Danger | undefined {
  const [first, ...others] = order.map((danger) => ({ danger, score: scores.get(danger) ?? -Infinity }))
  return others.reduce((best, one) => (best && one.score <= best.score ? best : one), first)?.danger
}

const order: readonly Danger[] = [
  'suicide',
  'fire-or-accident',
  'child-at-risk',
  'domestic-violence',
  'homeless-tonight',
]

const everyday = createPhrases([...everydayNl, ...everydayEn, ...everydayOther])

const topics = createPhrases(dangerTopics)
const meant = createPhrases(meantAllTheSame)

const languages = [dangerNl, dangerEn, dangerTr, dangerAr, dangerPl, dangerUk, dangerEs]

const phrases = {
  suicide: inAllLanguages('suicide'),
  'fire-or-accident': inAllLanguages('fire-or-accident'),
  'child-at-risk': inAllLanguages('child-at-risk'),
  'domestic-violence': inAllLanguages('domestic-violence'),
  'homeless-tonight': inAllLanguages('homeless-tonight'),
} as const

function inAllLanguages(danger: Danger): ReturnType<typeof createPhrases> {
  return createPhrases(languages.flatMap((language) => language[danger]))
}
