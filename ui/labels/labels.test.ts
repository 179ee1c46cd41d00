import { expect, test } from '@jest/globals'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fill, type Labels } from './labels.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

test.each(Object.entries({ en, tr, ar, pl, uk, es }))(
  'The labels in %s have the same parts to fill in',
  (_name, labels: Labels) => {
    expect(partsOf(labels)).toEqual(partsOf(nl))
    expect(Object.values<string>({ ...labels }).filter((label) => label.trim() === '')).toEqual([])
  },
)

test('Parts are filled in, and what is not known stays visible', () => {
  expect(fill('tot {time}, {what}', { time: '17.00' })).toBe('tot 17.00, {what}')
})

function partsOf(labels: Labels): Readonly<Record<string, readonly string[]>> {
  const names = (label: string): readonly string[] => (label.match(/\{\w+\}/g) ?? []).toSorted()
  return Object.fromEntries(
    Object.entries(labels).map(([key, label]: [string, string]) => [key, names(label)]),
  )
}
