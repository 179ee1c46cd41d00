import express from 'express'
import type { ErrorRequestHandler, Express, Request, RequestHandler, Response } from 'express'
import { fileURLToPath } from 'node:url'
import type { Webhook } from '../core/channel.ts'
import type { Log } from '../core/log.ts'
import type { Store } from '../core/store.ts'
import { problemOf } from './errors.ts'
import { mountHealth } from './health.ts'
import type { LocalTwilio } from './local-twilio.ts'
import { mountWebhooks } from './webhooks.ts'

const built = fileURLToPath(new URL('../dist/web/', import.meta.url))

/** A page of ours: the language asked for, and what is known about the browser, is not more than this. */
export interface Pages {
  frontDoor(language: 'nl' | 'en'): string
  error(status: number, language: 'nl' | 'en'): string
}

interface HttpParts {
  readonly pages: Pages
  readonly webhooks: readonly Webhook[]
  readonly store: Pick<Store, 'check'>
  readonly canAnswer: () => boolean
  /** Who looks for passages now. */
  readonly searchIndex: () => string
  /** A stand-in for Twilio with a page; nearly always there is none. */
  readonly simulator: Pick<LocalTwilio, 'handle'> | undefined
  readonly isSecure: boolean
  /** The configured public address. */
  readonly origin: () => string
  readonly log: Log
}

/** Everything that is reached by HTTP, in the order it is tried. */
export function createHttp(parts: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', false)
  app.use(securityHeaders(parts.isSecure))
  mountHealth(app, parts)
  mountWebhooks(app, parts.webhooks, parts.origin)
  app.get('/', (request, response) => {
    const language = languageOf(request.query['lang'])
    response.set('Content-Language', language).type('html').send(parts.pages.frontDoor(language))
  })
  app.all(/^\/simulator(\/|$)/i, (request, response) => {
    if (parts.simulator) parts.simulator.handle(request, response)
    else notFound(parts.pages, request, response)
  })
  app.use(embeddable, express.static(built, { index: false, redirect: false }))
  app.use((request, response) => {
    notFound(parts.pages, request, response)
  })
  app.use(mapErrors(parts))
  return app
}

function notFound(pages: Pages, request: Request, response: Response): void {
  const language = languageOf(request.query['lang'])
  response.status(404).type('html').send(pages.error(404, language))
}

function languageOf(asked: unknown): 'nl' | 'en' {
  return asked === 'en' ? 'en' : 'nl'
}

/** Nothing inline, nothing from elsewhere, in nobody's frame. */
function securityHeaders(isSecure: boolean): RequestHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      ...(isSecure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
    })
    next()
  }
}

/** The widget and its labels are loaded by other sites; which of them may talk to us is checked at the socket. */
const embeddable: RequestHandler = (request, response, next) => {
  if (request.path === '/widget.js' || request.path.startsWith('/labels/')) {
    response.set({ 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' })
  }
  next()
}

function mapErrors({ pages, log }: HttpParts): ErrorRequestHandler {
  // express knows an error handler by its four parameters.
  // eslint-disable-next-line @typescript-eslint/max-params
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const { status, message } = problemOf(error)
    if (status >= 500) log.error({ err: error, method: request.method }, 'a request failed')
    response.status(status)
    if (request.accepts(['json', 'html']) === 'html') response.type('html').send(pages.error(status, 'nl'))
    else response.json({ error: message })
  }
}
