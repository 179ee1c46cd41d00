import { fileURLToPath } from 'node:url'
import { openApp } from './app.ts'
import { withEnvironmentFile } from './environment.ts'
import type { LocalTwilio } from './local-twilio.ts'
import { maySimulate } from './may-simulate.ts'
import { closeOnSignal } from './shutdown.ts'
import { readSettings, type Settings } from './settings.ts'

try {
  const settings = readSettings(withEnvironmentFile(process.env), process.argv.slice(2))
  const app = await openApp(settings, { localTwilio: await openLocalTwilio(settings) })
  closeOnSignal(app)
  const { documentCount } = app.knowledge
  process.stdout.write(`Balie is open, with ${documentCount} documents to answer from: ${app.url}\n`)
} catch (error) {
  process.stderr.write(`Balie did not start.\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** Loaded only where it may be, so that it is not even there in a city's server. */
async function openLocalTwilio(settings: Settings): Promise<LocalTwilio | undefined> {
  if (!maySimulate(settings)) return undefined
  const { openSimulator } = await import('../simulator/index.ts')
  const specifications = settings.environment['SIMULATOR_SPECIFICATIONS']
  return openSimulator({
    // Enough to look back on, and slow enough to see the ticks come.
    mostMessages: 10_000,
    statusStepMs: 400,
    page: fileURLToPath(new URL('../dist/simulator', import.meta.url)),
    ...(specifications !== undefined && { specifications }),
  })
}
