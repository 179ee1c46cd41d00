import { addressKey } from '../../core/address.ts'
import { Unverified } from '../../core/errors.ts'
import type { Tokens } from '../../core/tokens.ts'

/** @param present rejects while the database is away. */
export function createMemoryTokens(present: () => Promise<void>): Tokens {
  const bound = new Map<string, string>()
  const revoked = new Set<string>()

  const check: Tokens['check'] = async (address, origin) => {
    await present()
    const key = addressKey(address)
    if (revoked.has(key)) return 'refused'
    if (!bound.has(key)) return 'new'
    return bound.get(key) === origin ? 'known' : 'refused'
  }
  return {
    check,
    async bind(address, origin) {
      if ((await check(address, origin)) === 'refused') throw new Unverified('This token is refused.')
      bound.set(addressKey(address), origin)
    },
    async revoke(address) {
      await present()
      revoked.add(addressKey(address))
    },
  }
}
