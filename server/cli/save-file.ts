import { writeFile } from 'node:fs/promises'
import { createFetchMedia } from '../../channels/twilio/fetch-media.ts'
import { parseTwilioSettings } from '../../channels/twilio/settings.ts'
import type { Environment } from '../../core/channel.ts'
import type { Entry } from '../../core/entry.ts'
import { errorCode } from '../../core/error-code.ts'

interface Saving {
  /** Of the conversation; empty: there is no such ticket. */
  readonly entries: readonly Entry[]
  /** Of the entry, as it was typed. */
  readonly number: string
  readonly out: string
  readonly environment: Environment
}

/**
 * Saves what a resident sent along, for whoever may read the conversation. Resolves with what to say.
 * @throws Error with a sentence: no such file, nothing to fetch it with, or something is there already.
 */
export async function saveFile({ entries, number, out, environment }: Saving): Promise<string> {
  const url = urlOf(entries, number)
  const settings = parseTwilioSettings(environment)
  if (!settings) {
    throw new Error('Files are kept at Twilio: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN here as well.')
  }
  const { bytes, mediaType } = await createFetchMedia(settings)(url)
  await write(out, bytes)
  return `Saved (${mediaType}, ${bytes.byteLength} bytes). Look at it with care: anyone can send anything.`
}

function urlOf(entries: readonly Entry[], number: string): string {
  if (entries.length === 0) throw new Error('There is no ticket with this number.')
  const entry = entries.find((candidate) => String(candidate.number) === number)
  if (entry?.kind !== 'said' || entry.content.kind !== 'file') {
    throw new Error(`Line ${number} has no file. The lines with one say [file, ...]: npm run tickets -- show`)
  }
  return entry.content.url
}

/** Never over another file; read by its owner only. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const isThere = errorCode(error) === 'EEXIST'
    throw new Error(
      isThere ? 'Something is at that path already: choose another.' : 'Nothing can be written at that path.',
      { cause: error },
    )
  }
}
