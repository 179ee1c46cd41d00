import { readFileSync } from 'node:fs'

/** A line as people or titles ask one thing, about any subject. */
export interface AspectExample {
  readonly text: string
  readonly aspect: string
}

/** Where the subject stands in a line. */
const subject = /…/gu
/** So many subjects are put into each line. */
const copies = 6
/** No two lines get the same ones: without a common divisor with how many there are, nearly. */
const stride = 31
const determiners = ['', 'mijn ', 'een ', 'de ', 'het ']
/** After one of these no other stands. */
const determined =
  /(?:^|\s)(?:mijn|me|de|een|het|geen|nieuwe?|welke|wat voor|uw|gevonden|verlopen|my|the|a)\s*$/iu

/** The lines of `aspects.txt` with subjects put in, so that what is learned is the asking and not the subject. */
export function readAspectExamples(): readonly AspectExample[] {
  return parseAspects(read('aspects.txt'), read('subjects.txt').trim().split('\n'))
}

/**
 * A paragraph is an aspect: "# name", and a line for each way to ask it.
 *
 * @throws Error when a line stands under no name
 */
export function parseAspects(text: string, subjects: readonly string[]): readonly AspectExample[] {
  const examples: AspectExample[] = []
  let aspect: string | undefined
  for (const [at, line] of text.trim().split('\n').entries()) {
    if (line.startsWith('# ')) aspect = line.slice(2)
    else if (aspect === undefined) throw new Error(`"${line}" stands under no aspect.`)
    else examples.push(...fill(line, at, subjects).map((filled) => ({ text: filled, aspect: aspect ?? '' })))
  }
  return examples
}

/** A line without a subject counts twice: it is as telling as a few of the others. */
function fill(line: string, at: number, subjects: readonly string[]): readonly string[] {
  if (!line.includes('…')) return [line, line]
  return Array.from({ length: copies }, (_, copy) => {
    let nth = copies * at + copy
    return line.replace(subject, (_mark, place: number) => {
      const determiner = determined.test(line.slice(0, place)) ? '' : determiners[nth % determiners.length]
      const name = subjects[(nth++ * stride) % subjects.length]
      return `${determiner ?? ''}${name ?? ''}`
    })
  })
}

function read(file: string): string {
  return readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
}
