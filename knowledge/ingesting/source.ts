import { resolve } from 'node:path'

/** A path or the address of a site, as it is kept and compared: absolute, an address without its fragment. */
export function nameSource(given: string): string {
  if (!isSite(given)) return resolve(given)
  const url = new URL(given)
  url.hash = ''
  return url.href
}

export function isSite(source: string): boolean {
  return /^https?:\/\//iu.test(source) && URL.canParse(source)
}
