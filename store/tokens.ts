import { addressKey, type Address } from '../core/address.ts'
import { Unverified } from '../core/errors.ts'
import type { Tokens } from '../core/tokens.ts'
import type { Sql } from './database.ts'
import { unsettled } from './literals.ts'
import type { Parts } from './parts.ts'

export function createTokens({ database, clock }: Parts): Tokens {
  const now = (): number => clock.now().getTime()
  return {
    check: (address, origin) => database.read((tx) => check(tx, address, origin)),
    bind: (address, origin) =>
      database.write(async (tx) => {
        await insert(tx, { address, origin, boundAt: now() })
        if ((await check(tx, address, origin)) !== 'known') {
          throw new Unverified('This browser may not open this conversation any more; begin a new one.')
        }
      }),
    revoke: (address) =>
      database.write(async (tx) => {
        await insert(tx, { address, origin: '', boundAt: now() })
        await forget(tx, address, now())
      }),
  }
}

async function check(tx: Sql, address: Address, origin: string): Promise<'known' | 'new' | 'refused'> {
  const token = await tx
    .selectFrom('tokens')
    .select(['origin', 'revoked_at'])
    .where('channel', '=', address.channel)
    .where('address', '=', address.id)
    .executeTakeFirst()
  if (!token) return 'new'
  return token.revoked_at === null && token.origin === origin ? 'known' : 'refused'
}

async function insert(
  tx: Sql,
  { address, origin, boundAt }: { address: Address; origin: string; boundAt: number },
): Promise<void> {
  await tx
    .insertInto('tokens')
    .values({ channel: address.channel, address: address.id, origin, bound_at: boundAt })
    .onConflict((conflict) => conflict.columns(['channel', 'address']).doNothing())
    .execute()
}

/** Nothing opens this address any more, and nothing is sent to it. */
async function forget(tx: Sql, address: Address, now: number): Promise<void> {
  await tx
    .updateTable('tokens')
    .set({ revoked_at: now })
    .where('channel', '=', address.channel)
    .where('address', '=', address.id)
    .where('revoked_at', 'is', null)
    .execute()
  await tx
    .updateTable('addresses')
    .set({ until: now })
    .where('channel', '=', address.channel)
    .where('id', '=', address.id)
    .where('until', 'is', null)
    .execute()
  await tx
    .deleteFrom('deliveries')
    .where('channel', '=', address.channel)
    .where('address', '=', address.id)
    .where('state', 'in', unsettled)
    .execute()
  await tx.deleteFrom('due').where('kind', '=', 'delivery').where('ref', '=', addressKey(address)).execute()
}
