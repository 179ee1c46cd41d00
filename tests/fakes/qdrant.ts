import { createServer } from 'node:http'
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts'
import { createAnswers } from './qdrant-answer.ts'
import type { Payload } from './qdrant-point.ts'
import type { PointId } from './qdrant-filter-shape.ts'
import type { QdrantRequest } from './qdrant-request.ts'
import { createRoutes, operations } from './qdrant-routes.ts'
import { createServe, type QdrantFault } from './qdrant-serve.ts'
import { openSpecification } from './qdrant-specification.ts'
import { createStore, type Store } from './qdrant-store.ts'

/** A small Qdrant of our own, at a free port of this machine. */
export interface FakeQdrant {
  readonly url: string
  /** Of every request, in the order in which they came, refused ones too. */
  readonly requests: readonly QdrantRequest[]
  /** Where a request, or an answer of this fake, is not as Qdrant's specification says. Without what was sent. */
  readonly violations: readonly string[]
  /** False where the specification does not stand beside the project (../shared/api-specs/qdrant). */
  readonly isHeldAgainstSpecification: boolean
  /** Can be changed at any time, and holds from the next request. */
  fault: QdrantFault
  collections(): Readonly<Record<string, CollectionState>>
  /** To the names of collections. */
  aliases(): Readonly<Record<string, string>>
  /**
   * The first request of each kind takes up to .5 s, since what the specification says of it is compiled then. For who
   * has less patience than that: it is done now, in about a second, once for all fakes of a test file.
   */
  prepare(): void
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface CollectionState {
  readonly points: readonly { readonly id: PointId; readonly payload: Payload }[]
  /** The kind of index of each field that has one. */
  readonly indexes: Readonly<Record<string, string>>
}

export interface FakeQdrantOptions {
  /** When given, nobody comes in without it in the header `api-key`. */
  readonly apiKey?: string
}

export async function openFakeQdrant({ apiKey }: FakeQdrantOptions = {}): Promise<FakeQdrant> {
  const specification = await openSpecification()
  const store = createStore()
  const requests: QdrantRequest[] = []
  const violations: string[] = []
  const answerTo = createAnswers({
    specification,
    route: createRoutes(store),
    note: (violation) => violations.push(violation),
  })
  const serve = createServe({
    apiKey,
    faultNow: () => fake.fault,
    hear: (request) => requests.push(request),
    answerTo,
  })
  const server = createServer(serve)
  const fake: FakeQdrant = {
    url: await listenOnLoopback(server),
    requests,
    violations,
    isHeldAgainstSpecification: specification.isHeld,
    fault: 'none',
    collections: () => stateOf(store),
    aliases: () => Object.fromEntries(store.aliases),
    prepare: () => {
      specification.prepare(operations)
    },
    close: () => closeServer(server),
    [Symbol.asyncDispose]: () => closeServer(server),
  }
  return fake
}

function stateOf({ collections }: Store): Readonly<Record<string, CollectionState>> {
  return Object.fromEntries(
    [...collections].map(([name, collection]) => [
      name,
      { points: collection.points(), indexes: Object.fromEntries(collection.indexes) },
    ]),
  )
}
