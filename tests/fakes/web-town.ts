import { createServer } from 'node:http'
import { openWeb } from '../../channels/web/index.ts'
import type { Channel, Environment } from '../../core/channel.ts'
import { systemClock } from '../../core/clock.ts'
import type { Municipality } from '../../core/municipality.ts'
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts'
import { createMemoryRecord } from './memory-record.ts'
import type { MemoryRecord } from './memory-record.ts'
import { createRecordingLog } from './recording-log.ts'
import type { RecordingLog } from './recording-log.ts'
import { dial } from './web-resident.ts'
import type { Dial, WebResident } from './web-resident.ts'

/** The web channel on a real server and a record in memory. */
export interface WebTown {
  readonly url: string
  readonly channel: Channel
  readonly record: MemoryRecord
  readonly log: RecordingLog
  resident(dial?: Omit<Dial, 'url'>): Promise<WebResident>
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const municipality: Municipality = {
  name: 'Voorbeeldstad',
  openingHours: { timeZone: 'Europe/Amsterdam', days: [] },
  popular: [],
}

/** @param options.record of an earlier town, for one that comes up again. */
export async function openWebTown(
  options: { environment?: Environment; record?: MemoryRecord; port?: number } = {},
): Promise<WebTown> {
  const { environment = {}, record = createMemoryRecord(systemClock), port = 0 } = options
  const log = createRecordingLog()
  const { timeline, tokens, marks, receive, report, ownerOf } = record
  const ports = { timeline, tokens, marks, receive, report, ownerOf }
  const origin = (): string => url
  const context = { environment, origin, ...ports, municipality, clock: systemClock, log }
  const opened = openWeb(context)
  if (!opened?.attach) throw new Error('The web channel is always on and holds sockets.')
  const channel: Channel = opened
  const server = createServer()
  channel.attach?.(server)
  const url = await listenOnLoopback(server, port)
  const residents: WebResident[] = []

  return {
    url,
    channel,
    record,
    log,
    async resident(how = {}) {
      const resident = await dial({ url, ...how })
      residents.push(resident)
      return resident
    },
    close,
    [Symbol.asyncDispose]: close,
  }

  async function close(): Promise<void> {
    await channel.close?.()
    for (const resident of residents) resident.hangsUp()
    await closeServer(server)
  }
}
