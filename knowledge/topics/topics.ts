import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Something people turn to a government for, as pages name it and as people say it. */
export interface Topic {
  readonly title: string
  /** Words that pages use, most telling first. */
  readonly words: readonly string[]
  /** The product of another organisation that it is, as `elsewhere/` calls it; "?" when it depends. */
  readonly elsewhere?: string
  /** As people ask it. */
  readonly lines: readonly string[]
}

const files = [
  'documents-and-digital',
  'registers-and-life',
  'money-law-and-government',
  'city-home-and-care',
]

/** Of any municipality: none of it is about one knowledge base. Read when first needed. */
export function readTopics(): readonly Topic[] {
  return files.flatMap((file) =>
    parseTopics(readFileSync(fileURLToPath(new URL(`./${file}.txt`, import.meta.url)), 'utf8')),
  )
}

/**
 * A paragraph is a topic: "# title", "= words", perhaps "> product of another organisation", and lines that begin
 * with "- ".
 *
 * @throws Error when a paragraph is not complete
 */
export function parseTopics(text: string): readonly Topic[] {
  return text
    .trim()
    .split(/\n{2,}/u)
    .map(parseTopic)
}

function parseTopic(paragraph: string): Topic {
  const lines = paragraph.split('\n')
  const marked = (mark: string): readonly string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim())
  const [title] = marked('# ')
  const [words] = marked('= ')
  const [elsewhere] = marked('> ')
  const said = marked('- ')
  if (title === undefined || words === undefined || said.length === 0)
    throw new Error(`The topic "${lines[0] ?? ''}" is not complete.`)
  return { title, words: words.split(/\s+/u), lines: said, ...(elsewhere !== undefined && { elsewhere }) }
}
