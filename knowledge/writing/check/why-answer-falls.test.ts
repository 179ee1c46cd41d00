import { describe, expect, test } from '@jest/globals'
import { linesOf } from '../lines.ts'
import { checkDraft } from './check-draft.ts'
import { readEvidence } from './evidence.ts'
import { linesInstead } from './lines-instead.ts'
import { whyAnswerFalls } from './why-answer-falls.ts'

const page = {
  title: 'Paspoort aanvragen',
  passages: [
    { heading: '', text: 'U vraagt een paspoort aan in het stadhuis. Dat kan alleen met een afspraak.' },
    { heading: 'Kosten', text: '- Paspoort vanaf 18 jaar: € 83,87.\n- Paspoort voor een kind: € 63,42.' },
  ],
}

function fallsFor(...written: readonly (readonly [text: string, line: string])[]): string | undefined {
  const evidence = readEvidence({
    lines: linesOf([page]),
    urls: [],
    language: 'nl',
    question: '',
    mark: 'f3',
  })
  const sentences = written.map(([text, line]) => ({ text, passages: [line] }))
  return whyAnswerFalls(linesInstead(checkDraft({ sentences }, evidence)), evidence)
}

const apply = ['U vraagt een paspoort aan in het stadhuis.', '1.1'] as const
const appointment = ['Dat kan alleen met een afspraak.', '1.2'] as const
const grownUp = ['- Een paspoort vanaf 18 jaar kost € 83,87.', '2.1'] as const
const child = ['- Een paspoort voor een kind kost € 63,42.', '2.2'] as const

describe('an answer', () => {
  test('stands when its sentences do', () => {
    expect(fallsFor(apply, appointment, grownUp, child)).toBeUndefined()
  })

  test.each([
    ['the first sentence does not stand', [['Een paspoort kost € 12.', '1.1'], appointment]],
    ['the first sentence is none', [['Een paspoort.', '1.1'], appointment]],
    [
      'most sentences do not stand',
      [apply, ['Het kost € 1.', '2.1'], ['Het kost € 2.', '2.1'], ['Bel 112.', '1.1']],
    ],
    ['a list has a hole', [apply, appointment, ['- Een paspoort vanaf 18 jaar kost € 90.', '2.1'], child]],
    ['a condition of what is said is left out', [apply, grownUp, child]],
  ] as const)('falls because %s', (reason, written) => {
    expect(fallsFor(...written)).toBe(reason)
  })
})
