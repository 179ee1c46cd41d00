/** So close to the end counts as there, in pixels. */
const near = 32

/** Keeps a list that grows at its end in sight, until the reader scrolls up. */
export class EndKeeper {
  isAtEnd = true
  #list: Element | undefined

  /** True when it was at the end and is not now, or the other way round. */
  scrolled(list: Element): boolean {
    const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < near
    const isChanged = isAtEnd !== this.isAtEnd
    this.isAtEnd = isAtEnd
    return isChanged
  }

  toEnd(): void {
    this.isAtEnd = true
    if (this.#list) this.drawn(this.#list)
  }

  /** After every drawing; another list begins at its end. */
  drawn(list: Element): void {
    if (list !== this.#list) this.isAtEnd = true
    this.#list = list
    if (this.isAtEnd) list.scrollTop = list.scrollHeight
  }
}
