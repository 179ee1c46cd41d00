import { isUtf8 } from 'node:buffer'

export type DecodedText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string }

/**
 * The text of a file in the encoding it is in: what its first bytes say, UTF-8 when it is that, else what the document
 * declares (`charset=` in HTML, `encoding=` in XML), else windows-1252 when every byte is one a Dutch text holds.
 * Line ends become "\n".
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decode(bytes)
  return text === undefined
    ? { kind: 'refused', reason: 'is not valid UTF-8' }
    : { kind: 'text', text: text.replace(/\r\n?/gu, '\n').replaceAll('\0', ' ') }
}

function decode(bytes: Uint8Array): string | undefined {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return decodeAs(marked, bytes)
  if (isUtf8(bytes)) return decodeAs('utf-8', bytes)
  // Half of it UTF-8, and the rest broken: another encoding would only make other letters of it.
  if (holdsUtf8Letters(bytes)) return undefined
  const declared = declaredEncoding(bytes)
  if (declared !== undefined) return decodeAs(declared, bytes)
  return bytes.every(isOfDutchText) ? decodeAs('windows-1252', bytes) : undefined
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // An encoding that nobody knows, or bytes that are not of it: said by decodeText.
    return undefined
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

const singleByte = /^(?:windows-125\d|iso-8859-\d{1,2}|latin1|us-ascii|ascii)$/iu

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const found = /(?:charset|encoding)\s*=\s*["']?(?<label>[\w-]+)/iu.exec(head)?.groups?.['label']
  return found !== undefined && singleByte.test(found) ? found : undefined
}

function holdsUtf8Letters(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    const next = bytes[at + 1] ?? 0
    if ((lead === 0xc3 || lead === 0xc2 || lead === 0xe2) && next >= 0x80 && next <= 0xbf) return true
  }
  return false
}

const windows1252 = Array.from({ length: 256 }, (_, byte) =>
  new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
)

/** Of windows-1252: the letters with accents, quotes, dashes, the euro, degrees and the like; no control characters. */
const others: ReadonlySet<number> = new Set(
  [...windows1252.keys()].filter((byte) =>
    '€‚„…‘’“”•–—™§©«®°±²³´µ·»¼½¾¿¡ª\u00a0º×'.includes(windows1252[byte] ?? ''),
  ),
)

function isOfDutchText(byte: number): boolean {
  if (byte < 0x80) return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c
  return byte >= 0xc0 || others.has(byte)
}
