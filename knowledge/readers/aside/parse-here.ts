import { parentPort, workerData } from 'node:worker_threads'
import type { ParsedDocument } from './document-text.ts'
import type { AsideRequest } from './parse-aside.ts'

/** The thread that `parseAside` starts. A parser is loaded when there is something for it. */
parentPort?.postMessage(await parse(workerData as AsideRequest))

async function parse({ format, bytes }: AsideRequest): Promise<ParsedDocument> {
  if (format === 'pdf') {
    const { parsePdf } = await import('./parse-pdf.ts')
    return parsePdf(bytes)
  }
  const { parseWord } = await import('./parse-word.ts')
  return parseWord(bytes)
}
