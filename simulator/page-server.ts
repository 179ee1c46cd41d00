import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Log } from '../core/log.ts'
import { ActionRefused, noAction } from './action-refused.ts'
import { parseAction } from './actions.ts'
import type { EventStream } from './event-stream.ts'
import { refusalOf } from './guard.ts'
import { pageHtml, pagePolicy } from './page-html.ts'
import { simulatorPaths, type SimulatorAction } from './protocol.ts'
import { BodyTooLarge, readBody } from './read-body.ts'

interface PageParts {
  /** Where the page's built files are. */
  readonly folder: string | undefined
  readonly stream: EventStream
  /** @throws ActionRefused */
  readonly perform: (action: SimulatorAction) => void
  readonly log: Log
}

const notBuilt = 'De pagina van de simulator is nog niet gebouwd. Start Balie met "npm start".\n'

/** Everything at `/simulator`, for a browser on this machine only. Never rejects. */
export function createPageServer({ folder, stream, perform, log }: PageParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!response.hasHeader('Content-Security-Policy'))
      response.setHeader('Content-Security-Policy', pagePolicy)
    try {
      const refusal = refusalOf(request)
      if (refusal === undefined) await serve(request, response)
      else sendText(response, 403, `${refusal}\n`)
    } catch (error) {
      log.error({ err: error }, 'the page of the simulator could not be served')
      if (response.headersSent) response.destroy()
      else sendText(response, 500, 'Er ging iets mis.\n')
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0]?.replace(/\/$/, '') ?? ''
    const asked = `${request.method ?? ''} ${path}`
    if (asked === `POST ${simulatorPaths.actions}`) await act(request, response)
    else if (asked === `GET ${simulatorPaths.events}`) stream.open(response)
    else if (asked === `GET ${simulatorPaths.page}`) await sendPage(response)
    else if (asked === `GET ${simulatorPaths.script}`)
      await sendFile(response, 'simulator.js', 'text/javascript')
    else if (asked === `GET ${simulatorPaths.style}`) await sendFile(response, 'simulator.css', 'text/css')
    else sendText(response, 404, 'Hier is niets.\n')
  }

  async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      perform(parseAction(JSON.parse(await readBody(request))))
      response.writeHead(204).end()
    } catch (error) {
      const { status, sentence } = answerTo(error)
      if (status === 500) log.error({ err: error }, 'an action on the page of the simulator failed')
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ error: sentence }))
    }
  }

  async function sendPage(response: ServerResponse): Promise<void> {
    if ((await read('simulator.js')) === undefined) sendText(response, 404, notBuilt)
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageHtml)
  }

  async function sendFile(response: ServerResponse, name: string, type: string): Promise<void> {
    const bytes = await read(name)
    if (bytes) response.setHeader('Content-Type', `${type}; charset=utf-8`).end(bytes)
    else sendText(response, 404, notBuilt)
  }

  async function read(name: string): Promise<Buffer | undefined> {
    if (folder === undefined) return undefined
    return readFile(join(folder, name)).catch(() => undefined)
  }
}

function answerTo(error: unknown): { readonly status: number; readonly sentence: string } {
  if (error instanceof ActionRefused) return { status: 400, sentence: error.message }
  if (error instanceof SyntaxError) return { status: 400, sentence: noAction }
  if (error instanceof BodyTooLarge) return { status: 413, sentence: 'Dit is te groot voor de simulator.' }
  return { status: 500, sentence: 'Er ging iets mis.' }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
}
