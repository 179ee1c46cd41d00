declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  interface Entry {
    readonly fileName: string
    readonly compressedSize: number
    readonly uncompressedSize: number
  }
  interface ZipFile {
    readonly entryCount: number
    eachEntry(): AsyncIterable<Entry>
    /** Ends in an error as soon as there is more in it than uncompressedSize. */
    openReadStreamPromise(entry: Entry): Promise<Readable>
  }
  const yauzl: {
    fromBufferPromise(buffer: Buffer, options: { readonly lazyEntries: true }): Promise<ZipFile>
  }
  export default yauzl
}
