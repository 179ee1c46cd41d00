import type { Clock } from '../core/clock.ts'
import type { Database } from './database.ts'

/** What every port is made of. */
export interface Parts {
  readonly database: Database
  readonly clock: Clock
  /** How long a taken turn or delivery belongs to who took it. */
  readonly leaseMs: number
}
