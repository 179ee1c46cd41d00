import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'

export type ZipParts =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Buffer> }
  | { readonly kind: 'refused'; readonly reason: string }

const maxEntries = 5000
const maxUnpackedBytes = 200 * 1024 * 1024
const maxWantedBytes = 50 * 1024 * 1024
/** What Word writes is packed 5 to 30 times. */
const maxRatio = 150
const smallBytes = 5 * 1024 * 1024

/**
 * The parts of a zip file that are wanted. The sizes that it promises are looked at before anything is unpacked, and
 * a part that turns out larger than it promised ends in an error.
 */
export async function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<ZipParts> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  if (zip.entryCount > maxEntries)
    return { kind: 'refused', reason: `has more than ${maxEntries} files in it` }
  const entries: (typeof zip extends { eachEntry(): AsyncIterable<infer Entry> } ? Entry : never)[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const wanted = entries.filter(({ fileName }) => isWanted(fileName))
  const unpacked = sum(entries)
  const isBomb = unpacked > smallBytes && unpacked > bytes.length * maxRatio
  if (isBomb || unpacked > maxUnpackedBytes || sum(wanted) > maxWantedBytes) {
    return { kind: 'refused', reason: 'grows too large when it is unpacked' }
  }
  const parts = new Map<string, Buffer>()
  for (const entry of wanted) parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return { kind: 'parts', parts }
}

function sum(entries: readonly { readonly uncompressedSize: number }[]): number {
  return entries.reduce((total, { uncompressedSize }) => total + uncompressedSize, 0)
}
