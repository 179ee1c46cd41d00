import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../core/log.ts'
import { within } from '../vectors/within.ts'
import { createCircuit } from './circuit.ts'
import type { Fault } from './circuit.ts'
import { IndexFault } from './index-fault.ts'
import type { IndexFaultKind } from './index-fault.ts'
import type { PassageHits, PassageIndex, PassageQuery } from './passage-index.ts'

/** An index in another process. */
export interface RemoteIndex {
  /** @throws IndexFault; the signal's reason where that is aborted */
  search(query: PassageQuery, signal: AbortSignal): Promise<PassageHits>
}

export interface GuardedIndex extends PassageIndex {
  /** Who answers. */
  readonly answering: 'remote' | 'copy'
}

export interface GuardedIndexOptions {
  readonly remote: RemoteIndex
  /** Of the same passages, in this process. */
  readonly copy: PassageIndex
  /** The longest that a question waits for the remote. */
  readonly timeoutMs: number
  /** Hears of each, alarm or not. */
  readonly onFault?: (kind: IndexFaultKind) => void
  readonly clock: Clock
  readonly log: Log
}

/** Asks the remote, and answers from the copy when that fails: a resident notices nothing, whoever runs it hears of it. */
export function createGuardedIndex(options: GuardedIndexOptions): GuardedIndex {
  const { copy, clock, log } = options
  const circuit = createCircuit<PassageQuery, PassageHits>({
    ask: (query) => askRemote(query, options),
    instead: (query) => copy.search(query),
    faultOf,
    // Of words that nobody has, an index that lost everything finds as much as one that is well.
    isTelling: ({ lexical, dense }) => lexical.length + dense.length > 0,
    says: {
      failing: 'the search index is of no use; the copy in this process answers',
      well: 'the search index answers again',
    },
    clock,
    log,
  })
  return {
    search: (query) => circuit.ask(query),
    get answering() {
      return circuit.isOpen ? 'copy' : 'remote'
    },
  }
}

async function askRemote(
  query: PassageQuery,
  { remote, copy, timeoutMs, onFault }: GuardedIndexOptions,
): Promise<PassageHits> {
  try {
    const hits = await searchInTime(remote, query, timeoutMs)
    await refuseMissing(hits, query, copy)
    return hits
  } catch (error) {
    if (error instanceof IndexFault) onFault?.(error.kind)
    throw error
  }
}

/** Whatever the client does with the signal. */
async function searchInTime(
  remote: RemoteIndex,
  query: PassageQuery,
  timeoutMs: number,
): Promise<PassageHits> {
  const late = AbortSignal.timeout(timeoutMs)
  try {
    return await within(() => remote.search(query, late), late)
  } catch (error) {
    if (!late.aborted) throw error
    throw new IndexFault('late', `It gave no answer within ${timeoutMs} ms: see what keeps it.`, {
      cause: error,
    })
  }
}

/** Nothing found is an answer only where there is nothing to find. */
async function refuseMissing(hits: PassageHits, query: PassageQuery, copy: PassageIndex): Promise<void> {
  const isDenseAsked = query.vector !== undefined
  if (hits.lexical.length > 0 && (hits.dense.length > 0 || !isDenseAsked)) return
  const there = await copy.search(query)
  const isMissing =
    (hits.lexical.length === 0 && there.lexical.length > 0) ||
    (hits.dense.length === 0 && there.dense.length > 0)
  if (!isMissing) return
  throw new IndexFault(
    'empty',
    'It finds nothing where there is something: see whether its points are there.',
  )
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof IndexFault)) return { kind: 'unexpected', level: 'alarm' }
  const { kind, message } = error
  return { kind, level: kind === 'replaced' ? 'quiet' : 'alarm', reason: message }
}
