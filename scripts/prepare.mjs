/**
 * Runs before every npm script, on whatever Node the machine has (20 or newer), so plain JavaScript:
 * installs what is missing and builds the web apps when they are absent or stale.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { isBuildStale } from './web-sources.mjs'

const root = new URL('..', import.meta.url)
const isQuiet = process.argv.includes('--quiet')

if (isInstallStale()) {
  say('Installing what is missing (once, about half a minute) ...')
  run('npm', ['ci', '--no-audit', '--no-fund'])
}
if (!isQuiet && isBuildStale()) {
  say('Building the web pages ...')
  run(process.execPath, ['scripts/build.mjs'])
}

/** npm writes node_modules/.package-lock.json last, so it is as old as the whole install. */
function isInstallStale() {
  const installed = new URL('node_modules/.package-lock.json', root)
  if (!existsSync(installed)) return true
  return statSync(installed).mtimeMs < statSync(new URL('package-lock.json', root)).mtimeMs
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', 'inherit'],
  })
  if (status === 0) return
  say(
    `"${command} ${args.join(' ')}" did not succeed${error ? `: ${error.message}` : ''}. See the lines above.`,
  )
  process.exit(status ?? 1)
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
