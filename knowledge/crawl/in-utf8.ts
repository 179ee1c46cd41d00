/**
 * A text that a server says is in another character set, in UTF-8 with the mark that says so: a reader sees the bytes
 * alone, and the mark goes before what they say themselves. Anything else as it is.
 */
export function inUtf8(bytes: Uint8Array, contentType = ''): Uint8Array {
  const charset = /^text\/[^;]*;.*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1]
  const decoder = charset === undefined ? undefined : decoderOf(charset)
  if (!decoder || decoder.encoding === 'utf-8') return bytes
  return new Uint8Array(Buffer.from(`\uFEFF${decoder.decode(bytes)}`))
}

/** undefined: a character set that nobody knows. */
function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset)
  } catch {
    // The only thing that it throws for.
    return undefined
  }
}
