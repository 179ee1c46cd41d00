/** What WhatsApp makes of a text: *bold*, _italic_ and addresses that can be clicked. All else is text. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'bold' | 'italic'; readonly parts: readonly Part[] }

/** The marks count only where they do not touch a letter or digit on the outside, as in WhatsApp. */
const mark =
  /(?<link>https?:\/\/[^\s<>"]+)|(?<![\p{L}\p{N}])(?:\*(?<bold>\S(?:[^*\n]*[^*\s])?)\*|_(?<italic>\S(?:[^_\n]*[^_\s])?)_)(?![\p{L}\p{N}])/giu

export function parseRichText(text: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { index, 0: whole, groups = {} } of text.matchAll(mark)) {
    const { link, bold, italic } = groups
    const href = link === undefined ? undefined : withoutPunctuation(link)
    if (index > end) parts.push({ kind: 'text', text: text.slice(end, index) })
    if (href !== undefined) parts.push({ kind: 'link', href })
    else if (bold !== undefined) parts.push({ kind: 'bold', parts: parseRichText(bold) })
    else parts.push({ kind: 'italic', parts: parseRichText(italic ?? '') })
    end = index + (href ?? whole).length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

/** The full stop after an address ends the sentence, not the address. */
function withoutPunctuation(link: string): string {
  const trimmed = link.replace(/[.,;:!?'*_]+$/u, '')
  return trimmed.endsWith(')') && !trimmed.includes('(') ? withoutPunctuation(trimmed.slice(0, -1)) : trimmed
}
