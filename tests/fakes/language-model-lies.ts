import { linesOf } from '../../knowledge/writing/lines.ts'
import type { Line } from '../../knowledge/writing/lines.ts'
import type { Lie, MakeLie } from './language-model-lies-from.ts'
import { changedAmount, wrongDate } from './language-model-lies-facts.ts'
import { obeyedInjection } from './language-model-lies-injected.ts'
import { inventedLink } from './language-model-lies-links.ts'
import { leakedPrompt } from './language-model-lies-leaks.ts'
import { conditionLeftOut, unsupported } from './language-model-lies-meaning.ts'
import { samplePages } from './language-model-pages.ts'
import type { SamplePage } from './language-model-pages.ts'
import { createRandom } from './language-model-random.ts'

const kinds = {
  'changed amount': changedAmount,
  'wrong date': wrongDate,
  'invented link': inventedLink,
  'unsupported sentence': unsupported,
  'condition left out': conditionLeftOut,
  'obeyed injection': obeyedInjection,
  'leaked prompt': leakedPrompt,
} satisfies Record<string, MakeLie>

export type LieKind = keyof typeof kinds

export const lieKinds = Object.keys(kinds) as readonly LieKind[]

/** As many different ones; the same every time. */
export function makeLies(kind: LieKind, count: number, seed = 7): readonly Lie[] {
  const random = createRandom(seed)
  const pages = samplePages()
  const made = new Map<string, Lie>()
  for (let tries = 0; made.size < count && tries < 100_000; tries++) {
    const page = random.pick(pages)
    const lines = linesOfPage(page)
    const line = random.pick(lines)
    const lie = kinds[kind]({ page, line, lines, pages, random })
    const text = typeof lie === 'string' ? lie : lie?.text
    if (lie === undefined || text === undefined || lines.some((one) => one.text === text)) continue
    // Most models name the line; some name the whole passage, or a line more.
    const passages = random.pick([[line.id], [line.id], [line.passage], [line.id, random.pick(lines).id]])
    made.set(text, typeof lie === 'string' ? { page, text, passages } : lie)
  }
  if (made.size < count) throw new Error(`There are only ${made.size} lies of the kind "${kind}".`)
  return [...made.values()]
}

const remembered = new Map<string, readonly Line[]>()

function linesOfPage(page: SamplePage): readonly Line[] {
  const lines = remembered.get(page.id) ?? linesOf([page])
  remembered.set(page.id, lines)
  return lines
}
