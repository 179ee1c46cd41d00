import type { Why } from '../../core/knowledge.ts'
import type { AnsweredLine } from './asking.ts'
import { printable } from './printable.ts'
import { renderShare } from './render-share.ts'

const shown = 5

export interface RankingShown extends Pick<AnsweredLine, 'ranked' | 'why'> {
  /** By document id. */
  readonly titles: ReadonlyMap<string, string>
  /** Documents to mark: those that answer the question. */
  readonly gold: readonly string[]
}

/** The first five of what was found, and what was decided on. */
export function renderRanking({ ranked, why, titles, gold }: RankingShown): readonly string[] {
  const lines = ranked.slice(0, shown).map((id, at) => {
    const mark = gold.includes(id) ? '*' : ' '
    const score = renderShare(why?.scores[at]).padStart(5)
    return `${at + 1}. ${score} ${mark} ${printable(titles.get(id) ?? '(gone)')} (${id})`
  })
  return why === undefined ? lines : [...lines, `why: ${renderWhy(why)}`]
}

function renderWhy({ decision, confidence, needed, evidence = {} }: Why): string {
  const likely = confidence === undefined ? [] : [`confidence ${renderShare(confidence)}`]
  const needs = needed === undefined ? [] : [`needed ${renderShare(needed)}`]
  const parts = Object.entries(evidence).map(([name, value]) => `${name} ${renderShare(value)}`)
  const decided = [decision, ...likely, ...needs].join(', ')
  return parts.length === 0 ? decided : `${decided}; ${parts.join(', ')}`
}
