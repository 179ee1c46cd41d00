/** Markup that is already safe to write out. */
export interface Markup {
  readonly markup: string
}

/** A template whose values are escaped, unless they are markup made here. Lists are joined; undefined is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  const parts = strings.map((string, index) => string + written(values[index]))
  return { markup: parts.join('') }
}

type HtmlValue = string | number | Markup | readonly Markup[] | undefined

function written(value: HtmlValue): string {
  if (value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'markup' in value ? value.markup : value.map((each) => each.markup).join('')
}

/** For text and for attributes in quotes. */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
