import type { Delivery, Sent, Status } from '../../../core/delivery.ts'
import { asksAndHears, takesDelivery, whatsapp, type RecordWorld } from './world.ts'

/** A channel's provider, as the record knows it. What it tells comes in at another process. */
export interface Provider {
  /** Writes these texts, and takes the first of them: a delivery in flight. */
  sends(...texts: readonly string[]): Promise<Delivery>
  /** Tried again after a second. */
  settles(delivery: Delivery, sent: Sent): Promise<void>
  reports(of: Status['of'] | Delivery, state: Status['state'], more?: Partial<Status>): Promise<void>
  /** No port shows it. */
  stateOf(delivery: Delivery): Promise<unknown>
  /** What is due now, as `kind ref`. */
  due(): Promise<readonly string[]>
}

export function sentAs(...providerIds: readonly string[]): Sent {
  return { kind: 'sent', providerIds }
}

export function createProvider(world: RecordWorld): Provider {
  const { store, other } = world
  return {
    async sends(...texts) {
      await asksAndHears(store, whatsapp, ...texts)
      return takesDelivery(store, whatsapp)
    },
    settles: (delivery, sent) => store.deliveries.settle(delivery, sent, 1_000),
    reports: (of, state, more = {}) =>
      other.deliveries.report({
        channel: 'whatsapp',
        of: 'id' in of ? { delivery: of.id } : of,
        state,
        ...more,
      }),
    stateOf: async ({ id }) =>
      (await world.look(`select state from deliveries where id = '${id}'`))[0]?.['state'],
    due: async () => (await other.due.next(10)).map(({ kind, ref }) => `${kind} ${ref}`),
  }
}
