import { describe, expect, test } from '@jest/globals'
import { firstSentences, openingConditions } from './sentences.ts'

describe('the first sentences that fit', () => {
  test('are whole', () => {
    expect(firstSentences('Een twee drie. Vier vijf zes. Zeven.', 4)).toBe('Een twee drie.')
    expect(firstSentences('Een twee drie vier vijf.', 4)).toBe('')
    expect(firstSentences('Dit neemt u mee:\n- een pas', 10)).toBe('')
  })

  test.each([
    'Behalve voor kinderen.',
    'Dit geldt niet voor kinderen.',
    'Maar alleen met een pas.',
    'Let op: niet voor kinderen.',
    'Except for children.',
  ])('keep what a given amount hangs on: "%s"', (condition) => {
    const text = `Het kost € 10. ${condition} Kom langs.`
    expect(firstSentences(text, 4)).toBe(`Het kost € 10. ${condition}`)
  })

  test('keep it in the next paragraph too', () => {
    expect(firstSentences('Het kost € 10.\n\nDat geldt niet voor kinderen.\n\nKom langs.', 4)).toBe(
      'Het kost € 10.\n\nDat geldt niet voor kinderen.',
    )
  })

  test('go on for nothing else', () => {
    expect(firstSentences('Het kost € 10. Kom niet te laat.', 4)).toBe('Het kost € 10.')
    expect(firstSentences('Kom langs. Dit geldt niet voor kinderen.', 2)).toBe('Kom langs.')
  })
})

test('the conditions that a text opens with end where something else is said', () => {
  expect(openingConditions('Behalve op zondag. Alleen met een pas. Kom langs.')).toBe(
    'Behalve op zondag. Alleen met een pas.',
  )
  expect(openingConditions('Kom langs. Behalve op zondag.')).toBe('')
  expect(openingConditions('')).toBe('')
})
