import { parseHtml } from './html/parse-html.ts'
import { removeBoilerplate } from './html/remove-boilerplate.ts'
import { removeHidden } from './html/remove-hidden.ts'
import { htmlToText } from './html/to-text.ts'

const maxFieldLength = 256 * 1024

/** A field of a catalogue: HTML becomes text as articles have it, anything else stays as it is. */
export function richText(written: string, base?: string): string {
  if (!/<\/?[a-z][^<>]*>/iu.test(written)) return withoutEntities(written).trim()
  // A field that large is refused for having no text, before a parser takes it.
  if (written.length > maxFieldLength) return ''
  const parsed = parseHtml(written)
  if (parsed.kind === 'refused') return ''
  removeHidden(parsed.$)
  removeBoilerplate(parsed.$)
  return htmlToText(parsed.$('body').contents().toArray(), base).text
}

/** Of text that was HTML once: "caf&eacute;", "&nbsp;". */
function withoutEntities(written: string): string {
  if (!/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,12});/iu.test(written)) return written
  return written.replace(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,12});/giu, (entity) => {
    const parsed = parseHtml(entity)
    return parsed.kind === 'page' ? parsed.$('body').text() : entity
  })
}
