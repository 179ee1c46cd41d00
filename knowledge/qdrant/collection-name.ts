import { createHash, randomBytes } from 'node:crypto'
import { payloadOf } from '../retrieval/payload.ts'
import type { Snapshot } from '../snapshot.ts'

/** Raised whenever what a point consists of changes, so that what an older version published is not taken for ours. */
const layout = 1

/** What the name of a collection says of it. */
export interface Named {
  /** Of everything that decides what is found. */
  readonly hash: string
  readonly begunAt: Date
}

/** Two snapshots with the same hash find the same passages with the same scores; what a page says may differ. */
export function hashOf({ documents, passages, postings, vectors }: Snapshot): string {
  const hash = createHash('sha256')
  const header = {
    layout,
    payloads: documents.map(payloadOf),
    terms: postings.terms,
    vectors: vectors && { model: vectors.model, dimension: vectors.dimension },
  }
  hash.update(JSON.stringify(header))
  hash.update(Uint32Array.from(passages, ({ document }) => document))
  for (const part of [postings.starts, postings.passages, postings.impacts]) hash.update(part)
  if (vectors) hash.update(vectors.values)
  return hash.digest('hex').slice(0, hashLength)
}

const hashLength = 16
const timeLength = 9

/** `<prefix>-<hash>-<when>-<random>`: two processes that publish the same at once do not write into one collection. */
export function newName(prefix: string, { hash, begunAt }: Named): string {
  const when = begunAt.getTime().toString(36).padStart(timeLength, '0')
  return `${prefix}-${hash}-${when}-${randomBytes(3).toString('hex')}`
}

/** undefined: not one that was published under that prefix. */
export function readName(prefix: string, name: string): Named | undefined {
  const rest = name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : ''
  const found = /^(?<hash>[0-9a-f]{16})-(?<when>[0-9a-z]{9})-[0-9a-f]{6}$/.exec(rest)?.groups
  if (!found) return undefined
  return { hash: found['hash'] ?? '', begunAt: new Date(Number.parseInt(found['when'] ?? '', 36)) }
}
