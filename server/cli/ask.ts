import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { parseAskedLine } from './ask-line.ts'
import { withEnvironmentFile } from '../environment.ts'
import { openAsking, type AnsweredLine, type Asking } from './asking.ts'
import { fail } from './fail.ts'

const usage = `Use:
  npm run ask -- "Mijn paspoort is gestolen, wat nu?" [--json] [--knowledge <path>]
  npm run ask -- --lines [--knowledge <path>]   one {"id", "text", "history"?} a line on standard input`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lines: { type: 'boolean' }, knowledge: { type: 'string' } },
  })
  const text = positionals.join(' ')
  if (text === '' && values.lines !== true) fail(usage)
  const asking = await openAsking(withEnvironmentFile(process.env), values.knowledge)
  if (values.lines === true) await answerLines(asking)
  else print(await asking.ask({ id: '1', text }), values.json === true ? 'json' : 'text')
  await asking.close()
} catch (error) {
  fail(error)
}

/** A line that cannot be read gets a line that says so; the others go on. */
async function answerLines(asking: Asking): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() !== '') console.log(JSON.stringify(await answerLine(asking, line, number)))
  }
}

async function answerLine(asking: Asking, line: string, number: number): Promise<unknown> {
  try {
    return await asking.ask(parseAskedLine(line))
  } catch (error) {
    process.exitCode = 1
    return { id: idIn(line), line: number, error: error instanceof Error ? error.message : String(error) }
  }
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

function print(answered: AnsweredLine, form: 'json' | 'text'): void {
  if (form === 'json') {
    console.log(JSON.stringify(answered, null, 2))
    return
  }
  console.log(`\n${answered.text}\n`)
  for (const { title, url } of answered.sources)
    console.log(`Bron: ${title}${url === undefined ? '' : ` (${url})`}`)
  if (answered.person) console.log('U kunt ook een medewerker spreken.')
}
