import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { DeliveryState } from '../../core/delivery.ts'

/** How far each delivery is, oldest first: from the record's own file, since nobody else needs to ask that. */
export function deliveryStates({
  dataDirectory,
}: {
  readonly dataDirectory: string
}): readonly DeliveryState[] {
  return deliveriesOf(dataDirectory).map(({ state }) => state)
}

/** Whether the provider took one and gave it back, and it waits to go again. */
export function isGivenBack({ dataDirectory }: { readonly dataDirectory: string }): boolean {
  return deliveriesOf(dataDirectory).some(
    ({ state, reason }) => state === 'queued' && reason === 'given back',
  )
}

interface DeliveryRow {
  readonly state: DeliveryState
  readonly reason: string | null
}

function deliveriesOf(dataDirectory: string): readonly DeliveryRow[] {
  const file = new Sqlite(join(dataDirectory, 'balie.sqlite'), { readonly: true })
  try {
    return file.prepare<[], DeliveryRow>('select state, reason from deliveries order by position').all()
  } finally {
    file.close()
  }
}
