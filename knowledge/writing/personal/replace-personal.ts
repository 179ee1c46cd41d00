import { normalise } from '../../terms/normalise.ts'
import { namesIn } from './names-in.ts'
import { patternsInOrder } from './patterns.ts'
import type { PersonalKind } from './patterns.ts'

/** Takes out what says who somebody is, the same thing by the same mark in every text of one question. */
export interface Replacing {
  replace(text: string): string
  /** Puts back what the marks stand for. */
  restore(text: string): string
}

/** @param texts all that is sent: a name that is introduced in one of them is known in the others */
export function createReplacing(texts: readonly string[]): Replacing {
  const byMark = new Map<string, string>()
  const marks = new Map<string, string>()
  const counts = new Map<PersonalKind, number>()
  const names = [...new Set(texts.flatMap(namesIn))].toSorted((one, other) => other.length - one.length)

  function markOf(kind: PersonalKind, written: string): string {
    const key = `${kind} ${normalise(written).replace(/[\s.()-]+/gu, '')}`
    const known = marks.get(key)
    if (known !== undefined) return known
    const count = (counts.get(kind) ?? 0) + 1
    const mark = `[${kind} ${count}]`
    counts.set(kind, count)
    marks.set(key, mark)
    byMark.set(mark, written)
    return mark
  }

  return {
    replace: (text) => {
      let left = text
      for (const [kind, pattern, isOne] of patternsInOrder) {
        left = left.replace(pattern, (written: string) => (isOne(written) ? markOf(kind, written) : written))
      }
      for (const name of names) left = left.replace(wholeName(name), () => markOf('naam', name))
      return left
    },
    restore: (text) => text.replace(anyMark, (mark) => byMark.get(mark) ?? mark),
  }
}

/** Of every kind, whether or not it was given out. */
export const anyMark = /\[[a-z-]{4,20} \d{1,3}\]/gu

function wholeName(name: string): RegExp {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'giu')
}
