import { QdrantClient, type QdrantClientParams } from '@qdrant/js-client-rest'
import type { FakeQdrant } from './qdrant.ts'

export function clientOf({ url }: FakeQdrant, more: QdrantClientParams = {}): QdrantClient {
  return new QdrantClient({ url, checkCompatibility: false, ...more })
}

/** A collection with a direction and words. */
export async function createPages(client: QdrantClient, name: string): Promise<void> {
  await client.createCollection(name, {
    vectors: { dense: { size: 2, distance: 'Cosine' } },
    sparse_vectors: { words: { modifier: 'idf' } },
  })
}

/** Three pages. Term 7 is in two, 8 in one, 9 in the third; the third goes the way of [1, 1]. */
export async function fillPages(client: QdrantClient, name: string): Promise<void> {
  await client.upsert(name, {
    points: [
      {
        id: 1,
        vector: { dense: [-5, 1], words: { indices: [7], values: [2] } },
        payload: {
          language: 'nl',
          audience: ['a', 'b'],
          from: 10,
          fees: [{ euro: 5 }, { euro: 9, for: 'child' }],
        },
      },
      {
        id: 2,
        vector: { dense: [0, 4], words: { indices: [8, 7], values: [4, 0.5] } },
        payload: { language: 'nl', audience: [], from: 20, fees: [{ euro: 5, for: 'child' }] },
      },
      {
        id: 3,
        vector: { dense: [2, 2], words: { indices: [9], values: [1] } },
        payload: { language: 'en', audience: ['c'], from: 30 },
      },
    ],
  })
}

/** What the client throws when the fake answers so. */
export function refused(status: number, error: unknown): object {
  return { status, data: { status: { error } } }
}
