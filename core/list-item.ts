const mark = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/u

/** "- ...", "2. ...": an item of a list, as a page or a model writes it. */
export function isListItem(text: string): boolean {
  return mark.test(text)
}

export function withoutListMark(text: string): string {
  return text.replace(mark, '')
}

/** Its mark and the rest; '' for a mark that is not there. */
export function splitListMark(text: string): readonly [string, string] {
  const bare = withoutListMark(text)
  return [text.slice(0, text.length - bare.length), bare]
}
