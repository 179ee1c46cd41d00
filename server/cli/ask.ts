import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { systemClock } from '../../core/clock.ts'
import { openStore } from '../../store/index.ts'
import { parseAskedLine } from './ask-line.ts'
import { withEnvironmentFile } from '../environment.ts'
import { openAsking, type AnsweredLine, type AskedLine, type Asking } from './asking.ts'
import { explainEntry } from './explain-entry.ts'
import { fail } from './fail.ts'
import { createLog } from '../log.ts'
import { readSettings } from '../settings.ts'
import { renderRanking } from './ranking-lines.ts'

const usage = `Use:
  npm run ask -- "Mijn paspoort is gestolen, wat nu?" [--why] [--json] [--knowledge <path>]
  npm run ask -- --entry <conversation or ticket>/<number>   how an answer that was given came about
  npm run ask -- --lines [--why] [--knowledge <path>]   one {"id", "text", "history"?} a line on standard input`

/** An answer, or an answer and what was found and decided. */
type Depth = 'answer' | 'why'

type Explained = AnsweredLine & { readonly titles?: Readonly<Record<string, string>> }

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      lines: { type: 'boolean' },
      why: { type: 'boolean' },
      entry: { type: 'string' },
      knowledge: { type: 'string' },
    },
  })
  const text = positionals.join(' ')
  if (values.entry !== undefined) await explain(values.entry)
  else if (text === '' && values.lines !== true) fail(usage)
  else {
    const asking = await openAsking(withEnvironmentFile(process.env), values.knowledge)
    const answer = answerTo(asking, values.why === true ? 'why' : 'answer')
    if (values.lines === true) await answerLines(answer)
    else print(await answer({ id: '1', text }), values.json === true ? 'json' : 'text')
    await asking.close()
  }
} catch (error) {
  fail(error)
}

async function explain(place: string): Promise<void> {
  const { dataDirectory, logLevel } = readSettings(withEnvironmentFile(process.env), [])
  const store = await openStore({
    directory: dataDirectory,
    clock: systemClock,
    log: createLog(logLevel),
  })
  try {
    console.log((await explainEntry(place, { store, dataDirectory })).join('\n'))
  } finally {
    await store.close()
  }
}

function answerTo(asking: Asking, depth: Depth): (line: AskedLine) => Promise<Explained> {
  return async (line) => {
    const { why, ...answered } = await asking.ask(line)
    if (depth === 'answer') return answered
    const titles = Object.fromEntries(await asking.titlesOf(answered.ranked))
    return { ...answered, ...(why && { why }), titles }
  }
}

/** A line that cannot be read gets a line that says so; the others go on. */
async function answerLines(answer: (line: AskedLine) => Promise<Explained>): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const answered = await answerLine(answer, line).catch((error: unknown) => {
      process.exitCode = 1
      return { id: idIn(line), line: number, error: error instanceof Error ? error.message : String(error) }
    })
    console.log(JSON.stringify(answered))
  }
}

async function answerLine(answer: (line: AskedLine) => Promise<Explained>, line: string): Promise<Explained> {
  return answer(parseAskedLine(line))
}

/** So that who asked can match it. */
function idIn(line: string): unknown {
  try {
    const read: unknown = JSON.parse(line)
    return typeof read === 'object' && read !== null && 'id' in read ? read.id : null
  } catch {
    return null
  }
}

function print(answered: Explained, form: 'json' | 'text'): void {
  if (form === 'json') {
    console.log(JSON.stringify(answered, null, 2))
    return
  }
  console.log(`\n${answered.text}\n`)
  for (const { title, url } of answered.sources)
    console.log(`Bron: ${title}${url === undefined ? '' : ` (${url})`}`)
  if (answered.person) console.log('U kunt ook een medewerker spreken.')
  if (answered.titles === undefined) return
  const titles = new Map(Object.entries(answered.titles))
  console.log(`\n${renderRanking({ ...answered, titles, gold: [] }).join('\n')}`)
}
