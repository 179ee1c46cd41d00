import { expect, test } from '@jest/globals'
import { killRounds } from './kill.ts'

test('ten kills under load lose nothing, double nothing, and everybody is answered, on the web and by WhatsApp', async () => {
  const { broken, lines, answers } = await killRounds({
    rounds: 10,
    tell: () => undefined,
    // Other tests run beside it: how soon is for `npm run faults`, that it ever happens is for here.
    silenceMs: 60_000,
    unsettledMs: 60_000,
    environment: { WHATSAPP_LOOK_UPS_MS: '200,500,1000' },
  })
  expect(broken).toEqual([])
  expect(lines).toBeGreaterThan(50)
  expect(answers).toBeGreaterThan(50)
}, 300_000)
