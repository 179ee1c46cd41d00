import type { Migration } from '../migrate.ts'
import { createRecord } from './0001-record.ts'
import { createDesk } from './0002-desk.ts'
import { createProviderMessages } from './0003-provider-messages.ts'
import { createMarksTable } from './0004-marks.ts'

/** In order; the position is the version. Only ever added to. */
export const migrations: readonly Migration[] = [
  createRecord,
  createDesk,
  createProviderMessages,
  createMarksTable,
]
