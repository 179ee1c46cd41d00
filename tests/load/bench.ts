import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { renderTable, writeReport, type Row } from './bench-report.ts'
import { busyChats, memoryMbOf, quantile, type Busy } from './busy-chats.ts'
import { durableTurns, type Durable } from './durable-turns.ts'
import { openIdleSockets } from './idle-sockets.ts'
import { measureCheck } from './check-load.ts'
import { measureIngest } from './ingest-load.ts'
import { compareEngines } from './retrieval-comparison.ts'
import { compareWithQdrant } from './retrieval-qdrant.ts'
import { measureSizes } from './retrieval-sizes.ts'
import { freePort, startServer, type ServerProcess } from './server-process.ts'
import { whatsappLoad } from './whatsapp-load.ts'

const echoProgram = new URL('./echo-server.ts', import.meta.url).pathname
const widget = new URL('../../dist/web/widget.js', import.meta.url)
const unlimited = {
  SIMULATOR: 'off',
  TURNS_PER_MINUTE: '1000000',
  WEB_LINE_BURST: '1000000',
  WEB_LINES_PER_SECOND: '1000000',
  WEB_EVENTS_PER_SECOND_PER_IP: '0',
  WEB_SOCKETS_PER_IP: '0',
  LOG_LEVEL: 'error',
}

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    only: { type: 'string', multiple: true },
    idle: { type: 'string', default: '10000' },
    whatsapp: { type: 'string', default: '120' },
  },
})
const parts: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  turns: againstEcho,
  durability,
  whatsapp: () => onWhatsApp(Number(values.whatsapp)),
  memory: () => idleMemory(Number(values.idle)),
  start: startTime,
  widget: widgetSize,
  retrieval: compareEngines,
  'retrieval-sizes': measureSizes,
  'retrieval-qdrant': compareWithQdrant,
  ingest: measureIngest,
  check: measureCheck,
}
const measured = new Map<string, readonly Row[]>()
for (const name of wanted(values.only)) {
  console.error(`measuring ${name}`)
  measured.set(name, (await parts[name]?.()) ?? [])
}
console.log(renderTable([...measured.values()].flat()))
if (values.write === true) writeReport(measured, Object.keys(parts))

/** Each word stands for the parts that begin with it. */
function wanted(words: readonly string[] = ['']): readonly string[] {
  const names = Object.keys(parts)
  const stray = words.find((word) => !names.some((name) => name.startsWith(word)))
  if (stray !== undefined) throw new Error(`--only ${stray} is no part; there are ${names.join(', ')}.`)
  return names.filter((name) => words.some((word) => name.startsWith(word)))
}

/** S1: the whole answer against an echo, in turns, so that a noisy machine is noisy for both. */
async function againstEcho(): Promise<Row[]> {
  const results: Row[] = []
  for (const [chats, lines] of [
    [1, 300],
    [50, 30],
    [200, 10],
  ] as const) {
    const ours = await withServer({}, (server) => warmAndBusy(server, chats, lines))
    const echo = await withServer({ program: echoProgram }, (server) => warmAndBusy(server, chats, lines))
    results.push(...compare(chats, ours, echo))
  }
  return results
}

/** A server that has compiled its code already, as one has that runs since this morning. */
async function warmAndBusy(server: ServerProcess, chats: number, lines: number): Promise<Busy> {
  await busyChats(server, 20, 20)
  return busyChats(server, chats, lines)
}

function compare(chats: number, ours: Busy, echo: Busy): Row[] {
  const ratio = (ours.p50 / echo.p50).toFixed(2)
  const times = `${ours.p50.toFixed(1)} / ${echo.p50.toFixed(1)} ms`
  const cpu = `${ours.cpuMs.toFixed(2)} - ${echo.cpuMs.toFixed(2)} = ${(ours.cpuMs - echo.cpuMs).toFixed(2)} ms`
  return [
    [`S1 p50, ${chats} busy chats, ours / echo`, `${times} = ${ratio}`, chats === 1 ? 'at most 1.5' : ''],
    [`S1 p95, ${chats} busy chats, ours / echo`, `${ours.p95.toFixed(1)} / ${echo.p95.toFixed(1)} ms`, ''],
    [`CPU a turn, ${chats} busy chats, ours - echo`, cpu, chats === 1 ? '' : 'at most 1 ms'],
    [
      `turns a second, ${chats} busy chats, ours / echo`,
      `${ours.turnsPerSecond.toFixed(0)} / ${echo.turnsPerSecond.toFixed(0)}`,
      '',
    ],
  ]
}

