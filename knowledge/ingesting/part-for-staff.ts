import type { Article } from '../article.ts'
import { isForStaff } from '../is-for-staff.ts'

/** The same articles in two parts that have no text in common. */
export interface Parts {
  readonly residents: readonly Article[]
  readonly staff: readonly Article[]
}

/**
 * What is for staff is taken out before anything is counted, so that no word of it is in what residents are answered
 * from: not in the index, not in the spelling, not in how rare a word is.
 */
export function partForStaff(articles: readonly Article[]): Parts {
  return {
    residents: articles.filter((article) => !isForStaff(article)).map(withoutStaffText),
    staff: articles.flatMap((article) => [
      ...(isForStaff(article) ? [{ ...withoutStaffText(article), isStaffOnly: true }] : []),
      ...staffTextOf(article),
    ]),
  }
}

function withoutStaffText(article: Article): Article {
  const { staffText: _, ...rest } = article
  return rest
}

/** A document of its own, beside the one it belongs to. */
function staffTextOf({ staffText = '', ...article }: Article): readonly Article[] {
  if (staffText.trim() === '') return []
  const { approved: _, ...rest } = article
  return [{ ...rest, id: `${article.id}#staff`, text: staffText, keywords: [], isStaffOnly: true }]
}
