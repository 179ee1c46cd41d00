import type { FaultKind } from './protocol.ts'

/** What Twilio is made to do wrong. */
export interface Faults {
  /** Those that are on until they are switched off. */
  readonly on: readonly FaultKind[]
  set(fault: FaultKind, isOn: boolean): void
  failNext(fault: FaultKind, times: number): void
  /** Whether it strikes now. One of those that were counted out is used up. */
  strikes(fault: FaultKind): boolean
}

export function createFaults(): Faults {
  const on = new Set<FaultKind>()
  const left = new Map<FaultKind, number>()

  return {
    get on() {
      return [...on]
    },
    set(fault, isOn) {
      if (isOn) on.add(fault)
      else on.delete(fault)
    },
    failNext(fault, times) {
      left.set(fault, (left.get(fault) ?? 0) + times)
    },
    strikes(fault) {
      if (on.has(fault)) return true
      const times = left.get(fault) ?? 0
      if (times > 0) left.set(fault, times - 1)
      return times > 0
    },
  }
}
