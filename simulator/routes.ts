import { z } from 'zod'
import type { Account } from './account.ts'
import type { ApiAnswer, ApiRequest } from './api-request.ts'
import { listMessages } from './list-messages.ts'
import type { Media, SimulatedMessage } from './message.ts'
import { pageOf } from './paging.ts'
import { accountPath, renderContent, renderMedia, renderMessage } from './resources.ts'
import { sendMessage } from './send-message.ts'
import type { Statuses } from './statuses.ts'
import { notFound, TwilioError, violation } from './twilio-error.ts'

export interface Route {
  readonly method: string
  readonly host: string
  readonly path: RegExp
  /** @param sids what stands in the path, in order. @throws TwilioError */
  answer(request: ApiRequest, sids: readonly string[]): ApiAnswer
}

/** What of Twilio's API is here. */
export function createRoutes(account: Account, statuses: Statuses): readonly Route[] {
  const api = (method: string, path: string, answer: Route['answer']): Route => ({
    method,
    host: 'api.twilio.com',
    path: new RegExp(`^${accountPath(account.sid)}/${path}$`),
    answer,
  })
  const content = (method: string, path: string, answer: Route['answer']): Route => ({
    method,
    host: 'content.twilio.com',
    path: new RegExp(`^/v1/Content${path}$`),
    answer,
  })
  return [
    api('POST', 'Messages\\.json', ({ body }) => {
      const message = sendMessage(account, statuses, parametersOf(body))
      return { status: 201, body: renderMessage(account.sid, message) }
    }),
    api('GET', 'Messages\\.json', ({ query }) => ({ status: 200, body: listMessages(account, query) })),
    api('GET', 'Messages/(\\w+)\\.json', (_, [sid = '']) => ({
      status: 200,
      body: renderMessage(account.sid, messageOf(account, sid)),
    })),
    api('GET', 'Messages/(\\w+)/Media\\.json', ({ query }, [sid = '']) => ({
      status: 200,
      body: listMedia(account, messageOf(account, sid), query),
    })),
    api('GET', 'Messages/(\\w+)/Media/(\\w+)', (_, [sid = '', mediaSid = '']) => {
      mediaOf(messageOf(account, sid), mediaSid)
      const location = `https://mms.twiliocdn.com/${account.sid}/${mediaSid}`
      return { status: 307, headers: { Location: location } }
    }),
    content('POST', '', ({ body }) => ({ status: 201, body: createContent(account, body) })),
    content('GET', '', ({ query }) => ({ status: 200, body: listContents(account, query) })),
    content('GET', '/(\\w+)', (_, [sid = '']) => {
      const found = account.contents.find(sid)
      if (!found) throw notFound()
      return { status: 200, body: renderContent(account.sid, found) }
    }),
  ]
}

const parameters = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** Of a name that comes twice the first counts. */
function parametersOf(body: unknown): Readonly<Record<string, string>> {
  const parsed = parameters.safeParse(body)
  if (!parsed.success) throw violation(20001, 'The body is not a form')
  return Object.fromEntries(
    Object.entries(parsed.data).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value[0] ?? ''),
    ]),
  )
}

function messageOf({ messages }: Account, sid: string): SimulatedMessage {
  const found = messages.find(sid)
  if (!found) throw notFound()
  return found
}

function mediaOf({ media }: SimulatedMessage, sid: string): Media {
  if (media?.sid !== sid) throw notFound()
  return media
}

function listMedia(account: Account, message: SimulatedMessage, query: URLSearchParams): object {
  const path = `${accountPath(account.sid)}/Messages/${message.sid}/Media.json`
  const page = pageOf(message.media ? [message.media] : [], path, query)
  return {
    media_list: page.items.map((media) => renderMedia(account.sid, message, media)),
    first_page_uri: page.first,
    next_page_uri: page.next,
    previous_page_uri: page.previous,
    page: page.number,
    page_size: page.size,
    start: page.start,
    end: page.start,
    uri: page.here,
  }
}

function createContent({ sid, contents, faults }: Account, body: unknown): object {
  if (faults.strikes('content-refused'))
    throw new TwilioError({ code: 20001, message: 'The content was refused' })
  return renderContent(sid, contents.create(body))
}

function listContents({ sid, contents }: Account, query: URLSearchParams): object {
  const page = pageOf(contents.all(), 'https://content.twilio.com/v1/Content', query)
  return {
    contents: page.items.map((content) => renderContent(sid, content)),
    meta: {
      key: 'contents',
      page: page.number,
      page_size: page.size,
      first_page_url: page.first,
      previous_page_url: page.previous,
      next_page_url: page.next,
      url: page.here,
    },
  }
}
