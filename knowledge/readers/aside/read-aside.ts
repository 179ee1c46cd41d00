import { Worker } from 'node:worker_threads'
import type { Reading } from '../../article.ts'
import type { Resource } from '../reader.ts'
import { refuse } from '../refuse.ts'

export type AsideFormat = 'html' | 'pdf' | 'word'

export interface AsideLimits {
  readonly limitMs: number
  readonly memoryMb: number
}

const limits: AsideLimits = { limitMs: 30_000, memoryMb: 512 }

/**
 * In a thread of its own, so that a document that is made to take for ever, or all memory, costs that document alone,
 * and nobody waits for it but who asked.
 */
export async function readAside(
  format: AsideFormat,
  resource: Resource,
  { limitMs, memoryMb } = limits,
): Promise<Reading> {
  const { name } = resource
  const worker = new Worker(new URL('./read-here.ts', import.meta.url), {
    workerData: { format, resource },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // What a parser prints about a broken document may quote it.
    stdout: true,
    stderr: true,
  })
  const tooLong = Promise.withResolvers<Reading>()
  const timer = setTimeout(() => {
    tooLong.resolve(refuse(name, `takes more than ${limitMs / 1000} s to read; it may be broken`))
  }, limitMs)
  try {
    return await Promise.race([readingOf(worker, name), tooLong.promise])
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function readingOf(worker: Worker, name: string): Promise<Reading> {
  const { promise, resolve } = Promise.withResolvers<Reading>()
  const broken = refuse(name, 'cannot be read; it may be broken')
  worker.once('message', resolve)
  worker.once('error', (error: NodeJS.ErrnoException) => {
    const isOutOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    resolve(isOutOfMemory ? refuse(name, 'takes too much memory to read; it may be broken') : broken)
  })
  worker.once('exit', () => {
    resolve(broken)
  })
  return promise
}
