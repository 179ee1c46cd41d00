import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { z } from 'zod'
import { errorCode } from '../../core/error-code.ts'
import { Unavailable } from '../../core/errors.ts'

const sayEveryMs = 5_000
/** Whoever has not said for so long that it is still there, is not. */
const leaseMs = 60_000

/** What it says to who comes second. */
export const busySentence = 'Another ingest of this data directory is running: wait until it is done.'

const shape = z.object({ token: z.string(), pid: z.number(), host: z.string() })

/**
 * Over all processes that share the folder of the file. It saves work and is no more than that: what an ingest writes is whole
 * at any moment, also where two processes that find an abandoned lock in the same instant should both take it.
 * @throws Unavailable when another process is at it
 */
export async function oneAtATime<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const token = randomUUID()
  await mkdir(dirname(file), { recursive: true })
  if (!(await take(file, token))) throw new Unavailable(busySentence)
  const saying = setInterval(() => {
    const now = new Date()
    // Gone: another process took it for abandoned, which costs nothing but work.
    void utimes(file, now, now).catch(() => undefined)
  }, sayEveryMs)
  saying.unref()
  try {
    return await work()
  } finally {
    clearInterval(saying)
    if ((await holderOf(file))?.token === token) await rm(file, { force: true })
  }
}

async function take(file: string, token: string): Promise<boolean> {
  if (await create(file, token)) return true
  if (!(await isAbandoned(file))) return false
  const aside = `${file}.${token}`
  const isOurs = await rename(file, aside).then(
    () => true,
    () => false,
  )
  await rm(aside, { force: true })
  return isOurs && create(file, token)
}

async function create(file: string, token: string): Promise<boolean> {
  const content = JSON.stringify({ token, pid: process.pid, host: hostname() })
  try {
    await writeFile(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const holder = await holderOf(file)
  if (holder?.host === hostname() && !isRunning(holder.pid)) return true
  // The clock of the file system is the one that all of them share.
  const found = await stat(file).catch(() => undefined)
  return found === undefined || Date.now() - found.mtimeMs > leaseMs
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Of somebody else, and running.
    return errorCode(error) === 'EPERM'
  }
}

async function holderOf(file: string): Promise<z.infer<typeof shape> | undefined> {
  try {
    return shape.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    // Gone, or not written whole yet: then its time says whether it is abandoned.
    return undefined
  }
}
