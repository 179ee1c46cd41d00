import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { openApp } from './app.ts'
import { closeOnSignal } from './shutdown.ts'
import { readSettings } from './settings.ts'

try {
  const environment = { ...environmentFile(), ...process.env }
  const app = await openApp(readSettings(environment, process.argv.slice(2)))
  closeOnSignal(app)
  const { documentCount } = app.knowledge
  process.stdout.write(`Balie is open, with ${documentCount} documents to answer from: ${app.url}\n`)
} catch (error) {
  process.stderr.write(`Balie did not start.\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** `.env` in the folder it is started from, when it is there. What the environment says itself wins. */
function environmentFile(): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync('.env', 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}
