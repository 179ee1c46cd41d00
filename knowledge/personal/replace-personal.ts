import { normalise } from '../terms/normalise.ts'
import { dates } from './dates.ts'
import { namesIn } from './names-in.ts'
import { addressesOfMail, longNumbers, namedNumbers, plates } from './numbers.ts'
import type { Pattern, PersonalKind } from './pattern.ts'
import { places } from './places.ts'

/** Takes out what says who somebody is, the same thing by the same mark in every text of one question. */
export interface Replacing {
  replace(text: string): string
  /** Puts back the names that marks stand for; nothing else of a resident belongs in an answer. */
  restore(text: string): string
}

/** What is written can be one of several: the first of these has it. */
const patterns: readonly Pattern[] = [
  ...addressesOfMail,
  ...namedNumbers,
  ...dates,
  ...plates,
  ...places,
  ...longNumbers,
]

/** @param texts all that is sent: a name that is introduced in one of them is known in the others */
export function createReplacing(texts: readonly string[]): Replacing {
  const byMark = new Map<string, string>()
  const marks = new Map<string, string>()
  const counts = new Map<PersonalKind, number>()
  const names = texts.map(plain).flatMap(namesIn)
  const anyName = patternOf(names)
  // As it was introduced, with its capitals, and not as it is said in passing.
  const spelled = new Map(names.toReversed().map((name) => [normalise(name), name]))

  function markOf(kind: PersonalKind, written: string): string {
    const key = `${kind} ${normalise(written).replace(/[\s.()-]+/gu, '')}`
    const known = marks.get(key)
    if (known !== undefined) return known
    const count = (counts.get(kind) ?? 0) + 1
    const mark = `[${kind} ${count}]`
    counts.set(kind, count)
    marks.set(key, mark)
    if (kind === 'naam') byMark.set(mark, spelled.get(normalise(written)) ?? written)
    return mark
  }

  return {
    replace: (text) => {
      let left = plain(text)
      for (const { kind, pattern, isOne = () => true } of patterns) {
        left = left.replace(pattern, (written: string) => (isOne(written) ? markOf(kind, written) : written))
      }
      return anyName
        ? left.replace(anyName, (found) => (isMark.test(found) ? found : markOf('naam', found)))
        : left
    },
    restore: (text) => text.replace(anyMark, (mark) => byMark.get(mark) ?? mark),
  }
}

/** Of every kind, whether or not it was given out. */
export const anyMark = /\[[a-z-]{4,20} \d{1,3}\]/gu
const isMark = /^\[[a-z-]{4,20} \d{1,3}\]$/u

/** Nothing between the figures that nobody sees, and the figures of one kind: of an Arabic or a wide keyboard too. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/gu, (figure) => String((figure.codePointAt(0) ?? 0) % 16))
}

/** Longest first; a mark that stands there is left as it is. */
function patternOf(names: readonly string[]): RegExp | undefined {
  const parts = [...new Set(names)]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`))
  if (parts.length === 0) return undefined
  return new RegExp(
    String.raw`${anyMark.source}|(?<![\p{L}\p{N}])(?:${parts.join('|')})(?![\p{L}\p{N}])`,
    'giu',
  )
}
