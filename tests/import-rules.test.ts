import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A house of its own, in which every rule is broken once. */
const violations = {
  'core-imports-core-only': ['core/a.ts', "import '../store/b.ts'"],
  'middle-folders-never-import-each-other': ['bot/a.ts', "import '../store/b.ts'"],
  'a-channel-never-imports-another': ['channels/web/a.ts', "import '../phone/b.ts'"],
  'simulator-imports-core-only': ['simulator/a.ts', "import '../store/b.ts'"],
  'only-main-and-tests-import-simulator': ['channels/web/b.ts', "import '../../simulator/a.ts'"],
  'nothing-imports-tests': ['handoff/a.ts', "import '../tests/b.ts'"],
  'only-server-and-tests-import-server': ['video/a.ts', "import '../server/b.ts'"],
  'ui-knows-no-server-code': ['ui/a.ts', "import '../server/b.ts'"],
  'no-circular': ['core/round.ts', "import './round-again.ts'"],
  'botbuilder-has-one-home': ['handoff/vendor.ts', "import 'botbuilder-core'"],
  'socket.io-has-one-home': ['bot/vendor.ts', "import 'socket.io'"],
  'sql-has-one-home': ['knowledge/vendor.ts', "import 'kysely'"],
  'langchain-has-one-home': ['bot/langchain.ts', "import '@langchain/core/embeddings'"],
  'qdrant-has-one-home': ['bot/qdrant.ts', "import '@qdrant/js-client-rest'"],
  'express-has-one-home': ['store/vendor.ts', "import 'express'"],
} as const

const root = process.cwd()
let house: string
let found: readonly string[]

beforeAll(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'balie-rules-')))
  for (const folder of ['store', 'channels/phone', 'tests', 'server'])
    put(`${folder}/b.ts`, 'export const b = 1')
  put('core/round-again.ts', "import './round.ts'")
  for (const [file, code] of Object.values(violations)) put(file, code)
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  symlinkSync(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'))
  found = brokenRules()
}, 60_000)

afterAll(() => {
  rmSync(house, { recursive: true })
})

test.each(Object.keys(violations))('the rule "%s" bites', (rule) => {
  expect(found).toContain(rule)
})

function put(file: string, code: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), `${code}\n`)
}

function brokenRules(): readonly string[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = join(root, '.dependency-cruiser.cjs')
  const output = tryCruise([cruiser, '--config', config, '--output-type', 'json', '.'])
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } }
  return summary.violations.map(({ rule }) => rule.name)
}

/** dependency-cruiser ends with the number of violations; its output stands on standard output all the same. */
function tryCruise(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