/** Each round the other one first, after a round that only compiles: else the second always wins. */
async function durability(): Promise<Row[]> {
  await durableTurns('FULL', 100, 20)
  const rounds: { full: Durable; off: Durable }[] = []
  for (let round = 0; round < 3; round++) {
    const full = await durableTurns('FULL', 100, 20)
    const off = await durableTurns('OFF', 100, 20)
    const offFirst = await durableTurns('OFF', 100, 20)
    const fullSecond = await durableTurns('FULL', 100, 20)
    rounds.push({ full, off }, { full: fullSecond, off: offFirst })
  }
  const middle = (pick: (round: { full: Durable; off: Durable }) => number): number =>
    quantile(rounds.map(pick), 0.5)
  const ratio = middle(({ full, off }) => full.turnsPerSecond / off.turnsPerSecond).toFixed(2)
  const full = middle(({ full: { turnsPerSecond } }) => turnsPerSecond).toFixed(0)
  const off = middle(({ off: { turnsPerSecond } }) => turnsPerSecond).toFixed(0)
  const commits = middle(({ full: { commitsPerTurn } }) => commitsPerTurn).toFixed(3)
  return [
    ['D1 commits a durable turn, 100 busy conversations', commits, 'at most 0.3'],
    [
      'D1 turns a second, synchronous FULL / OFF',
      `${full} / ${off}, median of six ratios ${ratio}`,
      'at least 0.9',
    ],
  ]
}

/** W1: 20 messages a second from 200 telephones. */
async function onWhatsApp(seconds: number): Promise<Row[]> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const load = await whatsappLoad({ perSecond: 20, seconds, dataDirectory })
  await rm(dataDirectory, { recursive: true })
  const what = `W1 WhatsApp, 20 messages a second for ${seconds} s`
  const ms = (...figures: readonly number[]): string =>
    `${figures.map((each) => each.toFixed(1)).join(' / ')} ms`
  return [
    [`${what}: acknowledged, p50 / p99`, ms(load.ackP50, load.ackP99), 'p99 under 1,000 ms'],
    [
      'W1 last line of a thought to the send, less 1,500 ms of settling, p50 / p95',
      ms(load.answerP50, load.answerP95),
      'p95 under 50 ms',
    ],
    [
      'W1 lost or doubled, refused, of all messages',
      `${load.broken}, ${load.refused}, of ${load.messages}`,
      '0, 0',
    ],
  ]
}

async function idleMemory(count: number): Promise<Row[]> {
  return withServer({}, async (server) => {
    const before = memoryMbOf(server.pid)
    const sockets = await openIdleSockets(server.url, count)
    const after = memoryMbOf(server.pid)
    sockets.close()
    const each = ((after - before) * 1024) / count
    const figure = `${before.toFixed(0)} -> ${after.toFixed(0)} MB (${each.toFixed(1)} KB each)`
    return [[`memory, ${count} idle sockets`, figure, 'at most 400 MB']]
  })
}

async function startTime(): Promise<Row[]> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const startedAt = performance.now()
    await withServer({}, ({ readyAt }) => Promise.resolve(times.push(readyAt - startedAt)))
  }
  const figure = `${quantile(times, 0.5).toFixed(0)} ms`
  return [['start until ready, sample knowledge, median of five', figure, '']]
}

function widgetSize(): Row[] {
  const size = gzipSync(readFileSync(widget), { level: 9 }).length / 1024
  return [['widget, gzip', `${size.toFixed(1)} KB`, 'at most 25 KB']]
}

async function withServer<Result>(
  { program }: { program?: string },
  use: (server: ServerProcess) => Promise<Result>,
): Promise<Result> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const options = { port: await freePort(), dataDirectory, environment: unlimited }
  const server = await startServer(program === undefined ? options : { ...options, program })
  try {
    return await use(server)
  } finally {
    await server.kill('SIGKILL')
    await rm(dataDirectory, { recursive: true })
  }
}
