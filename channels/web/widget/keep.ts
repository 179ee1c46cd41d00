/** What this browser remembers for us. Never a cookie: nothing of it travels by itself. */
export interface Keep {
  read<T>(key: KeepKey): T | undefined
  write(key: KeepKey, value: unknown): void
  remove(key: KeepKey): void
  /** Everything but the keys that still have to be revoked. */
  clear(): void
}

/**
 * token: the key to the conversation. outbox: lines not acknowledged yet. draft: typed, not sent. read: the last line
 * that was seen. joined: the greeting was asked for. revoke: tokens the server still has to be told about.
 */
export type KeepKey = 'token' | 'outbox' | 'draft' | 'read' | 'joined' | 'language' | 'isQuiet' | 'revoke'

const prefix = 'balie.'
const erasable: readonly KeepKey[] = ['token', 'outbox', 'draft', 'read', 'joined', 'language', 'isQuiet']

/** `storage` may be missing or refuse (private windows, blocked site data): then it lasts as long as the page. */
export function createKeep(storage: Storage | undefined): Keep {
  // Only what storage did not take: what it did take may be erased by another tab.
  const memory = new Map<string, string>()
  const remove = (key: KeepKey): void => {
    memory.delete(key)
    attempt(() => storage?.removeItem(prefix + key))
  }
  return {
    read: (key) => parse(memory.get(key) ?? attempt(() => storage?.getItem(prefix + key)) ?? undefined),
    write: (key, value) => {
      const text = JSON.stringify(value)
      const isWritten = attempt(() => {
        storage?.setItem(prefix + key, text)
        return storage !== undefined
      })
      if (isWritten) memory.delete(key)
      else memory.set(key, text)
    },
    remove,
    clear: () => {
      erasable.forEach(remove)
    },
  }
}

/** Which of ours another tab changed, from a 'storage' event; undefined when it is not ours. */
export function keepKeyOf(storageKey: string | null): KeepKey | undefined {
  if (storageKey === null) return 'token'
  return storageKey.startsWith(prefix) ? (storageKey.slice(prefix.length) as KeepKey) : undefined
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    // Full or forbidden: what stands in memory goes on.
    return undefined
  }
}

function parse<T>(text: string | undefined): T | undefined {
  if (text === undefined) return undefined
  return attempt(() => JSON.parse(text) as T)
}
