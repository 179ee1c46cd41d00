import { factsIn } from '../../facts/facts-in.ts'
import { normalise, wordsOf } from '../../terms/normalise.ts'
import { isListItem } from '../../../core/list-item.ts'
import { stands } from './checked.ts'
import type { Checked } from './checked.ts'
import type { Evidence } from './evidence.ts'

/**
 * Whether what is left is an answer still: its first sentence is there, and is one, and at least half of the others, every page is
 * heard, and what hangs on a line that is said is said too ("Dat geldt alleen voor ..."). For the record: why not.
 */
export function whyAnswerFalls(checked: readonly Checked[], evidence: Evidence): string | undefined {
  const left = checked.filter(({ verdict }) => verdict === stands)
  if (checked[0]?.verdict !== stands) return 'the first sentence does not stand'
  if (isFragment(checked[0].text)) return 'the first sentence is none'
  if (left.length * 2 < checked.length) return 'most sentences do not stand'
  if (checked.some((one, at) => isHole(one, checked[at - 1], checked[at + 1]))) return 'a list has a hole'
  const said = new Set(left.flatMap(({ lines }) => lines.map(({ line }) => line.id)))
  const titles = new Set(evidence.lines.map(({ line }) => line.title))
  const heard = new Set(left.flatMap(({ lines }) => lines.map(({ line }) => line.title)))
  if (heard.size < titles.size) return 'a page is not heard'
  const hanging = evidence.lines.find(
    ({ line }, at) =>
      line.hangsOnBefore && said.has(evidence.lines[at - 1]?.line.id ?? '') && !said.has(line.id),
  )
  return hanging === undefined ? undefined : 'a condition of what is said is left out'
}

/** A list without one of its items says something else than the list: a child's price as if it were the price. */
function isHole(one: Checked, ...around: readonly (Checked | undefined)[]): boolean {
  if (one.verdict === stands || !isListItem(one.text)) return false
  return around.some((other) => other?.verdict === stands && isListItem(other.text))
}

/** A word or two of a page: what an order there may want said, and no answer to a question. An amount is one. */
function isFragment(text: string): boolean {
  const isBound = factsIn(text).some(({ kind }) => ['amount', 'date', 'time', 'term'].includes(kind))
  return !isBound && wordsOf(normalise(text)).length < 3
}
