import { renderReply } from '../../channels/whatsapp/render.ts'
import type { Entry } from '../../core/entry.ts'
import type { Store } from '../../core/store.ts'
import type { Phone } from '../../simulator/index.ts'
import type { Broken } from './invariants.ts'

interface Called {
  readonly phone: Phone
  /** The ids said, in order, all acknowledged. */
  readonly said: readonly string[]
}

/** Holds the record against what was said on a telephone, and the telephone against the record. */
export async function findBrokenOnPhone(
  { timeline }: Pick<Store, 'timeline'>,
  { phone, said }: Called,
): Promise<readonly Broken[]> {
  const { entries } = await timeline.after({ channel: 'whatsapp', id: phone.number }, undefined, 100_000)
  const ids = entries.flatMap(({ providerId }) => (providerId === undefined ? [] : [providerId]))
  const shown = phone.messages.filter(({ direction }) => direction === 'out').map(({ body }) => body)
  const written = entries.flatMap(bodiesOf)
  return [
    ...said
      .filter((id) => !ids.includes(id))
      .map((id): Broken => ({ invariant: 'acknowledged but missing', detail: id })),
    ...when(new Set(ids).size !== ids.length, 'in more than one turn', `${ids.length} lines`),
    ...when(!isSame(ids, said), 'out of order', `${ids.length} lines`),
    ...when(entries.at(-1)?.author.kind === 'resident', 'not answered in time', 'the last line'),
    ...when(
      !isSame(shown, written),
      'shown is not what the record says',
      `${shown.length} messages shown, ${written.length} written`,
    ),
  ]
}

/** Every message of every reply, as it is sent. */
function bodiesOf(entry: Entry): readonly string[] {
  return entry.kind === 'answered' ? renderReply(entry.reply).map(({ body }) => body) : []
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}

function when(isBroken: boolean, invariant: Broken['invariant'], detail: string): Broken[] {
  return isBroken ? [{ invariant, detail }] : []
}
