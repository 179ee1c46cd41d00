import { setImmediate } from 'node:timers/promises'
import { beforeEach, expect, test } from '@jest/globals'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import { createCircuit, leftAloneMs } from './circuit.ts'
import type { Circuit } from './circuit.ts'

const said: string[] = []
let clock = createTestClock()
/** What becomes of asking: a fault, or what is given. */
let outcome: { fault: string } | { given: number } = { given: 1 }
/** Instead of the outcome: what is not there yet. */
let pending: Promise<{ given: number }> | undefined
let asked = 0
let circuit: Circuit<string, number>

beforeEach(() => {
  said.length = 0
  asked = 0
  pending = undefined
  outcome = { given: 1 }
  clock = createTestClock()
  const write = (level: string) => (fields: object) => void said.push(`${level} ${JSON.stringify(fields)}`)
  circuit = createCircuit<string, number>({
    ask: () => {
      asked++
      if (pending) return pending.then(({ given }) => given)
      return 'fault' in outcome ? Promise.reject(new Error(outcome.fault)) : Promise.resolve(outcome.given)
    },
    instead: () => Promise.resolve(-1),
    faultOf: (error) => {
      const kind = error instanceof Error ? error.message : ''
      return { kind, level: kind === 'replaced' ? 'quiet' : 'alarm', reason: 'see to it' }
    },
    isTelling: (given) => given > 0,
    says: { failing: 'failing', well: 'well' },
    clock,
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
  })
})

/** One question, and what it sets going in the background. */
async function ask(): Promise<number> {
  const given = await circuit.ask('wat?')
  await setImmediate()
  return given
}

test('as long as they are well they are asked', async () => {
  expect([await ask(), await ask()]).toEqual([1, 1])
  expect(said).toEqual([])
  expect(circuit.isOpen).toBe(false)
})

test('after a fault they are left alone, and that is said once', async () => {
  outcome = { fault: 'late' }
  expect([await ask(), await ask(), await ask()]).toEqual([-1, -1, -1])
  expect(asked).toBe(1)
  expect(circuit.isOpen).toBe(true)
  expect(said).toEqual(['error {"fault":"late","reason":"see to it"}'])
})

test('then one question tries them, and is answered from elsewhere', async () => {
  outcome = { fault: 'late' }
  await ask()
  outcome = { given: 1 }
  clock.advance(leftAloneMs)
  expect(await ask()).toBe(-1)
  expect(await ask()).toBe(1)
  expect(said.at(-1)).toBe('info {}')
})

test('while it tries nobody else does', async () => {
  outcome = { fault: 'late' }
  await ask()
  clock.advance(leftAloneMs)
  await Promise.all(Array.from({ length: 20 }, () => circuit.ask('wat?')))
  expect(asked).toBe(2)
})

test('what was asked before they failed, and fails after they are well, is of the outage that is over', async () => {
  const hung = Promise.withResolvers<{ given: number }>()
  pending = hung.promise
  const slow = circuit.ask('wat?')
  pending = undefined
  outcome = { fault: 'gone' }
  await ask()
  outcome = { given: 1 }
  clock.advance(leftAloneMs)
  await ask()
  hung.reject(new Error('late'))
  expect(await slow).toBe(-1)
  expect(circuit.isOpen).toBe(false)
  expect(await ask()).toBe(1)
})

test('another fault is said besides; one that comes back within the outage is not', async () => {
  for (const fault of ['late', 'gone', 'late']) {
    outcome = { fault }
    await ask()
    clock.advance(leftAloneMs)
  }
  expect(said.map((line) => line.slice(0, 20))).toEqual(['error {"fault":"late', 'error {"fault":"gone'])
})

test('a new outage is said anew', async () => {
  for (let round = 0; round < 2; round++) {
    outcome = { fault: 'late' }
    await ask()
    outcome = { given: 1 }
    clock.advance(leftAloneMs)
    await ask()
  }
  expect(said.map((line) => line.split(' ')[0])).toEqual(['error', 'info', 'error', 'info'])
})

test('what says nothing of how they are leaves it open', async () => {
  outcome = { fault: 'empty' }
  await ask()
  outcome = { given: 0 }
  clock.advance(leftAloneMs)
  await ask()
  expect(circuit.isOpen).toBe(true)
})

test('a quiet fault wakes nobody', async () => {
  outcome = { fault: 'replaced' }
  expect(await ask()).toBe(-1)
  expect(said).toEqual(['info {"fault":"replaced","reason":"see to it"}'])
})

test.each([-3_600_000, 3_600_000])(
  'a clock that jumps by %i ms leaves them alone for no longer',
  async (jump) => {
    outcome = { fault: 'late' }
    await ask()
    outcome = { given: 1 }
    clock.advance(jump)
    await ask()
    expect(circuit.isOpen).toBe(false)
  },
)
