/** A resident on one channel: where they write from and where we reply. `id` is the channel's own, E.164 for a number. */
export interface Address {
  readonly channel: string
  readonly id: string
}

/** One string for an address, for keys and ordering. A channel's name holds no colon. */
export function addressKey(address: Address): string {
  return `${address.channel}:${address.id}`
}

/** The way back from `addressKey`. */
export function addressOf(key: string): Address {
  const colon = key.indexOf(':')
  return { channel: key.slice(0, colon), id: key.slice(colon + 1) }
}
