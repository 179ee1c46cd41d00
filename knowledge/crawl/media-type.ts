import { extname } from 'node:path/posix'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const read: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'application/pdf',
  docx,
  'application/xml',
  'text/xml',
  'application/json',
  'application/ld+json',
  'application/jsonl',
  'application/x-ndjson',
  'text/csv',
  'text/markdown',
])

const byExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.pdf': 'application/pdf',
  '.docx': docx,
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.csv': 'text/csv',
  '.md': 'text/markdown',
}

/** What servers say who do not know. */
const vague: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
])

/** Without parameters. undefined: of a kind that nobody here reads. */
export function mediaTypeOf(contentType: string | undefined, { pathname }: URL): string | undefined {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (vague.has(type)) return byExtension[extname(pathname).toLowerCase()]
  return read.has(type) ? type : undefined
}

export function isHtml(mediaType: string): boolean {
  return mediaType === 'text/html' || mediaType === 'application/xhtml+xml'
}

/** Not worth a request: by its name it is a picture, a film, a program. */
export function isOtherFile({ pathname }: URL): boolean {
  return /\.(jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|eot|zip|gz|rar|7z|tar|exe|dmg|apk|mp[34]|m4[av]|avi|mov|wmv|webm|og[gv]|wav|ics|vcf|xlsx?|pptx?|doc|od[tsp]|epub|rtf)$/i.test(
    pathname,
  )
}
