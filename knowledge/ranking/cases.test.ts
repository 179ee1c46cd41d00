import { describe, expect, test } from '@jest/globals'
import { casesOf } from './cases.ts'

describe('the cases out of the ordinary in a line', () => {
  test.each([
    ['wat kost een paspoort', []],
    ['ik vlieg overmorgen en mijn paspoort is verlopen', ['urgent']],
    ['paspoort of id-kaart kwijt of gestolen', ['lost']],
    ['paspoort voor mijn dochter, met spoed', ['urgent', 'child']],
    ['wat moet ik als werkgever doen', ['employer']],
    ['mag mijn werkgever een kopie maken', []],
    ['my passport was stolen abroad', ['lost', 'abroad']],
    ['mijn levenloos geboren kind registreren', ['child', 'stillborn']],
  ])('"%s" has %j', (line, cases) => {
    expect(casesOf(line)).toEqual(cases)
  })
})
