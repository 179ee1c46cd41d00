/** A line that comes back within a moment is not worth a word. */
const cutAfterMs = 1_500

/** Whether the line has been away long enough to say so. */
export class LineWatch {
  isCut = false
  readonly #changed: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** It is away, and should come. */
  expect(): void {
    this.rest()
    this.#timer = setTimeout(() => {
      this.isCut = true
      this.#changed()
    }, cutAfterMs)
  }

  /** It is there, or nobody waits for it. */
  rest(): void {
    clearTimeout(this.#timer)
    this.isCut = false
  }
}
