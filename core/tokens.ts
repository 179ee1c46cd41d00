import type { Address } from './address.ts'

/**
 * Browsers prove who they are with a secret of their own making, of which only a hash is ever kept: the address's id.
 * It opens one address from one origin, until it is revoked.
 */
export interface Tokens {
  /** `new` was never used. `refused` is revoked, or belongs to another origin. */
  check(address: Address, origin: string): Promise<'known' | 'new' | 'refused'>
  /** Binds the address to the origin, at its first message. Rejects with `Unverified` when it is refused. */
  bind(address: Address, origin: string): Promise<void>
  /** For good. The conversation stays with the municipality; nobody can open it from a browser again. */
  revoke(address: Address): Promise<void>
}
