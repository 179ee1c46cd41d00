import { fingerprintWith } from '../embed-snapshot.ts'
import type { About } from '../snapshot.ts'
import type { Made } from '../vectors/kept-file.ts'
import { isSite } from './source.ts'
import { fingerprintOf } from './stamp-source.ts'
import type { Stamped } from './stamp-source.ts'

/** Nothing was touched since. */
export function isUntouched(
  before: About,
  stamped: readonly Stamped[],
  embeddings: Made | undefined,
): boolean {
  return fingerprintWith(fingerprintOf(stamped), embeddings) === before.fingerprint
}

/**
 * A site gave other bytes, and they say what they said: a counter, a date at the bottom. Of files that is not enough, as a
 * server compares theirs when it starts.
 */
export function saysTheSame(
  before: About,
  { after, stamped, embeddings }: { after: About; stamped: readonly Stamped[]; embeddings: Made | undefined },
): boolean {
  const stamps = new Map((before.sources ?? []).map(({ source, stamp }) => [source, stamp]))
  const asBefore = stamped.map((each) => ({
    ...each,
    stamp: isSite(each.source) ? (stamps.get(each.source) ?? each.stamp) : each.stamp,
  }))
  return isUntouched(before, asBefore, embeddings) && contentOf(before) === contentOf(after)
}

function contentOf({ version, staffVersion, problems, expired }: About): string {
  return JSON.stringify([version, staffVersion, problems, expired])
}
