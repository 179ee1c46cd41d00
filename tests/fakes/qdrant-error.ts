/** What Qdrant answers instead of a result. */
export class QdrantError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export function wrongInput(message: string): QdrantError {
  return new QdrantError(400, `Wrong input: ${message}`)
}

/** Qdrant may well know it. */
export function notInThisFake(what: string): QdrantError {
  return new QdrantError(501, `Not in this fake: ${what}`)
}
