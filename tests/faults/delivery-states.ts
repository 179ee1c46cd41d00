import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { DeliveryState } from '../../core/delivery.ts'

/** How far each delivery is, oldest first: from the record's own file, since nobody else needs to ask that. */
export function deliveryStates({
  dataDirectory,
}: {
  readonly dataDirectory: string
}): readonly DeliveryState[] {
  const file = new Sqlite(join(dataDirectory, 'balie.sqlite'), { readonly: true })
  try {
    return file.prepare<[], DeliveryState>('select state from deliveries order by position').pluck().all()
  } finally {
    file.close()
  }
}
