import type { Clock } from '../core/clock.ts'
import { addNewest } from './add-newest.ts'
import { createContents, type Contents } from './contents.ts'
import { createEvents, type Events } from './events.ts'
import { createFaults, type Faults } from './faults.ts'
import { residentOf, viewOf } from './message.ts'
import { createMessages, type Messages } from './messages.ts'
import type { SimulatorOptions } from './simulator.ts'
import { createSid, hexadecimal } from './sid.ts'
import { createTelephones, phoneViewOf, type Telephones } from './telephones.ts'
import { createTraffic, type Traffic } from './traffic.ts'

/** One account at Twilio and the telephones around it: everything that is remembered, nothing that is done. */
export interface Account {
  readonly sid: string
  readonly token: string
  /** E.164. */
  readonly sender: string
  readonly clock: Clock
  readonly messages: Messages
  readonly telephones: Telephones
  readonly contents: Contents
  readonly faults: Faults
  readonly traffic: Traffic
  readonly violations: readonly string[]
  addViolation(violation: string): void
  readonly events: Events
}

export function createAccount(options: SimulatorOptions, clock: Clock): Account {
  const events = createEvents()
  const most = options.mostMessages ?? Infinity
  const violations: string[] = []
  return {
    sid: options.accountSid ?? createSid('AC'),
    token: options.authToken ?? hexadecimal(),
    sender: options.sender ?? '+14155238886',
    clock,
    messages: createMessages({
      clock,
      most,
      changed: (message) => {
        events.emit(() => ({ kind: 'message', number: residentOf(message), message: viewOf(message) }))
      },
    }),
    telephones: createTelephones((telephone) => {
      events.emit(() => ({ kind: 'phone', phone: phoneViewOf(telephone) }))
    }),
    contents: createContents(clock, most),
    faults: createFaults(),
    traffic: createTraffic(clock, (line) => {
      events.emit(() => ({ kind: 'traffic', line: { ...line } }))
    }),
    violations,
    addViolation: (violation) => {
      addNewest(violations, violation, most)
    },
    events,
  }
}
