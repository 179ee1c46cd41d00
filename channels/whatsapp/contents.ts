import { createHash } from 'node:crypto'
import type { Log } from '../../core/log.ts'
import type { TwilioClient } from '../twilio/client.ts'
import type { InteractiveMessage, Row } from './render.ts'

export interface Content {
  readonly sid: string
  readonly variables: Readonly<Record<string, string>>
}

/**
 * WhatsApp's buttons and lists are Content resources at Twilio: made once for each form, found again by the hash of
 * what they hold, so that a restart or another process makes no second one. What differs from message to message is
 * in the variables.
 */
export interface Contents {
  /** undefined: it cannot be made now; numbered text says the same. */
  of(message: InteractiveMessage): Promise<Content | undefined>
  /** Twilio did not take it: somebody may have deleted it there. The next one is looked up, or made, again. */
  forget(message: InteractiveMessage): void
}

interface Form {
  readonly types: object
  /** Twilio wants an example for each. */
  readonly examples: Readonly<Record<string, string>>
}

/** After a failure it is tried again this much later; meanwhile nobody waits for it. */
const restMs = 60_000

interface Parts {
  readonly client: TwilioClient
  readonly nowMs: () => number
  readonly log: Log
}

export function createContents({ client, nowMs, log }: Parts): Contents {
  const made = new Map<string, Promise<string>>()
  let known: Promise<ReadonlyMap<string, string>> | undefined
  let notBeforeMs = 0

  return {
    async of(message) {
      if (nowMs() < notBeforeMs) return undefined
      try {
        return { sid: await sidOf(formOf(message)), variables: variablesOf(message) }
      } catch (error) {
        notBeforeMs = nowMs() + restMs
        log.warn({ err: error }, 'buttons could not be made at Twilio; choices go out as numbered text')
        return undefined
      }
    },
    forget(message) {
      made.delete(nameOf(formOf(message)))
      known = undefined
    },
  }

  function sidOf(form: Form): Promise<string> {
    const name = nameOf(form)
    const sid = made.get(name) ?? find(name).then((found) => found ?? make(name, form))
    made.set(name, sid)
    sid.catch(() => {
      made.delete(name)
    })
    return sid
  }

  async function find(name: string): Promise<string | undefined> {
    known ??= listAll()
    known.catch(() => {
      known = undefined
    })
    return (await known).get(name)
  }

  /** Those that an earlier process made, read once. */
  async function listAll(): Promise<ReadonlyMap<string, string>> {
    const contents = await (await client()).content.v1.contents.list({ pageSize: 500, limit: 5_000 })
    return new Map(contents.map(({ friendlyName, sid }) => [friendlyName, sid]))
  }

  async function make(name: string, { types, examples }: Form): Promise<string> {
    const request = { friendly_name: name, language: 'nl', variables: examples, types }
    // The library's own request class sends `friendlyName`, which Twilio does not know; what is given goes out as it is.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    const { sid } = await (await client()).content.v1.contents.create(request)
    return sid
  }
}

function nameOf(form: Form): string {
  return `balie-${createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 24)}`
}

/** Buttons are few and always the same; rows differ with every question, so of a form there is only how many. */
function formOf(message: InteractiveMessage): Form {
  if (message.kind === 'buttons') {
    const actions = message.choices.map(({ value, label }) => ({
      type: 'QUICK_REPLY',
      title: label,
      id: value,
    }))
    return { types: { 'twilio/quick-reply': { body: '{{1}}', actions } }, examples: { '1': 'Hielp dit?' } }
  }
  const cells = cellsOf(message)
  return {
    types: { 'twilio/list-picker': { body: '{{1}}', button: '{{2}}', items: itemsOf(message.rows) } },
    examples: numbered(cells.map((_, index) => `voorbeeld ${index + 1}`)),
  }
}

function variablesOf(message: InteractiveMessage): Content['variables'] {
  return numbered(message.kind === 'buttons' ? [message.body] : cellsOf(message))
}

/** In the order of the variables: body and button, then row after row what it has. */
function cellsOf({ body, button, rows }: Extract<InteractiveMessage, { kind: 'list' }>): readonly string[] {
  const cells = rows.flatMap(({ title, value, description }) =>
    description === undefined ? [title, value] : [title, value, description],
  )
  return [body, button, ...cells]
}

function itemsOf(rows: readonly Row[]): readonly object[] {
  let last = 2
  const next = (): string => `{{${++last}}}`
  return rows.map(({ description }) => ({
    item: next(),
    id: next(),
    ...(description !== undefined && { description: next() }),
  }))
}

/** Twilio's variables are "1", "2", "3" ... */
function numbered(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value, index) => [`${index + 1}`, value]))
}
