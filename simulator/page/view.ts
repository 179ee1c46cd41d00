import type { FaultKind, PhoneNumber, PhoneView, Snapshot } from '../protocol.ts'
import type { Line } from './connection.ts'
import type { Labels, Language } from './labels/labels.ts'

/** Where on the page something was refused: the sentence stands there. */
export interface Refused {
  readonly where: 'phone' | 'number' | 'faults'
  readonly sentence: string
}

/** What the page holds beside what the simulator says. */
export interface Screen {
  readonly line: Line
  readonly snapshot: Snapshot | undefined
  /** The telephone in hand. */
  readonly held: PhoneNumber | undefined
  readonly unread: ReadonlyMap<PhoneNumber, number>
  readonly refused: Refused | undefined
  readonly isAttaching: boolean
  /** What is typed in the field of a new number; undefined while the field is not there. */
  readonly newNumber: string | undefined
  /** The sid of the message whose list is open. */
  readonly openList: string | undefined
  /** Lines of traffic up to this id are cleared from view. */
  readonly clearedTo: number
  readonly nowMs: number
}

export interface View extends Screen {
  readonly labels: Labels
  readonly language: Language
  readonly phone: PhoneView | undefined
  /** Typed on this telephone, not sent. */
  readonly draft: string
  /** Whether the end of the list is in sight. */
  readonly isAtEnd: { readonly log: boolean; readonly traffic: boolean }
  readonly act: Act
}

export interface Act {
  readonly hold: (number: PhoneNumber) => void
  readonly startNumber: () => void
  readonly typeNumber: (text: string) => void
  readonly addNumber: () => void
  readonly cancelNumber: () => void
  readonly type: (text: string) => void
  readonly send: () => void
  readonly ask: (question: string) => void
  readonly toggleAttach: () => void
  readonly sendFile: (file: 'photo' | 'document' | 'voice') => void
  readonly sendLocation: () => void
  readonly tap: (sid: string, id: string) => void
  readonly openList: (sid: string) => void
  readonly closeList: () => void
  readonly switchPhone: (isOn: boolean) => void
  readonly look: (isLooking: boolean) => void
  readonly refuse: (refusal: 'opted-out' | 'blocked' | null) => void
  readonly dayLater: () => void
  readonly setFault: (fault: FaultKind, isOn: boolean) => void
  readonly allFaultsOff: () => void
  readonly clearTraffic: () => void
  readonly scrolled: (event: Event) => void
  readonly toEnd: (list: 'log' | 'traffic') => void
}
