import { errorCode } from '../../core/error-code.ts'
import { Unavailable } from '../../core/errors.ts'

/** What is wrong with a statement or its values; every other SQLite error is about the disk or the file. */
const ours = /^SQLITE_(CONSTRAINT|ERROR|MISUSE|TOOBIG|MISMATCH|RANGE)/

/** Only `code` is looked at: the driver's error class is another in each jest file, so `instanceof` is no use. */
export function sqliteCode(error: unknown): string | undefined {
  const code = errorCode(error)
  return code?.startsWith('SQLITE_') === true ? code : undefined
}

export function isBusy(error: unknown): boolean {
  return sqliteCode(error)?.startsWith('SQLITE_BUSY') ?? false
}

/** The disk is full, read-only or broken, or somebody else has the file: the statement itself was fine. */
export function isStorageError(error: unknown): boolean {
  const code = sqliteCode(error)
  return code !== undefined && !ours.test(code)
}

/** What a caller gets to see of a storage error. */
export function unavailable(cause: unknown): Unavailable {
  return new Unavailable('The record cannot be reached now; look at the disk that holds it, and try again.', {
    cause,
  })
}
