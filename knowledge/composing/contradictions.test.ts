import { describe, expect, test } from '@jest/globals'
import type { Article } from '../article.ts'
import { buildSnapshot } from '../build-snapshot.ts'
import { consult } from '../consult.ts'
import { openSnapshot } from '../opened.ts'

function page(id: string, title: string, text: string): Article {
  return { id, title, text, keywords: [] }
}

function snapshotOf(...articles: readonly Article[]) {
  return buildSnapshot(articles, { origin: '', fingerprint: '', problems: [], expired: [] })
}

function found(...articles: readonly Article[]): readonly string[] {
  return snapshotOf(...articles).contradictions.map(({ says }) => says.map(({ value }) => value).join(' / '))
}

const list = page(
  'a',
  'Paspoort aanvragen',
  '## Kosten\n\n- Paspoort vanaf 18 jaar: € 83,87.\n- Paspoort voor een kind: € 63,42.',
)

describe('two documents contradict each other', () => {
  test.each([
    ['an amount', 'Een paspoort voor volwassenen kost € 77,85.', ['EUR 83.87 / EUR 77.85']],
    ['an amount in a list', '- Paspoort, 18 jaar of ouder: 77,85 euro', ['EUR 83.87 / EUR 77.85']],
    ['the other amount', 'Een paspoort kost voor kinderen € 60.', ['EUR 63.42 / EUR 60.00']],
    ['the same amount, written otherwise', 'Een paspoort voor volwassenen kost 83,87 euro.', []],
    ['another thing', 'Een paspoort voor volwassenen met spoed kost € 141,72.', []],
    ['no amount', 'Een paspoort voor volwassenen kost geld.', []],
    ['two amounts in one line', 'Een paspoort voor volwassenen kost € 70 of € 80.', []],
    ['the amount of a case that is excepted', 'Een paspoort voor volwassenen kost niet € 77,85.', []],
  ])('where the other gives %s', (_, line, expected) => {
    expect(found(list, page('b', 'Paspoort', line))).toEqual(expected)
  })

  test('on how long something takes', () => {
    const one = page('a', 'Paspoort aanvragen', 'Het paspoort ligt na 5 werkdagen klaar.')
    const other = page('b', 'Paspoort', 'Een paspoort ligt na 10 werkdagen klaar.')
    expect(found(one, other)).toEqual(['5 working days / 10 working days'])
    expect(found(one, page('b', 'Paspoort', 'Een paspoort is 10 jaar geldig.'))).toEqual([])
  })

  test.each<[string, Partial<Article>]>([
    ['in another language', { language: 'en' }],
    ['for staff only', { isStaffOnly: true }],
    ['of another year', { validFrom: '2027-01-01' }],
  ])('not when one is %s', (_, more) => {
    const now = { ...list, validUntil: '2026-12-31' }
    expect(
      found(now, { ...page('b', 'Paspoort', 'Een paspoort voor volwassenen kost € 77,85.'), ...more }),
    ).toEqual([])
  })

  test('not when it is about something else that costs money', () => {
    const other = page('b', 'ID-kaart aanvragen', '## Kosten\n\n- ID-kaart vanaf 18 jaar: € 78,67.')
    expect(found(list, other, page('c', 'Rijbewijs', 'Een rijbewijs kost € 52,10.'))).toEqual([])
  })

  test('not with a page that tells two cases apart in other lines', () => {
    const other = page(
      'b',
      'Paspoort',
      'Een paspoort voor volwassenen kost € 77,85.\n\nEen paspoort voor volwassenen kost € 83,87.',
    )
    expect(found(list, other)).toEqual([])
  })
})

describe('an answer that states one side of a contradiction', () => {
  const other = page('b', 'Paspoort', 'Een paspoort voor volwassenen kost € 77,85.')
  const more = [
    page('c', 'Grofvuil', 'Breng het naar de milieustraat.'),
    page('d', 'Hond', 'Meld uw hond aan.'),
  ]
  const answerOn = async (day: string, ...articles: readonly Article[]) => {
    const opened = openSnapshot(snapshotOf(...articles, ...more))
    const { answer } = await consult(
      { text: 'Wat kost een paspoort aanvragen?', language: 'nl', history: [] },
      opened,
      day,
    )
    return answer
  }

  test('says so, with both sources and what they say', async () => {
    expect(await answerOn('2026-11-29', list, other)).toMatchObject({
      notices: [
        {
          kind: 'contradiction',
          about: 'Paspoort vanaf 18 jaar',
          says: [
            { source: { id: 'a' }, value: '€ 83,87' },
            { source: { id: 'b' }, value: '€ 77,85' },
          ],
        },
      ],
    })
  })

  test('says nothing once one of them has expired', async () => {
    const expired = { ...other, validUntil: '2026-11-28' }
    expect(await answerOn('2026-11-29', list, expired)).not.toHaveProperty('notices')
  })
})
