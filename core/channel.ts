import type { Server } from 'node:http'
import type { Clock } from './clock.ts'
import type { Deliveries, Delivery, Sent, Status } from './delivery.ts'
import type { Log } from './log.ts'
import type { Marks } from './marks.ts'
import type { Municipality } from './municipality.ts'
import type { Receive } from './receive.ts'
import type { Timeline } from './timeline.ts'
import type { Tokens } from './tokens.ts'

/** A way in and out. */
export interface Channel {
  readonly name: string
  /** How long a pending turn waits for more lines of the same thought. Default 0. */
  readonly settleMs?: number
  /** How people get in from elsewhere; shown on the front door. */
  readonly door?: Door
  readonly webhooks: readonly Webhook[]
  /** Channels that hold sockets open. */
  attach?(server: Server): void
  /** Never rejects for what a provider did; that is a `Sent` too. */
  send(delivery: Delivery): Promise<Sent>
  close?(): Promise<void>
}

export interface Door {
  /** https: opens the channel on their own device. */
  readonly link: string
}

/** A door for a provider, in web-standard terms. The body has not been read yet. */
export interface Webhook {
  readonly method: 'GET' | 'POST'
  readonly path: string
  handle(request: Request): Promise<Response>
}

/** What a channel is given. It verifies and parses, then calls `receive`. */
export interface ChannelContext {
  readonly environment: Environment
  /** The address people and providers know, without a slash at its end; known once the server listens. */
  readonly origin: () => string
  readonly receive: Receive
  readonly report: (status: Status) => Promise<void>
  readonly ownerOf: Deliveries['ownerOf']
  readonly timeline: Timeline
  readonly tokens: Tokens
  readonly marks: Marks
  readonly municipality: Municipality
  readonly clock: Clock
  readonly log: Log
}

export type Environment = Readonly<Record<string, string | undefined>>

/** undefined: not configured, stays off. Settings that contradict themselves stop the start with a sentence. */
export type OpenChannel = (context: ChannelContext) => Channel | undefined
