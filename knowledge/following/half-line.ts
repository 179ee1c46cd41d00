import type { Line } from '../../core/knowledge.ts'
import { functionWords } from '../terms/function-words.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { stem } from '../terms/stem.ts'
import { cuesOf, isCueStem } from '../understanding/cues.ts'
import { opensWithLink } from '../understanding/follow-up.ts'
import type { Understood } from '../understanding/understand.ts'

const maxBack = 4
const maxWords = 7
/** Words that make a question of a line: with one of these it asks something itself. */
const asking = new Set(
  `hoe waar waarom wanneer wat wie welk welke hoeveel hoelang kan kun kunt kunnen mag mogen moet moeten wil willen zal
  is zijn heb hebt heeft hebben krijg krijgt krijgen ga gaat doe doet kom komt
  how where why when what who which can may must do does is are have will should want need`.split(/\s+/u),
)
const conditions = new Set('als if'.split(' '))
const modifying = new Set('voor bij met zonder in op naar van uit for with without in on to from'.split(' '))
/** Nothing but a link to what was said: "en dan ook nog een rijbewijs". */
const links = new Set('en maar of dan ook nog and but or then also'.split(' '))

/** "en een rijbewijs?", "en voor een kind?": it takes over what was asked before it. */
export function isHalfLine(words: readonly string[]): boolean {
  if (words.length > maxWords) return false
  const [first = '', ...others] = withoutLinks(words)
  if (conditions.has(first)) return true
  if (!opensWithLink(words) && !modifying.has(first)) return false
  return first !== '' && ![first, ...others].some((word) => asking.has(word))
}

/** "en voor een kind?" tells more of the subject before it; "en een kind?" names another. */
export function isModifying(words: readonly string[]): boolean {
  const [first = ''] = withoutLinks(words)
  return modifying.has(first) || conditions.has(first)
}

export function withoutLinks(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !links.has(word))
  return start < 0 ? [] : words.slice(start)
}

/** What was asked last of whatever subject it was: of "wat kost een paspoort", "wat kost een". */
export function askedBefore(history: readonly Line[]): string {
  const lines = history.filter(({ from }) => from === 'resident').slice(-maxBack)
  const whole = lines.map(({ text }) => wordsOf(normalise(text.slice(0, 200)))).findLast(isWhole) ?? []
  const frame = whole.filter(
    (word) => functionWords.has(word) || isCueStem(stem(word)) || cuesOf(word).length > 0,
  )
  const asked = frame.join(' ').replace(/ (een|de|het|mijn|a|an|the|my)$/u, '')
  return cuesOf(asked).length > 0 ? asked : ''
}

/** "En voor een kind?" after "wat kost een paspoort" asks for a price too. */
export function withAskedBefore(understood: Understood, history: readonly Line[]): Understood {
  if (understood.cues.length > 0 || !isHalfLine(understood.words)) return understood
  const asked = askedBefore(history)
  if (asked === '') return understood
  const normalised = `${asked} ${withoutLinks(understood.words).join(' ')}`
  return { ...understood, normalised, cues: cuesOf(normalised) }
}

function isWhole(words: readonly string[]): boolean {
  return !isHalfLine(words)
}
