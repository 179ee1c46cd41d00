import { readFile, writeFile } from 'node:fs/promises'
import { create, insertMultiple, load, save, search } from '@orama/orama'
import type { RawData } from '@orama/orama'
import MiniSearch from 'minisearch'
import type { Options } from 'minisearch'
import type { Language } from '../../core/language.ts'
import { grammarOf } from '../../knowledge/terms/grammar.ts'
import { mostFound, toPage } from './retrieval-engine.ts'
import type { Engine, Page } from './retrieval-engine.ts'

const titleBoost = 2

/** It keeps the texts too, as ours does: whoever finds a page wants to show it. */
const miniSearchOptions: Options<Page> = {
  fields: ['title', 'keywords', 'text'],
  storeFields: ['title', 'text'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: titleBoost } },
}

export function createMiniSearch(): Engine {
  return miniSearchWith(miniSearchOptions)
}

/** As whoever takes some care would have it. */
export function createMiniSearchWithStopWords(language: Language): Engine {
  const { silent } = grammarOf(language)
  const processTerm = (term: string): string | null => {
    const lower = term.toLowerCase()
    return silent.has(lower) ? null : lower
  }
  return miniSearchWith({ ...miniSearchOptions, processTerm })
}

function miniSearchWith(options: Options<Page>): Engine {
  return {
    build: (articles) => {
      const index = new MiniSearch(options)
      index.addAll(articles.map(toPage))
      return Promise.resolve({ save: (file: string) => writeFile(file, JSON.stringify(index)) })
    },
    open: async (file) => {
      const index = MiniSearch.loadJSON(await readFile(file, 'utf8'), options)
      return {
        find: ({ text }) => {
          const found = index.search(text).slice(0, mostFound)
          return Promise.resolve(found.map(({ id }) => String(id)))
        },
        close: () => Promise.resolve(),
      }
    },
  }
}

const schema = { title: 'string', keywords: 'string', text: 'string' } as const
/** One letter wrong, as MiniSearch's .2 is for most words; by its beginning it finds a word without being told. */
const tolerance = 1

export function createOrama(language: Language): Engine {
  const options = { schema, language: language === 'en' ? 'english' : 'dutch' }
  const boost = { title: titleBoost }
  return {
    build: async (articles) => {
      const index = create(options)
      await insertMultiple(index, articles.map(toPage))
      return { save: (file) => writeFile(file, JSON.stringify(save(index))) }
    },
    open: async (file) => {
      const index = create(options)
      load(index, JSON.parse(await readFile(file, 'utf8')) as RawData)
      return {
        find: async ({ text }) => {
          const { hits } = await search(index, { term: text, tolerance, boost, limit: mostFound })
          return hits.map(({ id }) => id)
        },
        close: () => Promise.resolve(),
      }
    },
  }
}
