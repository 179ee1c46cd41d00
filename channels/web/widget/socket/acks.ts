/** What was asked over a line and not answered yet. */
export class Acks {
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  /** `send` gets the id that the answer will carry. Rejects when it stays away for `withinMs`. */
  ask(send: (id: number) => void, withinMs: number): Promise<unknown> {
    const id = (this.#lastId += 1)
    return new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id)
        reject(new Error('no ack'))
      }, withinMs)
      this.#waiting.set(id, { resolve, reject, timer })
      send(id)
    })
  }

  answer(id: number, value: unknown): void {
    const asked = this.#waiting.get(id)
    clearTimeout(asked?.timer)
    this.#waiting.delete(id)
    asked?.resolve(value)
  }

  rejectAll(error: Error): void {
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer)
      reject(error)
    }
    this.#waiting.clear()
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}
