import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../core/clock.ts'
import type { Log } from '../core/log.ts'
import type { Template } from './contents.ts'
import type { SimulatedMessage } from './message.ts'
import type { ExampleFile } from './media.ts'
import type { FaultKind, MessageView, SimulatorEvent } from './protocol.ts'

export interface SimulatorOptions {
  readonly clock?: Clock
  readonly log?: Log
  /** Default 0: any that is free. */
  readonly port?: number
  /** `AC` and 32 hexadecimal digits. Default: made up. */
  readonly accountSid?: string
  /** Default: made up. */
  readonly authToken?: string
  /** Our own WhatsApp number, E.164. Default: that of Twilio's sandbox. */
  readonly sender?: string
  /**
   * Folder with Twilio's own OpenAPI files (`twilio_api_v2010.json`, `twilio_content_v1.json`): every request, and
   * every answer of ours, is held against them. Without it: the simulator's own rules only.
   */
  readonly specifications?: string
  /** Folder with `simulator.js` and `simulator.css`. Without it there is no page. */
  readonly page?: string
  /** Milliseconds between queued, sent, delivered and read. Default 5. */
  readonly statusStepMs?: number
  /** What the fault `slow` takes, in milliseconds. Default 5,000. */
  readonly slowMs?: number
  /** What becomes of the connection under the fault `lost-response`: cut after 50 ms (the default), or held. */
  readonly lostResponse?: 'cut' | 'hold'
  /** So many messages, contents and violations are kept, each; the oldest are forgotten. Default: all. */
  readonly mostMessages?: number
}

/** A stand-in for Twilio's API for WhatsApp, with the telephones of the residents. */
export interface Simulator {
  /** What TWILIO_API_URL is set to: "http://127.0.0.1:40123". */
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  /** E.164. */
  readonly sender: string
  /** Everything that is kept, in the order in which it was made. */
  readonly messages: readonly SimulatedMessage[]
  /** Requests that broke the official specification or Twilio's rules: what, never what anyone typed. */
  readonly violations: readonly string[]
  /** Where what residents write is posted, from now on. */
  connect(webhooks: Webhooks): void
  /** Makes it when it is new. Without a number: a fresh Dutch mobile number. @throws Error when it is not E.164. */
  phone(number?: string): Phone
  setFault(fault: FaultKind, isOn: boolean): void
  /** For so many requests or messages only. */
  failNext(fault: FaultKind, times: number): void
  /** A template as Meta approved it, which goes through outside the window. Returns its ContentSid. */
  approveTemplate(template: Template): string
  /** Resolves when no webhook or status callback is on its way. */
  idle(): Promise<void>
  /** Node's request listener for `simulatorPaths`; they are served on our own `url` as well. */
  handle(request: IncomingMessage, response: ServerResponse): void
  /** The returned function ends it. */
  subscribe(listener: (event: SimulatorEvent) => void): () => void
  close(): Promise<void>
}

/** The exact public URLs: they are what is signed. */
export interface Webhooks {
  readonly incoming: string
  /** Tried once when `incoming` failed. */
  readonly fallback?: string
}

/** A resident's telephone. At first it is on, and the conversation is open on the screen. */
export interface Phone {
  readonly number: string
  /** As shown on the telephone, oldest first. */
  readonly messages: readonly MessageView[]
  /** @param options.sid of Twilio's shape (`SM` and 32 hexadecimal digits); else it is made up. */
  says(text: string, options?: { readonly sid?: string }): Promise<Posted>
  /**
   * A button or list row of the newest message that has one like it, by the whole title or a pattern.
   * @throws Error when there is none.
   */
  taps(title: string | RegExp): Promise<Posted>
  sendsLocation(latitude: number, longitude: number): Promise<Posted>
  sendsFile(file: ExampleFile): Promise<Posted>
  /** Whatever parameters, signed: beside and over those of a text message without a text. */
  sendsRaw(parameters: Readonly<Record<string, string>>): Promise<Posted>
  /** The same webhook again, so many times at once. @throws Error when this telephone never sent `sid`. */
  repeats(sid: string, times: number): Promise<readonly Posted[]>
  switchesOff(): void
  switchesOn(): void
  looks(): void
  looksAway(): void
  optsOut(): void
  blocks(): void
  optsIn(): void
  /** Its last message is 24 hours older now: the window is over. */
  dayPasses(): void
}

/** What came of posting a webhook. */
export interface Posted {
  /** Of the message. */
  readonly sid: string
  /** HTTP status; 0: there was no answer, or it was never posted. */
  readonly status: number
  readonly tookMs: number
  readonly body: string
}
