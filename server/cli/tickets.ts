import { parseArgs } from 'node:util'
import { systemClock } from '../../core/clock.ts'
import type { Entry, Outcome } from '../../core/entry.ts'
import { textOf, type Content } from '../../core/incoming.ts'
import type { Ticket } from '../../core/ticket.ts'
import { createDesk, type Desk } from '../../handoff/desk.ts'
import { notices } from '../../bot/notices.ts'
import { openStore } from '../../store/index.ts'
import { withEnvironmentFile } from '../environment.ts'
import { createLog } from '../log.ts'
import { readSettings } from '../settings.ts'
import { fail } from './fail.ts'
import { printable } from './printable.ts'
import { saveFile } from './save-file.ts'

const outcomes: readonly Outcome[] = ['helped', 'passed-on', 'promised', 'not-reached', 'abuse']

const usage = `Use:
  npm run tickets                                    who is waiting, most urgent first
  npm run tickets -- show <number>                   the whole conversation
  npm run tickets -- claim <number> --name <you>     you hold it; the assistant is silent
  npm run tickets -- answer <number> --name <you> "text"
  npm run tickets -- file <number> <line> --out <path>      saves the file of that line (its number in show)
  npm run tickets -- note <number> --name <you> "text"      only staff see it
  npm run tickets -- return <number> --name <you>    back to the queue
  npm run tickets -- close <number> --name <you> --outcome ${outcomes.join('|')}`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      outcome: { type: 'string', default: 'helped' },
      out: { type: 'string' },
    },
  })
  const [action = 'list', reference = '', ...words] = positionals
  const settings = readSettings(withEnvironmentFile(process.env), [])
  const log = createLog(settings.logLevel)
  const store = await openStore({ directory: settings.dataDirectory, clock: systemClock, log })
  const desk = createDesk({ ...store, notices })
  const by = (): string => values.name ?? fail('Say who you are: --name <your name>. The resident sees it.')
  const text = (): string => words.join(' ') || fail('Put the text behind it, between quotes.')
  const save = async (entries: readonly Entry[]): Promise<void> => {
    const out = values.out ?? fail('Say where it has to go: --out <path>.')
    const number = words[0] ?? fail('Say which line: its number as `show` gives it.')
    console.log(await saveFile({ entries, number, out, environment: settings.environment }))
  }
  await act(desk, { action, reference: reference.toUpperCase(), by, text, save, outcome: values.outcome })
  await store.close()
} catch (error) {
  fail(error)
}

interface Command {
  readonly action: string
  readonly reference: string
  readonly by: () => string
  readonly text: () => string
  readonly save: (entries: readonly Entry[]) => Promise<void>
  readonly outcome: string
}

async function act(desk: Desk, { action, reference, by, text, save, outcome }: Command): Promise<void> {
  switch (action) {
    case 'list':
      printTickets(await desk.list())
      return
    case 'show':
      printEntries(await desk.read(reference))
      return
    case 'claim':
      return printClaimed(desk, reference, by())
    case 'answer':
      await desk.answer(reference, by(), text())
      console.log('It is on its way. `show` says so when it could not be delivered.')
      return
    case 'file':
      return save(await desk.read(reference))
    case 'note':
      await desk.note(reference, by(), text())
      console.log('Noted, for staff only.')
      return
    case 'return':
      await desk.giveBack(reference, by())
      console.log('Back in the queue. The resident was told.')
      return
    case 'close':
      await desk.close(reference, by(), parseOutcome(outcome))
      console.log('Closed. The resident was told.')
      return
    default:
      fail(usage)
  }
}

async function printClaimed(desk: Desk, reference: string, by: string): Promise<void> {
  const claimed = await desk.claim(reference, by)
  console.log(
    claimed.kind === 'claimed'
      ? 'You hold it. The resident was told, and the assistant is silent.'
      : `${claimed.by} was first and holds it.`,
  )
  if (claimed.kind === 'held') process.exitCode = 1
}

function printTickets(tickets: readonly Ticket[]): void {
  if (tickets.length === 0) console.log('Nobody is waiting.')
  for (const { reference, reason, openedAt, holder, subject } of tickets) {
    console.log(
      `${reference}  ${reason.padEnd(14)} ${openedAt.toISOString().slice(0, 16).replace('T', ' ')}  ${holder ?? 'waiting'}  ${oneLine(subject).slice(0, 80)}`,
    )
  }
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ')
}

function printEntries(entries: readonly Entry[]): void {
  if (entries.length === 0) console.log('There is no ticket with this number.')
  for (const entry of entries) {
    const who = entry.author.kind === 'staff' ? entry.author.name : entry.author.kind
    console.log(
      `${String(entry.number).padStart(4)}  ${entry.at.toISOString().slice(0, 19)}  ${entry.channel.padEnd(9)} ${who}: ${line(entry)}`,
    )
  }
}

function line(entry: Entry): string {
  switch (entry.kind) {
    case 'said':
      return said(entry.content)
    case 'answered':
    case 'wrote':
      return indented(entry.reply.text)
    case 'noted':
      return `(note) ${indented(entry.text)}`
    case 'queued':
      return `[queued, ${entry.reference}]`
    case 'undelivered':
      return `[entry ${entry.entry} was not delivered: ${entry.reason}]`
    default:
      return `[${entry.kind}]`
  }
}

function said(content: Content): string {
  switch (content.kind) {
    case 'text':
    case 'speech':
      return indented(printable(content.text))
    case 'choice':
      return `[choice] ${indented(printable(content.value))}`
    case 'file':
      return `[file, ${indented(printable(content.mediaType))}] ${indented(printable(textOf(content)))}`.trimEnd()
    case 'location':
      return `[place] ${content.latitude}, ${content.longitude}`
    case 'unsupported':
      return `[cannot be read: ${printable(content.what)}]`
    case 'joined':
    case 'left':
      return `[${content.kind}]`
  }
}

/** A line of a text never begins where an entry does. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n      | ')
}

function parseOutcome(text: string): Outcome {
  return (
    outcomes.find((outcome) => outcome === text) ?? fail(`The outcome is one of: ${outcomes.join(', ')}.`)
  )
}
