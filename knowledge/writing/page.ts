/** A page as it goes to a model: its passages, cut in lines that can be named. */
export interface Page {
  readonly title: string
  /** Of the page itself. */
  readonly url?: string
  readonly passages: readonly PagePassage[]
}

export interface PagePassage {
  readonly heading: string
  readonly text: string
}
