import { createHash } from 'node:crypto'
import type { Snapshot } from './snapshot.ts'
import { embedKept } from './vectors/kept-vectors.ts'
import type { ToEmbed } from './vectors/kept-vectors.ts'
import type { Made } from './vectors/kept-file.ts'

/**
 * The same, with a vector of each passage: of its title, its heading and its text.
 * @throws Unavailable or Malformed as the embedder does
 */
export async function embedSnapshot(snapshot: Snapshot, how: Omit<ToEmbed, 'texts'>): Promise<Snapshot> {
  const texts = snapshot.passages.map(({ document, heading, text }) => {
    const title = snapshot.documents[document]?.title ?? ''
    return [title, heading, text].filter((part) => part !== '').join('\n')
  })
  const vectors = await embedKept({ ...how, texts })
  const { about } = snapshot
  return {
    ...snapshot,
    about: { ...about, fingerprint: fingerprintWith(about.fingerprint, how.embedder) },
    ...(texts.length > 0 && { vectors }),
  }
}

/** Another model, or another prefix before a passage, gives other vectors of the same files. */
export function fingerprintWith(fingerprint: string, made: Made | undefined): string {
  if (fingerprint === '' || !made) return fingerprint
  return createHash('sha256')
    .update(JSON.stringify([fingerprint, made.model, made.passagePrefix]))
    .digest('hex')
}
