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
      problems: [],
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

  test('that an editor approved is a fixed answer', () => {
    const head = [
      'title: Paspoort kwijt',
      'approvedBy: Redactie Burgerzaken',
      'approvedOn: 2026-03-01',
      'questions: [Ik ben mijn paspoort kwijt, "Wat doe ik zonder paspoort?"]',
      'insteadOf: paspoort-kwijt-of-gestolen#Kosten',
      'reviewBy: 2027-03-01',
      'staffText: Kijk ook in het signaleringsregister.',
    ].join('\n')
    expect(parse(page(head))).toMatchObject({
      article: {
        reviewBy: '2027-03-01',
        staffText: 'Kijk ook in het signaleringsregister.',
        approved: {
          editor: 'Redactie Burgerzaken',
          on: '2026-03-01',
          questions: ['Ik ben mijn paspoort kwijt', 'Wat doe ik zonder paspoort?'],
          insteadOf: 'paspoort-kwijt-of-gestolen#Kosten',
        },
      },
      problems: [],
    })
  })

  test.each([
    ['approvedBy: Redactie', 'approvedBy'],
    ['approvedOn: 2026-03-01', 'approvedOn'],
    ['questions: Waar is het?', 'questions'],
    ['insteadOf: paspoort', 'insteadOf'],
    ['approvedBy: Redactie\napprovedOn: 2026-02-30', 'approvedOn'],
  ])('with only %s is no fixed answer, and that is said', (lines, field) => {
    const parsed = parse(page(`title: x\n${lines}`))
    expect(parsed).not.toHaveProperty('article.approved')
    expect(parsed).toMatchObject({
      problems: [
        { line: lines.includes('02-30') ? 4 : 3, reason: expect.stringContaining(field) },
        ...(lines.includes('02-30') ? [{}] : []),
      ],
    })
  })

  test.each(['modified', 'reviewBy'])('with a %s that does not exist is read without it', (field) => {
    const parsed = parse(page(`title: x\n${field}: 2026-02-30`))
    expect(parsed).not.toHaveProperty(`article.${field}`)
    expect(parsed).toMatchObject({
      kind: 'article',
      problems: [{ line: 3, reason: expect.stringContaining('does not exist') }],
    })
  })

  test.each(['validFrom', 'validUntil'])(
    'with a %s that does not exist is left out, not used for ever',
    (field) => {
      expect(parse(page(`title: x\n${field}: 2026-02-30`))).toMatchObject({
        kind: 'refused',
        problem: { line: 3, reason: expect.stringContaining('does not exist') },
      })
    },
  )

  test('with anchors that multiply is refused', () => {
    const head = [
      'title: x',
      'a: &a [1,1,1,1,1,1,1,1]',
      'b: &b [*a,*a,*a,*a,*a,*a]',
      'keywords: [*b,*b,*b,*b,*b]',
    ]
    expect(parse(page(head.join('\n'))).kind).toBe('refused')
  })
})
