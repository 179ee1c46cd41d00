import type { RecordPlace } from './record.ts'

const worldwide = /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** A uuid as it is; anything else below the id of its file, because another file may hold a "5" too. */
export function recordId(own: string | undefined, title: string, place: RecordPlace): string {
  if (own === undefined || own.trim() === '') return `${place.id}/${slug(title)}`
  return worldwide.test(own.trim()) ? own.trim() : `${place.id}/${own.trim()}`
}

/** "Wat kost een café?" is wat-kost-een-cafe. */
function slug(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80)
}
