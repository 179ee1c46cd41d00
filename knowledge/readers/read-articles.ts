import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import type { Article, Problem, Reading } from '../article.ts'
import { parseJsonLines } from './json-lines.ts'
import { parseMarkdown } from './markdown.ts'
import { readTextFile } from './text-file.ts'

/** Every article under a path: a folder of Markdown, or one file of JSON lines. What cannot be read is among the problems. */
export async function readArticles(path: string): Promise<Reading> {
  const files = await sourceFiles(path)
  if (files.length === 0) {
    return {
      articles: [],
      problems: [{ file: path, reason: 'holds no .md or .jsonl file that can be read' }],
    }
  }
  const readings: Reading[] = []
  for (const file of files) readings.push(await readSource(file, path))
  return withoutDoubles(readings)
}

/** The files an index of this path is made of, in a fixed order. Empty when there is nothing to read. */
export async function sourceFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter((name) => extname(name) === '.md' && !/^readme\.md$/i.test(basename(name)))
    .sort()
    .map((name) => join(path, name))
}

async function readSource(file: string, root: string): Promise<Reading> {
  const read = await readTextFile(file)
  if (read.kind === 'refused') return { articles: [], problems: [read.problem] }
  if (extname(file) !== '.md') return parseJsonLines(read.text, file)
  const parsed = parseMarkdown(read.text, file, idFromPath(file, root))
  return parsed.kind === 'article'
    ? { articles: [parsed.article], problems: [] }
    : { articles: [], problems: [parsed.problem] }
}

function idFromPath(file: string, root: string): string {
  const path = relative(root, file) || basename(file)
  return path.split(sep).join('/').replace(/\.md$/, '')
}

const staff: ReadonlySet<string> = new Set(['medewerker', 'medewerkers', 'staff', 'intern'])

/** For whom it is stands in its audience; for staff and residents both is for residents too. */
function isForStaffOnly({ audience = [] }: Article): boolean {
  return audience.length > 0 && audience.every((name) => staff.has(name.trim().toLowerCase()))
}

function withoutDoubles(readings: readonly Reading[]): Reading {
  const articles = new Map<string, Article>()
  const problems: Problem[] = readings.flatMap((reading) => reading.problems)
  for (const article of readings.flatMap((reading) => reading.articles)) {
    if (isForStaffOnly(article)) {
      problems.push({ file: article.id, reason: 'is for staff only; residents are never answered from it' })
    } else if (articles.has(article.id)) {
      problems.push({ file: article.id, reason: 'this id was used before; the first one stays' })
    } else {
      articles.set(article.id, article)
    }
  }
  return { articles: [...articles.values()], problems }
}
