/** A part of an article that can answer by itself. */
export interface Passage {
  /** '' for what stands before the first heading. */
  readonly heading: string
  readonly text: string
}

const maxWords = 150

/** As an article has it. */
export function sectionText({ heading, text }: Passage): string {
  return heading === '' ? text : `## ${heading}\n\n${text}`
}

/** By headings, and a long section by its paragraphs; a list stays whole, with the line that introduces it. */
export function splitPassages(text: string): readonly Passage[] {
  return splitSections(text).flatMap(splitSection)
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}

function splitSections(text: string): readonly Passage[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  for (const line of text.split('\n')) {
    const heading = /^#{1,6}\s+(?<title>.*)$/u.exec(line)?.groups?.['title']
    if (heading === undefined) sections.at(-1)?.lines.push(line)
    else sections.push({ heading: heading.trim(), lines: [] })
  }
  return sections
    .map(({ heading, lines }) => ({ heading, text: tidy(lines) }))
    .filter((section) => section.text !== '')
}

function splitSection(section: Passage): readonly Passage[] {
  if (wordCount(section.text) <= maxWords) return [section]
  const passages: Passage[] = []
  let block: string[] = []
  for (const paragraph of section.text.split('\n\n')) {
    const next = [...block, paragraph]
    if (block.length > 0 && !isList(paragraph) && wordCount(next.join(' ')) > maxWords) {
      passages.push({ heading: section.heading, text: block.join('\n\n') })
      block = [paragraph]
    } else {
      block = next
    }
  }
  return [...passages, { heading: section.heading, text: block.join('\n\n') }]
}

/** Items of one list that stand apart by blank lines become one block. */
function tidy(lines: readonly string[]): string {
  const text = lines.map((line) => line.trimEnd()).join('\n')
  return text
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^(?<item>[ \t]*(?:[-*•]|\d+[.)])[^\n]*)\n\n(?=[ \t]*(?:[-*•]|\d+[.)]) )/gmu, '$<item>\n')
    .trim()
}

function isList(paragraph: string): boolean {
  return /^[ \t]*(?:[-*•]|\d+[.)])\s/u.test(paragraph)
}
