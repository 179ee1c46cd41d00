/** Which sources the web apps are built from, and whether the last build is older than they are. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['ui', 'channels/web', 'simulator', 'core', 'scripts/build.mjs', 'package-lock.json']

/** The build writes this file last. */
export const buildStamp = join(root, 'dist', '.built')

export function isBuildStale() {
  if (!existsSync(buildStamp)) return true
  const builtAt = statSync(buildStamp).mtimeMs
  return sources.some((source) => newest(join(root, source)) > builtAt)
}

function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return path.endsWith('.test.ts') ? 0 : stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
