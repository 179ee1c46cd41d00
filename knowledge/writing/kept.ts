/** What was made for a key, for who asks the same again; what is used least goes first. In memory only. */
export interface Kept<T> {
  /** Who asks while it is being made waits for that. What gave nothing is not kept, and made again the next time. */
  get(key: string, make: () => Promise<T | undefined>): Promise<T | undefined>
}

export function createKept<T>(most: number): Kept<T> {
  const made = new Map<string, T>()
  const underWay = new Map<string, Promise<T | undefined>>()

  function keep(key: string, value: T): T {
    made.delete(key)
    made.set(key, value)
    const [oldest] = made.keys()
    if (made.size > most && oldest !== undefined) made.delete(oldest)
    return value
  }

  async function makeOnce(key: string, make: () => Promise<T | undefined>): Promise<T | undefined> {
    try {
      const value = await make()
      return value === undefined ? undefined : keep(key, value)
    } finally {
      underWay.delete(key)
    }
  }

  return {
    get: async (key, make) => {
      const known = made.get(key)
      if (known !== undefined) return keep(key, known)
      const going = underWay.get(key) ?? makeOnce(key, make)
      underWay.set(key, going)
      return going
    },
  }
}
