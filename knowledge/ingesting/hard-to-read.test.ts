import { expect, test } from '@jest/globals'
import { buildSnapshot } from '../build-snapshot.ts'
import { hardToRead } from './hard-to-read.ts'

const about = { origin: 'test', fingerprint: 'f', problems: [], expired: [] }
const reasons = (text: string, language?: string): readonly string[] => {
  const article = { id: 'a', title: 'Titel', text, keywords: [], ...(language !== undefined && { language }) }
  return hardToRead(buildSnapshot([article], about)).flatMap((hard) => hard.reasons)
}
const long = `Dit ${'is echt heel '.repeat(5)}lang.`
const short = 'Bel ons. Kom langs. Neem uw pas mee.'

test('a plain page is not named', () => {
  expect(reasons(short)).toEqual([])
})

test('a page of long sentences is, with one of them', () => {
  expect(reasons(`${long} ${long} ${short}`)).toEqual([
    expect.stringContaining(`2 of 5 sentences are long: "${long}"`),
  ])
})

test('one long sentence on a page is none too many', () => {
  expect(reasons(`${long} Bel ons.`)).toEqual([])
})

test('a page in which nobody does anything is', () => {
  expect(reasons('Uw aanvraag wordt behandeld. Het besluit wordt genomen. Bel ons.')).toEqual([
    expect.stringMatching(/^2 of 3 sentences do not say who does it: "Uw aanvraag/),
  ])
})

test('a page in the words of offices is, with the plain ones', () => {
  expect(reasons('Bel ons indien nodig. Dit geldt tevens hier. Kom derhalve langs.')).toEqual([
    expect.stringMatching(/^words of offices: .*indien \(als\)/),
  ])
})

test('another language is not measured by Dutch', () => {
  expect(reasons(`${long} ${long}`, 'en')).toEqual([])
})
