import type { IncomingMessage } from 'node:http'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { Unsupported } from '../../core/errors.ts'

/** What we say that we understand; what comes in another way is not guessed at. */
export const acceptedEncodings = 'gzip, br'

/**
 * The whole body, inflated. Counts what comes, before and after inflating, not what was announced.
 * @throws Unsupported when it is too large, or packed in a way that was not asked for; the connection's errors as they are
 */
export async function readBody(
  response: IncomingMessage,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  await pipeline(
    response,
    atMost(mostBytes),
    inflating(response.headers['content-encoding']),
    atMost(mostBytes),
    async (source: AsyncIterable<Uint8Array>) => {
      for await (const chunk of source) chunks.push(chunk)
    },
    { signal },
  )
  return new Uint8Array(Buffer.concat(chunks))
}

function atMost(bytes: number) {
  return async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let length = 0
    for await (const chunk of source) {
      length += chunk.byteLength
      if (length > bytes) throw new Unsupported(`is larger than ${sizeOf(bytes)} (CRAWL_MAX_BYTES)`)
      yield chunk
    }
  }
}

function inflating(encoding = 'identity'): Transform {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return new PassThrough()
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new Unsupported('is packed in a way that is not read')
  }
}

function sizeOf(bytes: number): string {
  const megabyte = 1024 * 1024
  return bytes < megabyte ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / megabyte)} MB`
}
