import type { Line } from '../../knowledge/writing/lines.ts'
import type { SamplePage } from './language-model-pages.ts'
import type { Random } from './language-model-random.ts'

/** A sentence that a model could write about a page and that is not so, or not a model's to say. */
export interface Lie {
  readonly page: SamplePage
  readonly text: string
  /** Lines or whole passages that it says it rests on. */
  readonly passages: readonly string[]
}

/** What a kind of lie is made of: a line of a page, and everything around it. */
export interface LieFrom {
  readonly page: SamplePage
  readonly line: Line
  readonly lines: readonly Line[]
  readonly pages: readonly SamplePage[]
  readonly random: Random
}

/** Words only are said of the page as it is; undefined: of this line no such lie can be made. */
export type MakeLie = (from: LieFrom) => string | Lie | undefined

/** What a line says, with the question it goes on from. */
export function wholeLine({ given, text }: Line): string {
  return given === '' ? text : `${given} ${text}`
}
