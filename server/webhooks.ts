import type { Request as ExpressRequest, Response as ExpressResponse, Router } from 'express'
import express from 'express'
import type { Webhook } from '../core/channel.ts'

/** Larger than any provider's, smaller than a flood. */
const longestBody = '256kb'

/**
 * Mounts the channels' webhooks once, in web-standard terms. The body stays raw: a signature is over bytes.
 * @param origin the configured public address; never what a header says.
 */
export function mountWebhooks(router: Router, webhooks: readonly Webhook[], origin: () => string): void {
  // Signatures are over what was sent, and no provider compresses.
  const raw = express.raw({ type: () => true, limit: longestBody, inflate: false })
  for (const webhook of webhooks) {
    const method = webhook.method === 'GET' ? 'get' : 'post'
    router[method](webhook.path, raw, async (request, response) => {
      // A proxy's form, with an address of its own in it: nobody who knows ours sends that.
      if (!request.originalUrl.startsWith('/')) response.status(400).send('Not an address of ours.')
      else await answer(response, await webhook.handle(toRequest(request, origin())))
    })
  }
}

function toRequest(request: ExpressRequest, origin: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const body: unknown = request.body
  const init = { method: request.method, headers }
  // Joined, not resolved: a path that looks like an address of its own stays a path of ours.
  return new Request(
    `${origin}${request.originalUrl}`,
    Buffer.isBuffer(body) && body.length > 0 ? { ...init, body: new Uint8Array(body) } : init,
  )
}

async function answer(response: ExpressResponse, from: Response): Promise<void> {
  response.status(from.status)
  from.headers.forEach((value, name) => response.setHeader(name, value))
  response.send(Buffer.from(await from.arrayBuffer()))
}
