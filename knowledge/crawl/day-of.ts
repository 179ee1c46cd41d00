/** The ISO 8601 day of an HTTP date, or of what a sitemap calls lastmod. undefined: none, or one that does not exist. */
export function dayOf(text: string | undefined): string | undefined {
  const written = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text?.trim() ?? '')?.[0]
  const date = new Date(written ?? text ?? '')
  if (Number.isNaN(date.getTime())) return undefined
  const day = date.toISOString().slice(0, 10)
  return written === undefined || written === day ? day : undefined
}
