import type { Router } from 'express'
import type { Store } from '../core/store.ts'

/** A ready answer that takes longer is a no. */
const longestCheckMs = 2_000

interface Ready {
  readonly store: Pick<Store, 'check'>
  /** Whether there is knowledge to answer from. */
  readonly canAnswer: () => boolean
  /** Who looks for passages now; with the copy of what is elsewhere we are as ready. */
  readonly searchIndex: () => string
}

/** `/health`: the process is alive. `/ready`: it can commit and answer, so traffic may come. */
export function mountHealth(router: Router, { store, canAnswer, searchIndex }: Ready): void {
  router.get('/health', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/ready', async (_request, response) => {
    const canCommit = await within(store.check())
    const isReady = canCommit && canAnswer()
    response.status(isReady ? 200 : 503).json({
      status: isReady ? 'ready' : 'not ready',
      canCommit,
      canAnswer: canAnswer(),
      searchIndex: searchIndex(),
    })
  })
}

async function within(check: Promise<void>): Promise<boolean> {
  const done = check.then(
    () => true,
    () => false,
  )
  const tooLate = new Promise<boolean>((resolve) => {
    setTimeout(resolve, longestCheckMs, false).unref()
  })
  return Promise.race([done, tooLate])
}
