import { randomBytes } from 'node:crypto'
import { systemClock } from '../../../core/clock.ts'
import { openQdrant } from '../../../knowledge/qdrant/open-qdrant.ts'
import type { Qdrant } from '../../../knowledge/qdrant/open-qdrant.ts'
import { publish } from '../../../knowledge/qdrant/publish.ts'
import { createQdrantIndex } from '../../../knowledge/qdrant/qdrant-index.ts'
import type { QdrantSettings } from '../../../knowledge/qdrant/settings.ts'
import type { IndexWorld } from './world.ts'

export type Where = Pick<QdrantSettings, 'url' | 'apiKey'>

/**
 * A Qdrant, with names of our own in it.
 * @param changed what is asked of it on the way
 */
export async function openPublished(
  where: Where,
  changed: (qdrant: Qdrant) => Qdrant = (qdrant) => qdrant,
): Promise<IndexWorld> {
  const own = await openQdrant(where)
  const qdrant = changed(own)
  const prefix = `balie-test-${randomBytes(4).toString('hex')}`
  const soon = (): AbortSignal => AbortSignal.timeout(20_000)
  let opened = 0
  return {
    open: async (snapshot) => {
      const alias = `${prefix}-${++opened}`
      const signal = soon()
      const { collection } = await publish({ snapshot, qdrant, prefix: alias, clock: systemClock, signal })
      const index = createQdrantIndex({ qdrant, collection, snapshot })
      return { search: (query) => index.search(query, soon()) }
    },
    close: async () => {
      const ours = (await own.collections(soon())).filter((name) => name.startsWith(prefix))
      for (const name of ours) await own.remove(name, soon())
    },
  }
}
