import type { Clock } from '../../core/clock.ts'
import { Unavailable } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import { createGuardedIndex } from '../retrieval/guarded-index.ts'
import type { RemoteIndex } from '../retrieval/guarded-index.ts'
import { IndexFault } from '../retrieval/index-fault.ts'
import type { IndexFaultKind } from '../retrieval/index-fault.ts'
import type { PassageIndex } from '../retrieval/passage-index.ts'
import type { SearchIndex } from '../retrieval/search-index.ts'
import type { Snapshot } from '../snapshot.ts'
import { readName } from './collection-name.ts'
import { isFault } from './fault.ts'
import { keepPublishing } from './keep-publishing.ts'
import type { Qdrant } from './open-qdrant.ts'
import { createQdrantIndex } from './qdrant-index.ts'

export interface PublishedIndexOptions {
  readonly snapshot: Snapshot
  /** Of the same snapshot, in this process. */
  readonly copy: PassageIndex
  readonly qdrant: Qdrant
  readonly prefix: string
  readonly timeoutMs: number
  readonly clock: Clock
  readonly log: Log
}

/** The copy answers until the snapshot is published, which is done meanwhile; from then on Qdrant does. */
export function openPublishedIndex(options: PublishedIndexOptions): SearchIndex {
  const { copy, timeoutMs, clock, log } = options
  const closing = new AbortController()
  const place = createPlace(options, closing.signal)
  const remote = createRemote(place, options)
  const onFault = (kind: IndexFaultKind): void => {
    if (broken.has(kind)) place.publish()
  }
  const guarded = createGuardedIndex({ remote, copy, timeoutMs, onFault, clock, log })
  place.publish()
  return {
    search: (query) => (place.collection === undefined ? copy : guarded).search(query),
    get answering() {
      return place.collection === undefined || guarded.answering === 'copy' ? 'copy' : 'qdrant'
    },
    close: async () => {
      closing.abort(new Unavailable('The index is closed: open it again.'))
      await place.idle()
    },
  }
}

/** What may be mended by publishing again; that looks first, and uploads nothing where all is there. */
const broken: ReadonlySet<IndexFaultKind> = new Set<IndexFaultKind>(['gone', 'mismatch', 'empty'])

/** Where the snapshot is. */
interface Place {
  /** undefined: not published yet. */
  collection: string | undefined
  /** In the background, once at a time. */
  publish(): void
  idle(): Promise<void>
}

function createPlace(options: PublishedIndexOptions, signal: AbortSignal): Place {
  let publishing: Promise<void> | undefined
  const place: Place = {
    collection: undefined,
    publish: () => {
      publishing ??= keepPublishing({ ...options, signal }, options.log)
        .then(({ collection }) => {
          place.collection = collection
        })
        .catch(() => {
          // Closed: nothing else ends it.
        })
        .finally(() => {
          publishing = undefined
        })
    },
    idle: async () => publishing,
  }
  return place
}

function createRemote(place: Place, { qdrant, prefix, snapshot }: PublishedIndexOptions): RemoteIndex {
  const indexOf = (collection: string): RemoteIndex => createQdrantIndex({ qdrant, collection, snapshot })
  return {
    search: async (query, signal) => {
      const { collection = '' } = place
      try {
        return await indexOf(collection).search(query, signal)
      } catch (error) {
        if (!isFault(error, 'gone')) throw error
        const shown = (await qdrant.aliases(signal)).get(prefix)
        if (shown === undefined || shown === collection) throw error
        if (readName(prefix, shown)?.hash !== readName(prefix, collection)?.hash) throw replaced()
        place.collection = shown
        return await indexOf(shown).search(query, signal)
      }
    },
  }
}

function replaced(): IndexFault {
  return new IndexFault(
    'replaced',
    'Another version of the knowledge was published; the copy answers until this process takes that up.',
  )
}
