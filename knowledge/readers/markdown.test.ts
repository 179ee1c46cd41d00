import { describe, expect, test } from '@jest/globals'
import { parseMarkdown } from './markdown.ts'

const page = (head: string, body = 'Meld het bij de balie.'): string => `---\n${head}\n---\n${body}\n`
const parse = (text: string): ReturnType<typeof parseMarkdown> => parseMarkdown(text, 'a/b.md', 'b')

describe('a Markdown file', () => {
  test('gives its front matter and its text', () => {
    const head = [
      'id: fiets-kwijt',
      'title: Fiets kwijt',
      'url: https://www.example.nl/fiets',
      'modified: 2026-05-12',
      'validUntil: 2027-01-01',
      'keywords: [fiets, depot]',
      'audience: inwoner',
      'upl: fietsdepot',
    ].join('\n')
    expect(parse(page(head))).toEqual({
      kind: 'article',
      article: {
        id: 'fiets-kwijt',
        title: 'Fiets kwijt',
        url: 'https://www.example.nl/fiets',
        modified: '2026-05-12',
        validUntil: '2027-01-01',
        keywords: ['fiets', 'depot'],
        audience: ['inwoner'],
        upl: 'fietsdepot',
        text: 'Meld het bij de balie.',
      },
    })
  })

  test('without an id is named after its path', () => {
    expect(parse(page('title: Fiets'))).toMatchObject({ article: { id: 'b', keywords: [] } })
  })

  test.each([
    ['no front matter', 'Gewoon tekst', 1, /front matter/],
    ['a title that is missing', page('id: x'), 1, /title/],
    ['a url that is no web address', page('title: x\nurl: javascript:alert(1)'), 3, /url/],
    ['a day that is none', page('title: x\nmodified: gisteren'), 3, /modified/],
    ['broken YAML', page('title: x\nkeywords: [a, b'), 3, /./],
    ['no text', page('title: x', ' '), 1, /no text/],
  ])('with %s is refused by line and reason', (_, text, ...[line, reason]) => {
    const parsed = parse(text)
    expect(parsed).toMatchObject({ kind: 'refused', problem: { file: 'a/b.md', line } })
    expect(parsed.kind === 'refused' && parsed.problem.reason).toMatch(reason)
  })
})
