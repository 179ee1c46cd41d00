import type { IncomingMessage } from 'node:http'

/** More than anything that is sent here needs. */
const mostBytes = 256 * 1024

export class BodyTooLarge extends Error {}

/** @throws BodyTooLarge; what comes after is thrown away. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= mostBytes) chunks.push(chunk)
  }
  if (length > mostBytes) throw new BodyTooLarge()
  return Buffer.concat(chunks).toString('utf8')
}
