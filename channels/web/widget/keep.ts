import type { Language } from '../../../core/language.ts'
import type { OutgoingLine } from './outgoing-line.ts'

/** What this browser remembers for us. Never a cookie: nothing of it travels by itself. */
export interface Keep {
  readonly read: <K extends KeepKey>(key: K) => KeepValues[K] | undefined
  readonly write: <K extends KeepKey>(key: K, value: KeepValues[K]) => void
  readonly remove: (key: KeepKey) => void
  /** Everything but the keys that still have to be revoked. */
  readonly clear: () => void
}

interface KeepValues {
  /** The key to the conversation. */
  readonly token: string
  /** Not acknowledged yet. */
  readonly outbox: readonly OutgoingLine[]
  /** Typed, not sent. */
  readonly draft: string
  /** The last line of ours that was seen. */
  readonly read: string
  /** The greeting was asked for, in this language. */
  readonly joined: Language
  readonly language: Language
  readonly isQuiet: boolean
  /** Tokens of erased conversations that the server still has to be told about. */
  readonly revoke: readonly string[]
}

export type KeepKey = keyof KeepValues

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
    read: <K extends KeepKey>(key: K) =>
      parse(memory.get(key) ?? attempt(() => storage?.getItem(prefix + key)) ?? undefined) as
        KeepValues[K] | undefined,
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

/** What we wrote ourselves, so of the shape we wrote. */
function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : attempt(() => JSON.parse(text) as unknown)
}
