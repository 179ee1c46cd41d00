import { normalise } from '../terms/normalise.ts'

/** A text as it is, and as it reads under the disguises that people put an order in. */
export function disguisesOf(text: string): readonly string[] {
  const plain = normalise(withoutMarks(text))
  const shown = [plain, inLatin(plain), withoutLeet(plain), joined(plain), ...decoded(text)]
  return [...new Set([...shown, ...(/[a-z]{4}/u.test(plain) ? [rot13(plain), reversed(plain)] : [])])]
}

/** Whether it holds something that no resident can read: long rows of mixed letters and figures, or two scripts in one word. */
export function isOpaque(text: string): boolean {
  const left = withoutLinks(text)
  return mixed.test(left) || (left.match(/\S{20,}/gu) ?? []).some(isRow)
}

/** Word by word, so that one word of a hundred thousand letters is gone through once and not from each of them. */
function withoutLinks(text: string): string {
  return text.replace(/\S+/gu, (word) => (/\S@\S/u.test(word) ? ' ' : word.replace(/https?:\/\/\S+/u, ' ')))
}

const mixed =
  /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u

function isRow(token: string): boolean {
  if (/^(?:[0-9a-f]{2}){10,}$/iu.test(token) && /\d/u.test(token)) return true
  if (/(?:%[0-9a-f]{2}){6,}|(?:\\[ux][0-9a-f]{2,4}){4,}|(?:&#x?\w+;){4,}/iu.test(token)) return true
  if (!/^[a-z0-9+/_-]{20,}={0,2}[.,!?]?$/iu.test(token)) return false
  const changes = (token.match(/[a-z][A-Z0-9]|[0-9][A-Za-z]/gu) ?? []).length
  return token.includes('=') || changes >= 4
}

function withoutMarks(text: string): string {
  return text.replace(/[\u{e0000}-\u{e007f}]/gu, '').replace(/[*_~`|]+/gu, '')
}

/** Letters of other scripts that look like ours. */
const alike = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    α: 'a',
    ε: 'e',
  }).concat(Object.entries({ ο: 'o', ρ: 'p', τ: 't', κ: 'k', ν: 'v', ι: 'i', υ: 'u' })),
)

function inLatin(plain: string): string {
  return plain.replace(/[\u0370-\u052f]/gu, (letter) => alike.get(letter) ?? letter)
}

const leet = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's', '!': 'i' }),
)

/** Only in words that have letters too: an amount is no word. */
function withoutLeet(plain: string): string {
  return plain.replace(/[\p{L}\d@$!]+/gu, (word) =>
    /\p{L}/u.test(word) ? word.replace(/[\d@$!](?=.)|[\d@$]/gu, (sign) => leet.get(sign) ?? sign) : word,
  )
}

/** "n e g e e r", "n.e.g.e.e.r", "n-e-g-e-e-r". */
function joined(plain: string): string {
  return plain
    .replace(/(?<!\p{L})\p{L}(?:[ .\-·]\p{L}){3,}(?!\p{L})/gu, (row) => row.replace(/[ .\-·]/gu, ''))
    .replace(/\s{2,}/gu, ' ')
}

function decoded(text: string): readonly string[] {
  const rows = text.match(/[A-Za-z0-9+/_-]{16,}={0,2}/gu) ?? []
  return rows
    .map((row) => Buffer.from(row, 'base64').toString('utf8'))
    .filter((shown) => /^[\p{L}\p{N}\p{P}\p{Zs}\p{Sc}\n]{10,}$/u.test(shown))
    .map(normalise)
}

function rot13(plain: string): string {
  return plain.replace(/[a-z]/gu, (letter) =>
    String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97),
  )
}

function reversed(plain: string): string {
  return Array.from(plain).reverse().join('')
}
