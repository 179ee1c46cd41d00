import type { IncomingMessage } from 'node:http'

export interface QdrantRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** What the JSON says, or the text when it is no JSON; without a body undefined. */
  readonly body: unknown
}

export async function readRequest(incoming: IncomingMessage): Promise<QdrantRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    body: parse(await textOf(incoming)),
  }
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts).toString()
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
