import { describe, expect, test } from '@jest/globals'
import type { IngestReport } from '../../knowledge/index.ts'
import { ingestLines } from './ingest-lines.ts'

const report: IngestReport = {
  outcome: 'saved',
  documents: 3,
  staffDocuments: 0,
  passages: 7,
  added: [],
  changed: ['paspoort'],
  gone: [],
  expired: [],
  notYetValid: [],
  expiring: [],
  pastReview: [],
  undated: [],
  hardToRead: [],
  contradictions: [],
  problems: [],
  vectors: undefined,
  publication: { kind: 'none' },
}
const output = (changes: Partial<IngestReport>): string =>
  ingestLines({ ...report, ...changes }).output.join('\n')
const errors = (changes: Partial<IngestReport>): string =>
  ingestLines({ ...report, ...changes }).errors.join('\n')

describe('what is said of an ingest', () => {
  test('is counts, and the names of what changed', () => {
    expect(ingestLines(report)).toEqual({
      output: [
        '3 documents in 7 passages, 0 new, 1 changed, 0 gone, 0 expired, 0 problems.',
        'Changed (1): paspoort',
      ],
      errors: [],
    })
  })

  test.each([
    [{ staffDocuments: 2 }, /, and 2 for staff only,/],
    [{ outcome: 'unchanged' }, /^Nothing changed: nothing is written\.\n3 documents/],
    [{ outcome: 'dry run' }, /^This is what would change; nothing is written\./],
    [{ expiring: [{ id: 'a', day: '2026-07-01' }] }, /60 days at most \(1\): a \(2026-07-01\)/],
    [{ pastReview: [{ id: 'a', day: '2026-01-01' }] }, /look at it again \(1\): a \(2026-01-01\)/],
    [{ hardToRead: [{ id: 'a', reasons: ['x', 'y'] }] }, /Hard to read \(1;.*\n {2}a: x; y/],
    [
      { added: Array.from({ length: 25 }, (_, at) => `${at}`) },
      /New \(25\): 0, .*, 19 and 5 more; --json has all/,
    ],
  ] satisfies [Partial<IngestReport>, RegExp][])('names %j', (changes, said) => {
    expect(output(changes)).toMatch(said)
  })

  test.each([
    [{ outcome: 'nothing read' }, /^Nothing could be read; the index that was there stays/],
    [
      { outcome: 'would lose too much', gone: ['a', 'b'] },
      /^Stopped: 2 documents would go.*\n.*--allow-shrink/,
    ],
    [{ problems: [{ file: 'a.md', line: 3, reason: 'is wrong' }] }, /^Problem: a\.md:3 is wrong$/],
    [
      { publication: { kind: 'failed', reason: 'It hangs.' } },
      /^Not published to Qdrant\. It hangs\.\nThe index is/,
    ],
  ] satisfies [Partial<IngestReport>, RegExp][])('stops or complains of %j', (changes, said) => {
    expect(errors(changes)).toMatch(said)
  })

  test('does not steer a terminal by the name of a page', () => {
    expect(output({ changed: ['\u001b[2Jpaspoort'] })).toContain('[2Jpaspoort')
    expect(output({ changed: ['\u001b[2Jpaspoort'] })).not.toContain('\u001b')
  })
})
