import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import type { Article, Problem, Reading } from '../article.ts'
import { isForStaff } from '../is-for-staff.ts'
import { knownExtensions } from './looks-like.ts'
import { readFile } from './read-file.ts'
import { readResource } from './read-resource.ts'

/** Every article under a path: a folder with files of any format, or one file. What cannot be read is among the problems. */
export async function readArticles(path: string): Promise<Reading> {
  const files = await sourceFiles(path)
  if (files.length === 0)
    return { articles: [], problems: [{ file: path, reason: 'holds no file that can be read' }] }
  const sources: Source[] = []
  for (const file of files) sources.push(await readSource(file, path))
  const reading = withoutDoubles(sources)
  if (reading.articles.length > 0 || reading.problems.length > 0) return reading
  return { articles: [], problems: [{ file: path, reason: 'holds no document' }] }
}

/** The files an index of this path is made of, in a fixed order. Empty when there is nothing to read. */
export async function sourceFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [path]
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => !entry.isDirectory() && isSource(entry.name))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .sort()
    .map((name) => join(path, name))
}

/** Word leaves "~$name.docx" beside a document that is open. */
function isSource(name: string): boolean {
  return (
    knownExtensions.has(extname(name).toLowerCase()) && !/^readme\.md$/iu.test(name) && !name.startsWith('~$')
  )
}

interface Source extends Reading {
  readonly file: string
}

async function readSource(file: string, root: string): Promise<Source> {
  const read = await readFile(file)
  if (read.kind === 'refused') return { file, articles: [], problems: [{ file, reason: read.reason }] }
  return { file, ...(await readResource({ name: file, bytes: read.bytes, id: idFromPath(file, root) })) }
}

/** Two files that differ in their extension only are named as doubles, as two versions of one document mostly are. */
function idFromPath(file: string, root: string): string {
  const path = relative(root, file) || basename(file)
  const known = extname(path)
  return (knownExtensions.has(known.toLowerCase()) ? path.slice(0, -known.length) : path).split(sep).join('/')
}

function withoutDoubles(sources: readonly Source[]): Reading {
  const articles = new Map<string, Article>()
  const from = new Map<string, string>()
  const problems: Problem[] = sources.flatMap((source) => source.problems)
  for (const { file, article } of sources.flatMap(({ file, articles }) =>
    articles.map((article) => ({ file, article })),
  )) {
    const first = from.get(article.id)
    if (first === undefined) {
      articles.set(article.id, isForStaff(article) ? { ...article, isStaffOnly: true } : article)
      from.set(article.id, file)
    } else {
      const other = first === file ? 'twice' : `, and so has ${first}`
      problems.push({
        file,
        reason: `has the id ${article.id} ${other}; the first one stays`.replace(' ,', ','),
      })
    }
  }
  return { articles: [...articles.values()], problems }
}
