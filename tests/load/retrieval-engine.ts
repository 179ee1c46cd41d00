import type { Language } from '../../core/language.ts'
import type { Article } from '../../knowledge/index.ts'

/** One question, as every engine gets it. */
export interface Asked {
  readonly text: string
  readonly language: Language
}

/** A search engine of some sort, that is given articles and finds them again. */
export interface Engine {
  /** In memory. */
  build(articles: readonly Article[]): Promise<Built>
  /** What was saved, ready to be asked. */
  open(file: string): Promise<Finder>
}

export interface Built {
  save(file: string): Promise<void>
}

export interface Finder {
  /** Ids of articles, best first, ten at most. */
  find(asked: Asked): Promise<readonly string[]>
  close(): Promise<void>
}

export const mostFound = 10

export interface Page {
  readonly id: string
  readonly title: string
  readonly keywords: string
  readonly text: string
}

/** What another engine is given of an article: all that ours reads of it. */
export function toPage({ id, title, keywords, text, upl }: Article): Page {
  return { id, title, keywords: [...keywords, upl ?? ''].join(' ').trim(), text }
}
