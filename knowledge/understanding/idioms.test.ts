import { expect, test } from '@jest/globals'
import { withoutIdioms } from './idioms.ts'

test.each([
  ['wat ben ik kwijt voor een paspoort', 'wat kost een paspoort'],
  ['hoeveel geld ben je dan ongeveer kwijt aan een rijbewijs', 'wat kost een rijbewijs'],
  ['waar kan ik mijn oude verf kwijt', 'waar kan ik mijn oude verf inleveren'],
  ['ik ben mijn paspoort kwijt', 'ik ben mijn paspoort kwijt'],
  ['wat moet ik doen als ik mijn paspoort kwijt ben', 'wat moet ik doen als ik mijn paspoort kwijt ben'],
  ['ik betaal me blauw aan belasting', 'ik betaal te veel aan belasting'],
])('"%s" is heard as "%s"', (said, heard) => {
  expect(withoutIdioms(said)).toBe(heard)
})
