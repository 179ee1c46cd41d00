import type { Grounded } from '../../core/answer.ts'
import { tidyText } from '../composing/tidy-text.ts'
import { wordCount } from '../passages.ts'
import type { PassageRecord, Snapshot } from '../snapshot.ts'
import type { Page } from './page.ts'

/** Of one page; what a person reads in five minutes, and what a small model still reads well. */
const mostWords = 700

/** The pages an answer rests on as a model gets them: of a long one, what was chosen and what stands around it. */
export function pagesOf({ text, sources }: Grounded, snapshot: Snapshot): readonly Page[] {
  return sources.flatMap(({ id, title, url }) => {
    const record = snapshot.documents.find((document) => document.id === id)
    if (!record) return []
    const { firstPassage, passageCount } = record
    const all = snapshot.passages.slice(firstPassage, firstPassage + passageCount).map(tidied)
    return [{ title, ...(url !== undefined && { url }), passages: nearest(all, text) }]
  })
}

function tidied({ heading, text }: PassageRecord): Page['passages'][number] {
  return { heading, text: tidyText(text) }
}

/** Grows from what the answer holds, one passage on either side in turn. */
function nearest(all: Page['passages'], answer: string): Page['passages'] {
  const places = [...all.keys()]
  const said = places.filter((at) => at === 0 || answer.includes(all[at]?.text ?? ''))
  const distance = (at: number): number => Math.min(...said.map((one) => Math.abs(one - at)))
  const chosen = new Set<number>()
  let words = 0
  for (const at of places.toSorted((one, other) => distance(one) - distance(other))) {
    words += wordCount(all[at]?.text ?? '')
    if (words > mostWords && distance(at) > 0) break
    chosen.add(at)
  }
  return all.filter((_, at) => chosen.has(at))
}
