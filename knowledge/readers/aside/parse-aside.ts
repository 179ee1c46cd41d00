import { Worker } from 'node:worker_threads'
import type { ParsedDocument } from './document-text.ts'

export interface AsideRequest {
  readonly format: 'pdf' | 'word'
  readonly bytes: Uint8Array
}

export interface AsideLimits {
  readonly limitMs: number
  readonly memoryMb: number
}

const limits: AsideLimits = { limitMs: 30_000, memoryMb: 512 }

/**
 * In a thread of its own, so that a document that is made to take for ever, or all memory, costs that document alone,
 * and nobody waits for it but who asked.
 */
export async function parseAside(
  request: AsideRequest,
  { limitMs, memoryMb } = limits,
): Promise<ParsedDocument> {
  const worker = new Worker(new URL('./parse-here.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // What a parser prints about a broken document may quote it.
    stdout: true,
    stderr: true,
  })
  const tooLong = Promise.withResolvers<ParsedDocument>()
  const timer = setTimeout(() => {
    tooLong.resolve({
      kind: 'refused',
      reason: `took more than ${limitMs / 1000} s to read; it may be broken`,
    })
  }, limitMs)
  try {
    return await Promise.race([answerOf(worker), tooLong.promise])
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function answerOf(worker: Worker): Promise<ParsedDocument> {
  const { promise, resolve } = Promise.withResolvers<ParsedDocument>()
  const broken: ParsedDocument = { kind: 'refused', reason: 'cannot be read; it may be broken' }
  worker.once('message', (parsed: ParsedDocument) => {
    resolve(parsed)
  })
  worker.once('error', (error: NodeJS.ErrnoException) => {
    const isOutOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    resolve(isOutOfMemory ? { kind: 'refused', reason: 'grows too large when it is unpacked' } : broken)
  })
  worker.once('exit', () => {
    resolve(broken)
  })
  return promise
}
