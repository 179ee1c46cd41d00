import type { Keep } from './keep.ts'
import type { ShownLine } from './timeline.ts'

/** How many lines of ours came after the last one that was seen. */
export interface Unread {
  readonly count: (lines: readonly ShownLine[], looking: 'seen' | 'unseen') => number
  readonly forget: () => void
}

export function createUnread(keep: Keep): Unread {
  let written: string | undefined
  return {
    count: (lines, looking) => {
      const ours = lines.filter((line) => line.author.kind !== 'resident')
      if (looking === 'seen') {
        const last = ours.at(-1)?.key
        if (last !== undefined && last !== written) keep.write('read', last)
        written = last
        return 0
      }
      const read = keep.read('read')
      return ours.length - 1 - ours.findIndex((line) => line.key === read)
    },
    forget: () => {
      written = undefined
    },
  }
}
