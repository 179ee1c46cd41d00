import type { PhoneNumber, SimulatorAction } from '../protocol.ts'
import type { Outcome } from './connection.ts'
import type { Drafts } from './drafts.ts'
import type { Labels } from './labels/labels.ts'
import { nextExampleNumber, parseNumber } from './phone-numbers.ts'
import type { Act, Refused, Screen } from './view.ts'

interface ActParts {
  readonly labels: Labels
  readonly drafts: Drafts
  readonly screen: () => Screen
  /** The telephone in hand. */
  readonly number: () => PhoneNumber | undefined
  readonly set: (patch: Partial<Screen>) => void
  readonly post: (action: SimulatorAction) => Promise<Outcome>
  /** After the next drawing. */
  readonly focus: (selector: string) => void
}

type ScreenActs = Omit<Act, 'scrolled' | 'toEnd'>

/** An example place, in the middle of the country. */
const place = { latitude: 52.0907, longitude: 5.1214 }

/** What the buttons do. Nothing is changed here but by an event of the simulator; what was refused is said where it was asked. */
export function createActs(parts: ActParts): ScreenActs {
  return { ...numberActs(parts), ...composerActs(parts), ...phoneActs(parts), ...faultActs(parts) }
}

type NumberActs = 'hold' | 'startNumber' | 'typeNumber' | 'addNumber' | 'cancelNumber'

function numberActs(parts: ActParts): Pick<Act, NumberActs> {
  const { screen, set, focus } = parts
  return {
    hold: (number) => {
      hold(parts, number)
    },
    startNumber: () => {
      const taken = screen().snapshot?.phones.map(({ number }) => number) ?? []
      set({ newNumber: nextExampleNumber(taken), refused: undefined })
      focus('#number')
    },
    typeNumber: (newNumber) => {
      set({ newNumber })
    },
    addNumber: () => {
      void addNumber(parts)
    },
    cancelNumber: () => {
      set({ newNumber: undefined, refused: undefined })
      focus('#new-number')
    },
  }
}

function hold({ screen, set, drafts }: ActParts, number: PhoneNumber): void {
  drafts.hold(number)
  const unread = new Map(screen().unread)
  unread.delete(number)
  set({ held: number, unread, refused: undefined, openList: undefined, isAttaching: false })
}

async function addNumber(parts: ActParts): Promise<void> {
  const { screen, set, labels, focus } = parts
  const number = parseNumber(screen().newNumber ?? '')
  if (number === undefined) {
    set({ refused: { where: 'number', sentence: labels.badNumber } })
    focus('#number')
    return
  }
  const isKnown = screen().snapshot?.phones.some((phone) => phone.number === number) ?? false
  if (!isKnown && !(await ask(parts, { kind: 'add-phone', number }, 'number'))) return
  set({ newNumber: undefined })
  hold(parts, number)
  focus('#field')
}

type ComposerActs = 'type' | 'send' | 'ask' | 'toggleAttach' | 'sendFile' | 'sendLocation'

function composerActs(parts: ActParts): Pick<Act, ComposerActs> {
  const { screen, set, number, drafts, focus } = parts
  const attach = (action: (number: PhoneNumber) => SimulatorAction): void => {
    set({ isAttaching: false })
    focus('#attach')
    onPhone(parts, action)
  }
  return {
    type: (text) => {
      const held = number()
      if (held === undefined) return
      drafts.write(held, text)
      set({})
    },
    send: () => {
      const held = number()
      const text = held === undefined ? '' : drafts.read(held)
      focus('#field')
      if (held === undefined || text.trim() === '') return
      drafts.write(held, '')
      void say(parts, held, text)
    },
    ask: (question) => {
      const held = number()
      if (held !== undefined) void say(parts, held, question)
    },
    toggleAttach: () => {
      set({ isAttaching: !screen().isAttaching })
    },
    sendFile: (file) => {
      attach((held) => ({ kind: 'send-file', number: held, file }))
    },
    sendLocation: () => {
      attach((held) => ({ kind: 'send-location', number: held, ...place }))
    },
  }
}

/** What is refused comes back in the field, before what was typed since. */
async function say(parts: ActParts, number: PhoneNumber, text: string): Promise<void> {
  parts.set({ isAttaching: false })
  if (await ask(parts, { kind: 'say', number, text: text.trim() }, 'phone')) return
  const since = parts.drafts.read(number)
  parts.drafts.write(number, since === '' ? text : `${text}\n${since}`)
  parts.set({})
}

type PhoneActs = 'tap' | 'openList' | 'closeList' | 'switchPhone' | 'look' | 'refuse' | 'dayLater'

function phoneActs(parts: ActParts): Pick<Act, PhoneActs> {
  const { set } = parts
  return {
    tap: (sid, id) => {
      set({ openList: undefined })
      onPhone(parts, (number) => ({ kind: 'tap', number, sid, id }))
    },
    openList: (openList) => {
      set({ openList })
    },
    closeList: () => {
      set({ openList: undefined })
    },
    switchPhone: (isOn) => {
      onPhone(parts, (number) => ({ kind: 'switch-phone', number, isOn }))
    },
    look: (isLooking) => {
      onPhone(parts, (number) => ({ kind: 'look', number, isLooking }))
    },
    refuse: (refusal) => {
      onPhone(parts, (number) => ({ kind: 'refuse', number, refusal }))
    },
    dayLater: () => {
      onPhone(parts, (number) => ({ kind: 'day-later', number }))
    },
  }
}

function onPhone(parts: ActParts, action: (number: PhoneNumber) => SimulatorAction): void {
  const held = parts.number()
  if (held !== undefined) void ask(parts, action(held), 'phone')
}

function faultActs(parts: ActParts): Pick<Act, 'setFault' | 'allFaultsOff' | 'clearTraffic'> {
  const { screen, set } = parts
  return {
    setFault: (fault, isOn) => {
      void ask(parts, { kind: 'set-fault', fault, isOn }, 'faults')
    },
    allFaultsOff: () => {
      for (const fault of screen().snapshot?.faults ?? []) {
        void ask(parts, { kind: 'set-fault', fault, isOn: false }, 'faults')
      }
    },
    clearTraffic: () => {
      set({ clearedTo: screen().snapshot?.traffic.at(-1)?.id ?? 0 })
    },
  }
}

async function ask(
  { post, set, labels, screen }: ActParts,
  action: SimulatorAction,
  where: Refused['where'],
): Promise<boolean> {
  const outcome = await post(action)
  if (outcome.kind === 'refused') {
    set({ refused: { where, sentence: outcome.sentence ?? labels.unreachable } })
    return false
  }
  if (screen().refused?.where === where) set({ refused: undefined })
  return true
}
