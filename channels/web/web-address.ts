import { createHash } from 'node:crypto'
import type { Address } from '../../core/address.ts'

/** The address of a browser is the hash of its token: the token itself is kept nowhere. */
export function addressOf(token: string): Address {
  return { channel: 'web', id: createHash('sha256').update(token).digest('base64url') }
}

/** Ids of lines are made by browsers; in the record each carries whose it is, so that nobody's meets another's. */
export function providerIdOf(address: Address, lineId: string): string {
  return prefixOf(address) + lineId
}

/** The browser's own id of its line; undefined for a line of any other address or channel. */
export function lineIdOf(address: Address, providerId: string | undefined): string | undefined {
  const prefix = prefixOf(address)
  return providerId?.startsWith(prefix) ? providerId.slice(prefix.length) : undefined
}

/** 22 characters of the hash are 132 bits. */
function prefixOf(address: Address): string {
  return `${address.id.slice(0, 22)}:`
}
