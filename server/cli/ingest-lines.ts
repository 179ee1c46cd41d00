import type { IngestReport, Publication } from '../../knowledge/index.ts'
import { printable } from './printable.ts'

/** What to say of an ingest, in lines: what went well, and what somebody has to look at. */
export interface IngestLines {
  readonly output: readonly string[]
  readonly errors: readonly string[]
}

/** Longer lists are in the JSON. */
const mostNamed = 20

export function ingestLines(report: IngestReport): IngestLines {
  const { output, errors } = publicationLines(report.publication)
  return {
    output: [...outcomeLines(report), ...changeLines(report), ...attentionLines(report), ...output].map(
      printable,
    ),
    errors: [...problemLines(report), ...stoppedLines(report), ...errors].map(printable),
  }
}

function problemLines({ problems }: IngestReport): readonly string[] {
  return problems.map(
    ({ file, line, reason }) => `Problem: ${file}${line === undefined ? '' : `:${line}`} ${reason}`,
  )
}

function stoppedLines({ outcome, gone }: IngestReport): readonly string[] {
  if (outcome === 'nothing read') return ['Nothing could be read; the index that was there stays in use.']
  if (outcome !== 'would lose too much') return []
  return [
    `Stopped: ${gone.length} documents would go, which is more than half of what is in use, or all of one source.`,
    'The index that was there stays in use. Is it meant to be so? Then: npm run ingest -- --allow-shrink ...',
  ]
}

function outcomeLines(report: IngestReport): readonly string[] {
  const { outcome, documents, staffDocuments, passages, vectors } = report
  if (outcome === 'nothing read') return []
  const staff = staffDocuments === 0 ? '' : `, and ${staffDocuments} for staff only`
  const counts = [
    `${documents} documents in ${passages} passages${staff}`,
    `${report.added.length} new`,
    `${report.changed.length} changed`,
    `${report.gone.length} gone`,
    `${report.expired.length} expired`,
    `${report.problems.length} problems`,
  ]
  return [
    ...(outcome === 'unchanged' ? ['Nothing changed: nothing is written.'] : []),
    ...(outcome === 'dry run' ? ['This is what would change; nothing is written.'] : []),
    `${counts.join(', ')}.`,
    ...(vectors ? [`Each passage has a vector of ${vectors.model}, of ${vectors.dimension} numbers.`] : []),
  ]
}

function changeLines({ added, changed, gone, expired }: IngestReport): readonly string[] {
  return [
    ...named('New', added),
    ...named('Changed', changed),
    ...named('Gone', gone),
    ...named('No longer valid, and not used', expired),
  ]
}

function attentionLines(report: IngestReport): readonly string[] {
  const dated = (some: readonly { readonly id: string; readonly day: string }[]): readonly string[] =>
    some.map(({ id, day }) => `${id} (${day})`)
  return [
    ...named('Not yet valid', dated(report.notYetValid)),
    ...named('Valid for 60 days at most', dated(report.expiring)),
    ...named('Past the day on which somebody had to look at it again', dated(report.pastReview)),
    ...named('Without the day on which it changed', report.undated),
    ...contradictionLines(report),
    ...hardLines(report),
  ]
}

/** Both lines, so that an editor sees which is right. */
function contradictionLines({ contradictions }: IngestReport): readonly string[] {
  if (contradictions.length === 0) return []
  return [
    `Contradict each other (${contradictions.length}):`,
    ...contradictions
      .slice(0, mostNamed)
      .map(({ says }) => `  ${says.map(({ id, line }) => `${id}: "${line}"`).join(' - ')}`),
    ...(contradictions.length > mostNamed
      ? [`  and ${contradictions.length - mostNamed} more; --json has all`]
      : []),
  ]
}

/** One page a line: who writes it wants to know why. */
function hardLines({ hardToRead }: IngestReport): readonly string[] {
  if (hardToRead.length === 0) return []
  return [
    `Hard to read (${hardToRead.length}; what can be counted of language level B1, and no more than that):`,
    ...hardToRead.slice(0, mostNamed).map(({ id, reasons }) => `  ${id}: ${reasons.join('; ')}`),
    ...(hardToRead.length > mostNamed ? [`  and ${hardToRead.length - mostNamed} more; --json has all`] : []),
  ]
}

function named(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more; --json has all` : ''
  return [`${what} (${names.length}): ${names.slice(0, mostNamed).join(', ')}${more}`]
}

function publicationLines(publication: Publication): IngestLines {
  switch (publication.kind) {
    case 'none':
      return { output: [], errors: [] }
    case 'uploaded':
      return { output: [`Published to Qdrant as ${publication.collection}.`], errors: [] }
    case 'there already':
      return {
        output: [`Published to Qdrant as ${publication.collection}, which was there already.`],
        errors: [],
      }
    case 'failed':
      return {
        output: [],
        errors: [
          `Not published to Qdrant. ${publication.reason}`,
          'The index is saved here, and a server answers from it.',
        ],
      }
  }
}
