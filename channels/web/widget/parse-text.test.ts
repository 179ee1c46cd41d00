import { describe, expect, test } from '@jest/globals'
import { parseText, plainText } from './parse-text.ts'

describe('The text of an answer', () => {
  test('has paragraphs, and lines within them', () => {
    expect(parseText('Een.\nTwee.\n\nDrie.')).toEqual([
      { kind: 'paragraph', lines: [[text('Een.')], [text('Twee.')]] },
      { kind: 'paragraph', lines: [[text('Drie.')]] },
    ])
  })

  test('has headings and both kinds of lists, also with white lines between the items', () => {
    expect(parseText('## Kosten\n- a\n- b\n\n1. een\n\n2. twee')).toEqual([
      { kind: 'heading', parts: [text('Kosten')] },
      { kind: 'list', isNumbered: false, items: [[text('a')], [text('b')]] },
      { kind: 'list', isNumbered: true, items: [[text('een')], [text('twee')]] },
    ])
  })

  test('has links to the web, to a telephone and to mail', () => {
    const [block] = parseText('Zie [de site](https://example.org/a?b=1), bel [14 030](tel:14030).')
    expect(block).toEqual({
      kind: 'paragraph',
      lines: [
        [
          text('Zie '),
          { kind: 'link', text: 'de site', href: 'https://example.org/a?b=1' },
          text(', bel '),
          { kind: 'link', text: '14 030', href: 'tel:14030' },
          text('.'),
        ],
      ],
    })
  })

  test.each([
    '[klik](javascript:alert`1`)',
    '[klik](JaVaScRiPt:x)',
    '[klik](data:text/html,x)',
    '[klik](//example.org)',
    '[klik](vbscript:x)',
    '<img src=x onerror=alert(1)>',
  ])('keeps %s as text', (line) => {
    const parts = parseText(line).flatMap((block) => (block.kind === 'paragraph' ? block.lines.flat() : []))
    expect(parts.every((part) => part.kind === 'text')).toBe(true)
    expect(parts.map((part) => part.text).join('')).toBe(line)
  })

  test('is read aloud without its markup', () => {
    expect(plainText('## Kosten\nHet kost [€ 10](https://example.org).\n- a\n- b')).toBe(
      'Kosten\n\nHet kost € 10.\n\n- a\n- b',
    )
  })
})

function text(value: string) {
  return { kind: 'text', text: value }
}
