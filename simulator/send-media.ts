import type { ServerResponse } from 'node:http'
import type { Account } from './account.ts'
import { bytesOf } from './media.ts'

/** What Twilio's redirect leads to; the address itself is the secret, as it is there. Returns the HTTP status. */
export function sendMedia({ messages }: Account, response: ServerResponse, sid: string | undefined): number {
  const media = messages.all.map((message) => message.media).find((each) => each?.sid === sid)
  const bytes = media && bytesOf(media.contentType)
  if (!bytes) {
    response.writeHead(404).end()
    return 404
  }
  response.writeHead(200, { 'Content-Type': media.contentType, 'Content-Length': bytes.length }).end(bytes)
  return 200
}
