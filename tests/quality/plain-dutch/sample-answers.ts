import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sectionText, splitPassages } from '../../../knowledge/passages.ts'
import { parseMarkdown } from '../../../knowledge/readers/markdown.ts'
import type { NamedText } from './measure.ts'

const folder = fileURLToPath(new URL('../../../knowledge/sample/', import.meta.url))

/** Each section of the example municipality, which is what an answer shows before "meer". */
export async function sampleAnswers(): Promise<readonly NamedText[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).toSorted()
  const answers = await Promise.all(files.map(sectionsOf))
  return answers.flat()
}

async function sectionsOf(file: string): Promise<readonly NamedText[]> {
  const parsed = parseMarkdown(await readFile(join(folder, file), 'utf8'), file, file)
  if (parsed.kind === 'refused') throw new Error(`${file} ${parsed.problem.reason}`)
  return splitPassages(parsed.article.text).map(({ heading, text }) => ({
    where: `knowledge/sample/${file}${heading === '' ? '' : ` "${heading}"`}`,
    text: sectionText({ heading, text }),
  }))
}
