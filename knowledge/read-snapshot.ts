import type { Clock } from '../core/clock.ts'
import type { Article } from './article.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { mergeReadings } from './ingesting/merge-readings.ts'
import type { SourceReading } from './ingesting/merge-readings.ts'
import { partForStaff } from './ingesting/part-for-staff.ts'
import { fingerprintOf } from './ingesting/stamp-source.ts'
import type { Stamped } from './ingesting/stamp-source.ts'
import type { Snapshot } from './snapshot.ts'
import { todayIn } from './today-in.ts'

/** One version of the knowledge, in the parts that must not meet. */
export interface KnowledgeParts {
  /** What residents are answered from. */
  readonly residents: Snapshot
  /** What only staff may see; often without a document. */
  readonly staff: Snapshot
}

/** Without vectors: those cost time, and may not be had. What is no longer valid is left out, and named. */
export async function readSnapshot(stamped: readonly Stamped[], clock: Clock): Promise<KnowledgeParts> {
  const readings: SourceReading[] = []
  for (const each of stamped) readings.push({ source: each.source, ...(await each.read()) })
  const { articles, problems, counts } = mergeReadings(readings)
  const today = todayIn(clock)
  const isExpired = ({ validUntil }: Article): boolean => validUntil !== undefined && validUntil < today
  const parts = partForStaff(articles.filter((article) => !isExpired(article)))
  const about = {
    origin: stamped.map(({ source }) => source).join('\n'),
    fingerprint: fingerprintOf(stamped),
    problems,
    expired: articles.filter(isExpired).map(({ id }) => id),
    sources: stamped.map(({ source, stamp }) => ({ source, stamp, documents: counts.get(source) ?? 0 })),
  }
  const staff = buildSnapshot(parts.staff, { ...about, problems: [], expired: [] })
  return { residents: buildSnapshot(parts.residents, { ...about, staffVersion: staff.about.version }), staff }
}
