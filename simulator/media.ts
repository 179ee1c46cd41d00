/** Small, valid files of our own. */
export type ExampleFile = 'photo' | 'document' | 'voice'

interface Example {
  readonly contentType: string
  /** Twilio's MessageType. */
  readonly messageType: 'image' | 'document' | 'audio'
  /** What Twilio gives as Body: the name of a document, nothing for the others. */
  readonly body: string
  readonly base64: string
}

const examples: Readonly<Record<ExampleFile, Example>> = {
  /** One grey pixel. */
  photo: {
    contentType: 'image/jpeg',
    messageType: 'image',
    body: '',
    base64:
      '/9j/2wBDABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAAL' +
      'CAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z',
  },
  /** One empty page. */
  document: {
    contentType: 'application/pdf',
    messageType: 'document',
    body: 'voorbeeld.pdf',
    base64:
      'JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNb' +
      'MyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgMjAwIDIwMF0+' +
      'PmVuZG9iagp4cmVmCjAgNAowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMDkgMDAwMDAgbiAKMDAwMDAwMDA1MiAwMDAwMCBuIAow' +
      'MDAwMDAwMTAxIDAwMDAwIG4gCnRyYWlsZXI8PC9TaXplIDQvUm9vdCAxIDAgUj4+CnN0YXJ0eHJlZgoxNjQKJSVFT0YK',
  },
  /** 20 ms of silence, Opus in Ogg. */
  voice: {
    contentType: 'audio/ogg',
    messageType: 'audio',
    body: '',
    base64:
      'T2dnUwACAAAAAAAAAABJTEFCAAAAAERihqsBE09wdXNIZWFkAQE4AYA+AAAAAABPZ2dTAAAAAAAAAAAAAElMQUIBAAAAODLQTgEVT3B1' +
      'c1RhZ3MFAAAAYmFsaWUAAAAAT2dnUwAEwAMAAAAAAABJTEFCAgAAAOZTaO8BA/j//g==',
  },
}

export function exampleOf(file: ExampleFile): Example {
  return examples[file]
}

/** The bytes of the example of that type. */
export function bytesOf(contentType: string): Buffer | undefined {
  const found = Object.values(examples).find((example) => example.contentType === contentType)
  return found && Buffer.from(found.base64, 'base64')
}
