import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Log } from '../../core/log.ts'
import { IndexFault } from '../retrieval/index-fault.ts'
import { publish } from './publish.ts'
import type { Published, Publishing } from './publish.ts'

const firstPauseMs = 500
const longestPauseMs = 60_000

/**
 * Publishes, and tries again for as long as that fails, with pauses that grow: nobody waits for it.
 * @throws when the signal is aborted, and for nothing else
 */
export async function keepPublishing(publishing: Publishing, log: Log): Promise<Published> {
  const { signal } = publishing
  const kinds = new Set<string>()
  // Whoever opens the knowledge goes on first: what is published is hashed, which for a large one takes a while.
  await setImmediate()
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      const published = await publish(publishing)
      log.info(
        { collection: published.collection, published: published.kind },
        'the knowledge is published to Qdrant',
      )
      return published
    } catch (error) {
      signal.throwIfAborted()
      raise(error, kinds, log)
      await setTimeout(pauseMs, undefined, { signal, ref: false })
    }
  }
}

/** Once each kind. */
function raise(error: unknown, kinds: Set<string>, log: Log): void {
  const kind = error instanceof IndexFault ? error.kind : 'unexpected'
  if (kinds.has(kind)) return
  kinds.add(kind)
  const fields = {
    fault: kind,
    ...(error instanceof IndexFault ? { reason: error.message } : { err: error }),
  }
  log.error(fields, 'the knowledge could not be published to Qdrant; the copy in this process answers')
}
