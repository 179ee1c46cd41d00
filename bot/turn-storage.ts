import type { Storage, StoreItems } from 'botbuilder-core'

/**
 * botbuilder's state for one turn: read from the JSON the last turn left, written back as JSON, and kept by
 * whoever commits the turn. A new one for each turn, so nothing leaks from one conversation into another.
 */
export class TurnStorage implements Storage {
  json: string | undefined

  constructor(json: string | undefined) {
    this.json = json
  }

  read(keys: string[]): Promise<StoreItems> {
    const key = keys[0]
    const isKept = key !== undefined && this.json !== undefined
    return Promise.resolve(isKept ? { [key]: parse(this.json) } : {})
  }

  write(changes: StoreItems): Promise<void> {
    const [state] = Object.values(changes) as unknown[]
    this.json = JSON.stringify(state)
    return Promise.resolve()
  }

  delete(): Promise<void> {
    this.json = undefined
    return Promise.resolve()
  }
}

/** State that cannot be read any more is no state: the conversation goes on from the record. */
function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '{}') as unknown
  } catch {
    return {}
  }
}
