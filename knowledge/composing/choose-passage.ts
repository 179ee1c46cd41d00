import type { PassageRecord } from '../snapshot.ts'
import type { Ranking } from '../ranking/ranking.ts'
import { conceptWorth } from '../ranking/concept-worth.ts'
import { functionWords } from '../terms/function-words.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { wordTerms } from '../terms/word-terms.ts'
import type { Vocabulary } from '../terms/word-terms.ts'
import type { Cue } from '../understanding/cues.ts'
import type { Understood } from '../understanding/understand.ts'

type Asked = Pick<Understood, 'concepts' | 'cues'>

const headingWeight = 1
const textWeight = 0.6
/** What a passage gains when it holds the sort of thing that is asked. */
const cueWorth = 2
/** The subject of the page is in every passage: what sets a passage apart counts whole. */
const inTitleFactor = 0.25

/** How a passage shows that it holds a price, a term ... */
const signs: Readonly<Partial<Record<Cue, RegExp>>> = {
  cost: /€|\b\d+ euro\b|\bgratis\b|\bkosten\b|\btarie/u,
  duration: /\b\d+ (werk)?(dag|dagen|weken|week|maand|maanden|jaar|uur)\b|\btermijn/u,
  where: /\b(balie|stadhuis|adres|website|loket|telefoon|online|bij de gemeente)\b/u,
  when: /\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\b|\d uur/u,
  bring: /\b(meenemen|neem mee|nodig|meebrengen)\b/u,
}

/** The passage of one document that says most of what sets the question apart from its subject. The first wins a tie. */
export function choosePassage(
  document: number,
  asked: Asked,
  ranking: Ranking & { known: Vocabulary },
): number {
  const record = ranking.snapshot.documents[document]
  if (!record) return 0
  let best = { passage: record.firstPassage, fit: -1 }
  for (let passage = record.firstPassage; passage < record.firstPassage + record.passageCount; passage++) {
    const candidate = ranking.snapshot.passages[passage]
    const fit = candidate ? fitOf(candidate, asked, ranking) : 0
    if (fit > best.fit + 0.01) best = { passage, fit }
  }
  return best.passage
}

function fitOf(
  passage: PassageRecord,
  { concepts, cues }: Asked,
  ranking: Ranking & { known: Vocabulary },
): number {
  const heading = termsIn(passage.heading, ranking.known)
  const text = termsIn(passage.text, ranking.known)
  const { offered } = ranking.titles.of(passage.document)
  let fit = 0
  for (const concept of concepts) {
    let found = 0
    let isSubject = false
    for (const { term, weight } of concept.terms) {
      const there = Math.max(headingWeight * (heading.get(term) ?? 0), textWeight * (text.get(term) ?? 0))
      found = Math.max(found, weight * there)
      isSubject ||= weight * (offered.get(term) ?? 0) > 0.5
    }
    fit += found * conceptWorth(concept, ranking) * (isSubject ? inTitleFactor : 1)
  }
  const shown = normalise(`${passage.heading}\n${passage.text}`)
  return fit + cueWorth * cues.filter((cue) => signs[cue]?.test(shown)).length
}

function termsIn(text: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const word of new Set(wordsOf(normalise(text)))) {
    if (functionWords.has(word)) continue
    for (const { term, weight } of wordTerms(word, vocabulary)) {
      weights.set(term, Math.max(weight, weights.get(term) ?? 0))
    }
  }
  return weights
}
