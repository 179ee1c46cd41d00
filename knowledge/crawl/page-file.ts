import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Unavailable } from '../../core/errors.ts'
import { writeWhole } from '../write-whole.ts'

/** One page as a site gave it: a line of JSON, a line end, and the bytes. */
export interface PageHead {
  readonly address: string
  readonly mediaType: string
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  /** ISO 8601 day, as a sitemap or the server said it. */
  readonly modified?: string | undefined
  /** When the site said last that this is the page: ISO 8601. */
  readonly checkedAt: string
  readonly length: number
}

const shape = z.object({
  address: z.url(),
  mediaType: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  modified: z.string().optional(),
  checkedAt: z.iso.datetime(),
  length: z.number().int().min(0),
})

const longestHead = 8192
const lineEnd = 0x0a

export function pageNameOf(address: string): string {
  return `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.page`
}

export async function writePage(file: string, head: PageHead, bytes: Uint8Array): Promise<void> {
  await writeWhole(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]))
}

/** Without its bytes. undefined: there is none, or one that nobody can use, which is as good as none. */
export async function readPageHead(file: string): Promise<PageHead | undefined> {
  const handle = await open(file).catch(() => undefined)
  if (!handle) return undefined
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHead), 0, longestHead, 0)
    const parsed = parseHead(buffer.subarray(0, bytesRead))
    if (!parsed) return undefined
    return (await handle.stat()).size === parsed.end + parsed.head.length ? parsed.head : undefined
  } finally {
    await handle.close()
  }
}

export async function readPageBytes(file: string): Promise<Uint8Array> {
  return bytesOf(await readFile(file))
}

/** For who needs it at once. @throws Unavailable when the page was taken away since */
export function readPageBytesNow(file: string): Uint8Array {
  try {
    return bytesOf(readFileSync(file))
  } catch (error) {
    throw new Unavailable('A page is not in the cache of its site any more: read the site again.', {
      cause: error,
    })
  }
}

function bytesOf(content: Buffer): Uint8Array {
  return new Uint8Array(content.subarray(content.indexOf(lineEnd) + 1))
}

function parseHead(content: Buffer): { readonly head: PageHead; readonly end: number } | undefined {
  const end = content.indexOf(lineEnd) + 1
  if (end === 0) return undefined
  try {
    const { data } = shape.safeParse(JSON.parse(content.toString('utf8', 0, end)))
    return data && { head: data, end }
  } catch {
    // Something else wrote in this folder: there is no such page.
    return undefined
  }
}
