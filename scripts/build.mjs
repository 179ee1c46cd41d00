/**
 * Builds the web apps into dist/, on Node 20 or newer: the widget and the front door's client part, with the
 * labels of the languages that the widget fetches. Everything is made in a folder of its own and then moved
 * into place file by file, so two builds at once, or a server that is serving, never meet half a file.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { buildStamp } from './web-sources.mjs'

const widgetLimit = 25 * 1024
const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const work = join(dist, `.build-${process.pid}`)
mkdirSync(work, { recursive: true })
const startedAt = new Date()
let modules = 0

/** engine.io brings it along; our server does not offer it. */
const withoutWebTransport = {
  name: 'without-webtransport',
  enforce: 'pre',
  load(id) {
    return id.endsWith('/transports/webtransport.js') ? 'export class WT {}' : null
  },
}

try {
  await script('channels/web/widget/widget.ts', 'web/widget.js')
  await script('channels/web/page/front-door.ts', 'web/assets/front-door.js')
  await style('channels/web/page/front-door.css', 'web/assets/front-door.css')
  await script('simulator/page/simulator.ts', 'simulator/simulator.js')
  await style('simulator/page/simulator.css', 'simulator/simulator.css')
  write('web/assets/icon.svg', readFileSync(join(root, 'channels/web/page/icon.svg')))
  await labels(['tr', 'ar', 'pl', 'uk', 'es'])
  const sizes = gzipSizes(work)
  for (const [name, size] of sizes)
    console.log(`${name.padEnd(24)} ${(size / 1024).toFixed(1).padStart(6)} KB gzip`)
  const widget = sizes.get('web/widget.js')
  if (widget > widgetLimit) {
    throw new Error(
      `The widget is ${(widget / 1024).toFixed(1)} KB gzip; at most ${widgetLimit / 1024} KB may be asked of every ` +
        'visitor of a website. Take something out, or load it when it is needed.',
    )
  }
  for (const name of sizes.keys()) publish(name)
  // As old as the beginning: what was changed during the build makes it stale.
  writeFileSync(join(work, 'stamp'), startedAt.toISOString())
  utimesSync(join(work, 'stamp'), startedAt, startedAt)
  renameSync(join(work, 'stamp'), buildStamp)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** One self-contained classic script: it must run on any website, under any module setup. */
async function script(entry, name) {
  write(name, await bundle(entry, 'iife'))
}

async function style(entry, name) {
  const importer = join(work, '.style.mjs')
  writeFileSync(importer, `export { default } from ${JSON.stringify(join(root, entry) + '?inline')}`)
  write(name, await exported(await bundle(relative(root, importer), 'es'), 'default'))
  rmSync(importer)
}

async function labels(languages) {
  for (const language of languages) {
    const module = await bundle(`ui/labels/${language}.ts`, 'es')
    write(`web/labels/${language}.json`, JSON.stringify(await exported(module, language)))
  }
}

async function bundle(entry, format) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [withoutWebTransport],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: [format], name: 'balie', fileName: () => 'out.js' },
    },
  })
  return [result].flat()[0].output[0].code
}

/** A file of its own each time: a module is read once for each name. */
async function exported(code, name) {
  const file = join(work, `.module-${++modules}.mjs`)
  writeFileSync(file, code)
  const module = await import(pathToFileURL(file).href)
  rmSync(file)
  return module[name]
}

function write(name, content) {
  mkdirSync(dirname(join(work, name)), { recursive: true })
  writeFileSync(join(work, name), content)
}

function publish(name) {
  mkdirSync(dirname(join(dist, name)), { recursive: true })
  renameSync(join(work, name), join(dist, name))
}

function gzipSizes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath ?? file.path, file.name)
      return [relative(folder, path).replaceAll('\\', '/'), gzipSync(readFileSync(path), { level: 9 }).length]
    }),
  )
}
