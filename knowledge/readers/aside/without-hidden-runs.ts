/** Of the element a tag belongs to, what decides whether its words are seen. */
interface Scope {
  readonly name: string
  isHidden: boolean
  isWhite: boolean
  isShaded: boolean
}

const tag =
  /<(?<close>\/?)(?<name>w:(?:tc|p|r|t|vanish|webHidden|color|shd|highlight|sz))\b(?<rest>[^<>]*)>/gu

/**
 * Empties the words of a Word document that are formatted as hidden, white on white, or in letters of nothing. Words
 * that a style hides are not found by it.
 */
export function withoutHiddenRuns(xml: string): string {
  const parts: string[] = []
  const scopes: Scope[] = []
  let from = 0
  for (const found of xml.matchAll(tag)) {
    const { name = '', close, rest = '' } = found.groups ?? {}
    const isEmpty = rest.endsWith('/')
    if (name === 'w:t') {
      if (close === '' && !isEmpty) parts.push(xml.slice(from, found.index + found[0].length))
      else if (close === '/' && !isUnseen(scopes)) parts.push(xml.slice(from, found.index))
      if (!isEmpty) from = found.index + (close === '' ? found[0].length : 0)
    } else if (!/^w:(?:tc|p|r)$/u.test(name)) {
      if (close === '') note(scopes.at(-1), name, rest)
    } else if (close === '/') {
      if (scopes.at(-1)?.name === name) scopes.pop()
    } else if (!isEmpty) {
      scopes.push({ name, isHidden: false, isWhite: false, isShaded: false })
    }
  }
  return [...parts, xml.slice(from)].join('')
}

function isUnseen(scopes: readonly Scope[]): boolean {
  const run = scopes.at(-1)
  if (run?.name !== 'w:r') return false
  return run.isHidden || (run.isWhite && !scopes.some(({ isShaded }) => isShaded))
}

function note(scope: Scope | undefined, name: string, rest: string): void {
  if (!scope) return
  const value = /w:val\s*=\s*["'](?<value>[^"']*)/u.exec(rest)?.groups?.['value']?.toLowerCase() ?? ''
  const fill = /w:fill\s*=\s*["'](?<fill>[^"']*)/u.exec(rest)?.groups?.['fill']?.toLowerCase() ?? ''
  if (name === 'w:vanish') scope.isHidden = !/^(?:0|false|off)$/u.test(value)
  if (name === 'w:color') scope.isWhite = /^f[a-f0-9]f[a-f0-9]f[a-f0-9]$/u.test(value)
  if (name === 'w:sz' && Number(value) <= 4) scope.isHidden = true
  if (name === 'w:highlight') scope.isShaded = value !== 'white' && value !== 'none'
  if (name === 'w:shd') scope.isShaded = !/^(?:|auto|f[a-f0-9]f[a-f0-9]f[a-f0-9])$/u.test(fill)
}
