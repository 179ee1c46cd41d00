import { crc32 } from 'node:zlib'

/** A zip file with nothing compressed in it. APPNOTE 6.3.10: local headers, central directory, end of it. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const encoded = Buffer.from(name)
    const common = commonHeader(encoded, content)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, encoded, content])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, restOfEntry(offset), encoded]))
    files.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  return Buffer.concat([...files, listed, endOfDirectory(parts.size, listed.length, offset)])
}

/** Version 2.0, names in UTF-8, stored, without a time. */
function commonHeader(name: Buffer, content: Uint8Array): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(0x0800, 2)
  header.writeUInt16LE(0x21, 8)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(content.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(name.length, 22)
  return header
}

function restOfEntry(offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return rest
}

function endOfDirectory(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
