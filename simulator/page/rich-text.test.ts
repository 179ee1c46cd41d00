import { describe, expect, test } from '@jest/globals'
import { parseRichText, type Part } from './rich-text.ts'

describe('A text as WhatsApp shows it', () => {
  test.each([
    ['niets bijzonders', 'niets bijzonders'],
    ['*Kosten*: € 83,87', '<b>Kosten</b>: € 83,87'],
    ['Zie _morgen_, of *nu*.', 'Zie <i>morgen</i>, of <b>nu</b>.'],
    ['*dit is _heel_ dringend*', '<b>dit is <i>heel</i> dringend</b>'],
    ['3*4*5 en een_twee_drie', '3*4*5 en een_twee_drie'],
    ['* geen lijst *', '* geen lijst *'],
    ['*over twee\nregels*', '*over twee\nregels*'],
    ['*_', '*_'],
  ])('%j', (text, shown) => {
    expect(write(parseRichText(text))).toBe(shown)
  })

  test.each([
    ['Zie https://example.org/a_b_c.', 'Zie <a>https://example.org/a_b_c</a>.'],
    ['(https://example.org/x)', '(<a>https://example.org/x</a>)'],
    ['https://example.org/x_(y)', '<a>https://example.org/x_(y)</a>'],
    ['*https://example.org*', '<b><a>https://example.org</a></b>'],
    ['HTTPS://example.org', '<a>HTTPS://example.org</a>'],
  ])('an address can be clicked, without what ends the sentence: %j', (text, shown) => {
    expect(write(parseRichText(text))).toBe(shown)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/hosts',
    '<img src=x onerror=alert(1)>',
    '[klik](javascript:alert(1))',
  ])('%j is text', (text) => {
    expect(parseRichText(text)).toEqual([{ kind: 'text', text }])
  })
})

function write(parts: readonly Part[]): string {
  return parts.map(writePart).join('')
}

function writePart(part: Part): string {
  if (part.kind === 'text') return part.text
  if (part.kind === 'link') return `<a>${part.href}</a>`
  const tag = part.kind === 'bold' ? 'b' : 'i'
  return `<${tag}>${write(part.parts)}</${tag}>`
}
