import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Written beside the file and moved over it: whoever reads, and a run that is cut off, has the old one or the new one, whole. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.draft`
  try {
    await writeFile(draft, content, { flush: true })
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
