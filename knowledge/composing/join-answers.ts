import type { Grounded, Made, Notice, Source } from '../../core/answer.ts'
import { factsIn } from '../facts/facts-in.ts'

/** Two answers or more as one: each under the name of its page, and what one page says of two things under one name. */
export function joinAnswers(
  answers: readonly [Grounded, ...Grounded[]],
  notices: readonly Notice[],
): Grounded {
  const pages = byPage(answers)
  const text = pages.length === 1 ? textOfPage(answers) : pages.map(underTitle).join('\n\n')
  const unlike = new Map(
    [...notices, ...answers.flatMap((answer) => answer.notices ?? [])].map((one) => [
      JSON.stringify(one),
      one,
    ]),
  )
  return {
    kind: 'grounded',
    text,
    sources: distinctSources(answers),
    facts: factsIn(text),
    ...(unlike.size > 0 && { notices: [...unlike.values()] }),
    made: madeOf(answers.flatMap(({ made }) => made ?? [])),
  }
}

type Page = readonly [Grounded, ...Grounded[]]

function byPage([first, ...others]: Page): readonly Page[] {
  const pages = new Map<string, Page>([[first.sources[0].id, [first]]])
  for (const answer of others) {
    const { id } = answer.sources[0]
    const before = pages.get(id)
    pages.set(id, before ? [...before, answer] : [answer])
  }
  return [...pages.values()]
}

function underTitle(page: Page): string {
  return `## ${page[0].sources[0].title}\n\n${textOfPage(page)}`
}

/** The opening and each section once. */
function textOfPage(page: Page): string {
  return [...new Set(page.flatMap(({ text }) => text.split(/\n\n(?=## )/u)))].join('\n\n')
}

function distinctSources([first, ...others]: Page): [Source, ...Source[]] {
  const sources: [Source, ...Source[]] = [...first.sources]
  for (const source of others.flatMap((answer) => answer.sources)) {
    if (!sources.some(({ id }) => id === source.id)) sources.push(source)
  }
  return sources
}

/** Approved only when each part is, by the same editor on the same day. */
function madeOf([first, ...others]: readonly Made[]): Made {
  const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(first))
  return first && isSame ? first : { by: 'extract' }
}
