import { fileTypeFromBuffer } from 'file-type'
import { Unsupported } from '../../core/errors.ts'

type Family = 'picture' | 'recording' | 'document'

/** What WhatsApp sends and a staff member can open. Never what a browser would run. */
const families: Readonly<Record<string, Family>> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  'image/gif': 'picture',
  'audio/ogg': 'recording',
  'audio/mpeg': 'recording',
  'audio/aac': 'recording',
  'audio/amr': 'recording',
  'audio/mp4': 'recording',
  'audio/x-m4a': 'recording',
  'video/mp4': 'recording',
  'video/3gpp': 'recording',
  'application/pdf': 'document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'document',
}

/**
 * What the bytes are, whatever they are called.
 * @param said by who sends it; undefined, and a plain row of bytes, say nothing.
 * @throws Unsupported for what is not taken, and for what is called something else than it is.
 */
export async function mediaTypeOf(bytes: Uint8Array, said: string | undefined): Promise<string> {
  const found = await fileTypeFromBuffer(bytes)
  const mediaType = essenceOf(found?.mime ?? '')
  const family = families[mediaType]
  if (!family) throw new Unsupported('This kind of file is not taken.')
  const told = familyOf(essenceOf(said ?? ''))
  if (told !== undefined && told !== family) {
    throw new Unsupported('This file is something else than it is said to be.')
  }
  return mediaType
}

/** "audio/ogg; codecs=opus" is "audio/ogg". */
function essenceOf(mediaType: string): string {
  return mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
}

function familyOf(mediaType: string): Family | 'other' | undefined {
  if (mediaType === '' || /^(application|binary)\/octet-stream$/.test(mediaType)) return undefined
  if (mediaType.startsWith('image/')) return 'picture'
  if (/^(audio|video)\//.test(mediaType)) return 'recording'
  return families[mediaType] ?? 'other'
}
