import type { Article } from '../../knowledge/index.ts'
import { splitPassages } from '../../knowledge/passages.ts'
import { anyName, createRandom, neighbourhood, person, pick, product, street } from './retrieval-names.ts'
import type { Random } from './retrieval-names.ts'

/**
 * As many articles as make so many passages: each on the subject of one of these, in its sentences and now and then in
 * another's, with other amounts, and with streets, neighbourhoods, products and people that get rarer and rarer. The
 * same arguments give the same articles.
 */
export function createArticles(from: readonly Article[], passageCount: number): readonly Article[] {
  const random = createRandom(passageCount)
  const parts = from.map(toParts)
  const articles: Article[] = []
  for (let left = passageCount; left > 0;) {
    const subject = pick(parts, random)
    const article = vary(subject, { id: articles.length, most: left, other: pick(parts, random), random })
    articles.push(article)
    left -= splitPassages(article.text).length
  }
  return articles
}

/** The subject that an article was made from. */
export function subjectOf(id: string): string {
  return id.replace(/-\d+$/, '')
}

interface Parts {
  readonly article: Article
  readonly sections: readonly Section[]
}

interface Section {
  readonly heading: string
  /** A sentence or an item of a list each. */
  readonly lines: readonly string[]
}

function toParts(article: Article): Parts {
  const sections = splitPassages(article.text).map(({ heading, text }) => ({ heading, lines: linesOf(text) }))
  return { article, sections }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => (isItem(line) ? [line] : line.split(/(?<=[.?!]) (?=\p{Lu})/u)))
}

function isItem(line: string): boolean {
  return /^\s*(?:-|\d+\.)\s/.test(line)
}

interface Variation {
  readonly id: number
  /** Passages. */
  readonly most: number
  readonly other: Parts
  readonly random: Random
}

function vary({ article, sections }: Parts, { id, most, other, random }: Variation): Article {
  const named = anyName(random)
  const own = shuffled(sections, random).slice(0, 3 + Math.floor(random() * 4))
  const strange = random() < 0.3 ? [pick(other.sections, random)] : []
  const chosen = [...own, ...strange].slice(0, most)
  return {
    id: `${article.id}-${id}`,
    title: `${article.title}: ${named}`,
    keywords: [...shuffled(article.keywords, random).slice(0, 6), product(random)],
    text: chosen.map((section, at) => renderSection(section, at === 0, random)).join('\n\n'),
  }
}

function renderSection({ heading, lines }: Section, isFirst: boolean, random: Random): string {
  const kept = shuffled(lines, random).slice(0, Math.max(2, Math.ceil(lines.length * 0.8)))
  const said = [...kept, ...(random() < 0.7 ? [localSentence(random)] : [])].map((line) =>
    withOtherNumbers(line, random),
  )
  const sentences = said.filter((line) => !isItem(line)).join(' ')
  const items = said.filter(isItem).join('\n')
  const text = [sentences, items].filter((part) => part !== '').join('\n\n')
  // What stands first has no heading, and is no passage of its own without one either.
  return isFirst || heading === '' ? `${isFirst ? '' : '## Meer\n\n'}${text}` : `## ${heading}\n\n${text}`
}

function withOtherNumbers(line: string, random: Random): string {
  return line.replace(
    /(?<=€ )\d+(?:,\d\d)?|\b\d{1,3}(?= (?:dagen|werkdagen|weken|maanden|uur|euro))/g,
    (number) =>
      number.includes(',')
        ? `${Math.ceil(random() * 400)},${String(Math.floor(random() * 20) * 5).padStart(2, '0')}`
        : String(Math.ceil(random() * 60)),
  )
}

function localSentence(random: Random): string {
  return pick(sentences, random)(random)
}

const sentences: readonly ((random: Random) => string)[] = [
  (random) => `Woont u aan de ${street(random)}, dan geldt ook de ${product(random)}.`,
  (random) => `In de ${neighbourhood(random)} regelt ${person(random)} dit voor u.`,
  (random) =>
    `Het loket staat aan de ${street(random)} ${Math.ceil(random() * 300)}, in de ${neighbourhood(random)}.`,
  (random) => `Bel ${person(random)} als u een ${product(random)} heeft.`,
  (random) => `Voor de ${neighbourhood(random)} geldt een ${product(random)} of een ${product(random)}.`,
  (random) => `Tussen de ${street(random)} en de ${street(random)} wordt gewerkt.`,
]

function shuffled<One>(things: readonly One[], random: Random): readonly One[] {
  return things
    .map((one) => ({ one, place: random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ one }) => one)
}
