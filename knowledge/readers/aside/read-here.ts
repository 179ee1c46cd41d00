import { parentPort, workerData } from 'node:worker_threads'
import type { Reading } from '../../article.ts'
import type { Resource } from '../reader.ts'
import { documentReading } from './document-reading.ts'
import type { AsideFormat } from './read-aside.ts'

interface Request {
  readonly format: AsideFormat
  readonly resource: Resource
}

/** The thread that `readAside` starts. A parser is loaded when there is something for it. */
parentPort?.postMessage(await read(workerData as Request))

async function read({ format, resource }: Request): Promise<Reading> {
  switch (format) {
    case 'html': {
      const { readPage } = await import('../html/read-page.ts')
      return readPage(resource)
    }
    case 'pdf': {
      const { parsePdf } = await import('./parse-pdf.ts')
      return documentReading(await parsePdf(resource.bytes), resource)
    }
    case 'word': {
      const { parseWord } = await import('./parse-word.ts')
      return documentReading(await parseWord(resource.bytes), resource)
    }
  }
}
