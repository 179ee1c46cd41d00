/** "npm run check": every check, each named, all of them run even when one fails. */
import { spawnSync } from 'node:child_process'

const checks = [
  ['types', 'tsc -p tsconfig.json'],
  ['types of the web apps', 'tsc -p tsconfig.web.json'],
  ['lint', 'eslint . --max-warnings 0'],
  ['format', 'prettier --check . --log-level warn'],
  [
    'import rules',
    'depcruise --config .dependency-cruiser.cjs --output-type err core bot channels knowledge handoff store server simulator ui tests',
  ],
  ['unused code', 'knip'],
  ['plain language', 'node tests/quality/plain-dutch/check.ts'],
]
const wanted = process.argv.slice(2)
const failed = checks
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .filter(([name, command]) => {
    const startedAt = Date.now()
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
    console.log(
      `${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`,
    )
    return status !== 0
  })
process.exit(failed.length === 0 ? 0 : 1)
