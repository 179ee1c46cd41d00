/** Work that happens one at a time for each key. */
export interface Lanes {
  /**
   * Begins the work, or lets it happen once more after what is running: all who ask meanwhile share that one time.
   * Resolves when the work that saw this asking is done. The work never rejects.
   */
  readonly run: (key: string, work: () => Promise<void>) => Promise<void>
  /** Resolves when nothing runs. */
  idle(): Promise<void>
}

interface Lane {
  readonly current: Promise<void>
  again?: Promise<void>
}

export function createLanes(): Lanes {
  const lanes = new Map<string, Lane>()

  function start(key: string, work: () => Promise<void>): Promise<void> {
    const lane: Lane = {
      current: work().finally(() => {
        if (!lane.again) lanes.delete(key)
      }),
    }
    lanes.set(key, lane)
    return lane.current
  }

  return {
    run(key, work) {
      const lane = lanes.get(key)
      if (!lane) return start(key, work)
      lane.again ??= lane.current.then(() => start(key, work))
      return lane.again
    },
    async idle() {
      while (lanes.size > 0)
        await Promise.all([...lanes.values()].map(({ current, again }) => again ?? current))
    },
  }
}
