import {
  mostMessagesShown,
  type MessageView,
  type PhoneView,
  type SimulatorEvent,
  type Snapshot,
  type TrafficLine,
} from '../protocol.ts'

/** So much of the traffic is kept in sight; the rest scrolls away for good. */
const mostLines = 300

/** What the page knows after this event. Before the first snapshot nothing else means anything. */
export function reduce(snapshot: Snapshot | undefined, event: SimulatorEvent): Snapshot | undefined {
  if (event.kind === 'snapshot') return event.snapshot
  if (!snapshot) return undefined
  switch (event.kind) {
    case 'phone':
      return { ...snapshot, phones: withPhone(snapshot.phones, event.phone) }
    case 'message':
      return { ...snapshot, phones: withMessage(snapshot.phones, event) }
    case 'traffic':
      return { ...snapshot, traffic: withLine(snapshot.traffic, event.line) }
    case 'faults':
      return { ...snapshot, faults: event.faults }
  }
}

function withPhone(phones: readonly PhoneView[], changed: Omit<PhoneView, 'messages'>): readonly PhoneView[] {
  const known = phones.find(({ number }) => number === changed.number)
  if (!known) return [...phones, { ...changed, messages: [] }]
  // Not merged: what is absent now (a refusal taken back) is really gone.
  return phones.map((phone) => (phone === known ? { ...changed, messages: phone.messages } : phone))
}

function withMessage(
  phones: readonly PhoneView[],
  { number, message }: { readonly number: string; readonly message: MessageView },
): readonly PhoneView[] {
  return phones.map((phone) => {
    if (phone.number !== number) return phone
    const messages = replaceOrAppend(phone.messages, message, ({ sid }) => sid)
    return { ...phone, messages: messages.slice(-mostMessagesShown) }
  })
}

function withLine(lines: readonly TrafficLine[], line: TrafficLine): readonly TrafficLine[] {
  return replaceOrAppend(lines, line, ({ id }) => id).slice(-mostLines)
}

function replaceOrAppend<T>(all: readonly T[], one: T, key: (item: T) => unknown): readonly T[] {
  const at = all.findIndex((item) => key(item) === key(one))
  return at === -1 ? [...all, one] : all.with(at, one)
}
