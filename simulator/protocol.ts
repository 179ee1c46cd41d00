/** What the simulator's page and the simulator say to each other. Events are sent by server-sent events, actions are posted as JSON. */

/** E.164: "+31612345678". */
export type PhoneNumber = string

export interface Snapshot {
  /** The municipality's own number, E.164. */
  readonly sender: PhoneNumber
  readonly phones: readonly PhoneView[]
  readonly faults: readonly FaultKind[]
  /** The newest last, a few hundred at most. */
  readonly traffic: readonly TrafficLine[]
  /** Whether requests are held against Twilio's own specification, besides the simulator's own rules. */
  readonly isHeldToSpecification: boolean
}

export interface PhoneView {
  readonly number: PhoneNumber
  /** ISO 8601; free text may be sent until then. Undefined: this phone has not written yet. */
  readonly windowEndsAt?: string
  /** A telephone that is off gets its messages later: one tick. */
  readonly isOn: boolean
  /** The conversation is open on the screen: what arrives is read at once. */
  readonly isLooking: boolean
  /** It sent STOP, or blocked the sender. */
  readonly refusal?: 'opted-out' | 'blocked'
  /** Oldest first, the newest `mostMessagesShown`. */
  readonly messages: readonly MessageView[]
}

/** Of each telephone: the older ones are not on the page. */
export const mostMessagesShown = 500

export interface MessageView {
  readonly sid: string
  /** `in`: from the resident to the municipality. */
  readonly direction: 'in' | 'out'
  /** ISO 8601. */
  readonly at: string
  readonly body: string
  readonly status: 'received' | 'queued' | 'sent' | 'delivered' | 'read' | 'failed'
  /** Twilio's error code, when it failed. */
  readonly errorCode?: number
  readonly isTemplate?: boolean
  /** At most three. */
  readonly buttons?: readonly ButtonView[]
  readonly list?: ListView
  readonly media?: { readonly contentType: string }
  readonly location?: { readonly latitude: number; readonly longitude: number }
}

export interface ButtonView {
  readonly id: string
  readonly title: string
}

export interface ListView {
  /** What the button says that opens the list. */
  readonly button: string
  readonly items: readonly (ButtonView & { readonly description?: string })[]
}

/** One request over the line, and what it came to. */
export interface TrafficLine {
  readonly id: number
  /** ISO 8601. */
  readonly at: string
  /** `to-us`: Twilio calls our webhook. `to-twilio`: we call Twilio. */
  readonly direction: 'to-us' | 'to-twilio'
  readonly method: string
  /** Host (for Twilio's own) and path, without what anyone typed. */
  readonly path: string
  /** HTTP status; undefined while it runs, 0 when there was no answer. */
  readonly status?: number
  readonly tookMs?: number
  /** A few words more: "SM…12 delivered", "63016", "niet volgens de specificatie: To ontbreekt". */
  readonly note?: string
}

/** What Twilio can be made to do wrong, until it is switched off. */
export type FaultKind =
  /** Answers 500 to every request. */
  | 'server-error'
  /** Accepts the message, and never answers: the outcome is unknown to us. */
  | 'lost-response'
  /** Refuses with 429 (error 20429). */
  | 'too-many-requests'
  /** Every answer takes 5 s. */
  | 'slow'
  /** Each webhook is posted twice. */
  | 'duplicate'
  /** Statuses come in the wrong order: read, delivered, sent. */
  | 'out-of-order'
  /** Webhooks are never posted: the message is only in Twilio's own list. */
  | 'webhook-lost'
  /** Outside the window whatever the clock says: error 63016, refused when it is sent. */
  | 'outside-window'
  /** As 63016, but accepted first and reported as failed afterwards. */
  | 'outside-window-later'
  /** 63018: accepted, then failed because too many were sent. */
  | 'rate-limited-later'
  /** 63024: accepted, then failed because the number is not on WhatsApp. */
  | 'not-on-whatsapp'
  /** Content resources cannot be made. */
  | 'content-refused'

export type SimulatorEvent =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  /** A phone that is new or changed, without its messages. */
  | { readonly kind: 'phone'; readonly phone: Omit<PhoneView, 'messages'> }
  /** A message that is new or changed, by its sid. */
  | { readonly kind: 'message'; readonly number: PhoneNumber; readonly message: MessageView }
  /** A line that is new or changed, by its id. */
  | { readonly kind: 'traffic'; readonly line: TrafficLine }
  | { readonly kind: 'faults'; readonly faults: readonly FaultKind[] }

export type SimulatorAction =
  | { readonly kind: 'add-phone'; readonly number: PhoneNumber }
  | { readonly kind: 'say'; readonly number: PhoneNumber; readonly text: string }
  /** A button, or a row of a list, of the message `sid`. */
  | { readonly kind: 'tap'; readonly number: PhoneNumber; readonly sid: string; readonly id: string }
  | {
      readonly kind: 'send-location'
      readonly number: PhoneNumber
      readonly latitude: number
      readonly longitude: number
    }
  /** One of the simulator's own example files. */
  | {
      readonly kind: 'send-file'
      readonly number: PhoneNumber
      readonly file: 'photo' | 'document' | 'voice'
    }
  | { readonly kind: 'switch-phone'; readonly number: PhoneNumber; readonly isOn: boolean }
  | { readonly kind: 'look'; readonly number: PhoneNumber; readonly isLooking: boolean }
  | {
      readonly kind: 'refuse'
      readonly number: PhoneNumber
      readonly refusal: 'opted-out' | 'blocked' | null
    }
  /** For this phone the last message is 24 hours older now: the window is over. */
  | { readonly kind: 'day-later'; readonly number: PhoneNumber }
  | { readonly kind: 'set-fault'; readonly fault: FaultKind; readonly isOn: boolean }

/** Where the page finds them, beside itself at `/simulator`. */
export const simulatorPaths = {
  page: '/simulator',
  /** GET, `text/event-stream`, each `data:` a `SimulatorEvent`; the first is a snapshot. */
  events: '/simulator/events',
  /** POST a `SimulatorAction`: 204, or 400 with `{ "error": "..." }`. */
  actions: '/simulator/actions',
  script: '/simulator/simulator.js',
  style: '/simulator/simulator.css',
} as const
