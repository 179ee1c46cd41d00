import { expect, test } from '@jest/globals'
import type { Article } from '../article.ts'
import { partForStaff } from './part-for-staff.ts'

const article: Article = { id: 'a', title: 'Titel', text: 'Tekst.', keywords: ['woord'] }
const idsOf = (some: readonly Article[]): readonly string[] => some.map(({ id }) => id)
const partsOf = (changes: Partial<Article>): readonly (readonly string[])[] => {
  const { residents, staff } = partForStaff([{ ...article, ...changes }])
  return [idsOf(residents), idsOf(staff)]
}

test.each([
  [{}, [['a'], []]],
  [{ isStaffOnly: true }, [[], ['a']]],
  [{ isStaffOnly: false, audience: ['medewerkers'] }, [[], ['a']]],
  [{ audience: [' Intern ', 'STAFF'] }, [[], ['a']]],
  [{ audience: ['medewerkers', 'inwoner'] }, [['a'], []]],
  [{ audience: [] }, [['a'], []]],
  [{ staffText: 'Voor ons.' }, [['a'], ['a#staff']]],
  [{ staffText: ' \n' }, [['a'], []]],
  [{ isStaffOnly: true, staffText: 'Voor ons.' }, [[], ['a', 'a#staff']]],
])('%j goes where it belongs', (changes, parts) => {
  expect(partsOf(changes)).toEqual(parts)
})

test('what goes to residents has nothing of it, and what goes to staff says whom it is for', () => {
  const { residents, staff } = partForStaff([{ ...article, staffText: 'Voor ons.' }])
  expect(residents).toEqual([article])
  expect(staff).toEqual([{ ...article, id: 'a#staff', text: 'Voor ons.', keywords: [], isStaffOnly: true }])
})

test('an approved answer is for residents, and is not in the text for staff', () => {
  const approved = { editor: 'Redactie', on: '2026-05-12', questions: ['Wat kost het?'] }
  const { residents, staff } = partForStaff([{ ...article, approved, staffText: 'Voor ons.' }])
  expect(residents[0]?.approved).toEqual(approved)
  expect(staff[0]).not.toHaveProperty('approved')
})
