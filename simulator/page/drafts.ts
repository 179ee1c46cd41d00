import type { PhoneNumber } from '../protocol.ts'

/** What was typed and not sent, and which telephone is held: for this tab, also after a reload. */
export interface Drafts {
  readonly read: (number: PhoneNumber) => string
  readonly write: (number: PhoneNumber, text: string) => void
  readonly held: () => PhoneNumber | undefined
  readonly hold: (number: PhoneNumber) => void
}

const prefix = 'balie.simulator.'

/** `storage` may be missing or refuse: then it lasts as long as the page. */
export function createDrafts(storage: Storage | undefined): Drafts {
  const memory = new Map<string, string>()
  const read = (key: string): string | undefined =>
    memory.get(key) ?? attempt(() => storage?.getItem(prefix + key)) ?? undefined
  const write = (key: string, value: string): void => {
    memory.set(key, value)
    attempt(() => storage?.setItem(prefix + key, value))
  }
  return {
    read: (number) => read(`draft.${number}`) ?? '',
    write: (number, text) => {
      write(`draft.${number}`, text)
    },
    held: () => read('held'),
    hold: (number) => {
      write('held', number)
    },
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    // Full or forbidden: what stands in memory goes on.
    return undefined
  }
}
