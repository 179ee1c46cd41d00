import { parseFrame } from './frames.ts'
import type { OpenTransport } from './transport.ts'

/** Between frames that go in one request. */
const separator = '\u001e'

/** Long polling, for where a proxy lets no WebSocket through: one request that waits, and one at a time that sends. */
export const openPolling: OpenTransport = (address, { frame, ended }) => {
  const stopping = new AbortController()
  const waiting: string[] = []
  let sid = ''
  let isSending = false

  async function request(init: RequestInit): Promise<string> {
    // The address of a GET must differ each time, or a cache may answer.
    const url = `${address}/?EIO=4&transport=polling&t=${Math.random().toString(36).slice(2)}${sid && `&sid=${sid}`}`
    const response = await fetch(url, {
      ...init,
      signal: stopping.signal,
      credentials: 'omit',
      cache: 'no-store',
    })
    if (!response.ok) throw new Error(`polling: ${response.status}`)
    return response.text()
  }

  async function receive(): Promise<void> {
    while (!stopping.signal.aborted) {
      for (const text of (await request({})).split(separator)) {
        const parsed = parseFrame(text)
        if (parsed.kind === 'open') sid = parsed.sid
        frame(text)
      }
    }
  }

  async function flush(): Promise<void> {
    if (isSending) return
    isSending = true
    while (waiting.length > 0) {
      await request({ method: 'POST', body: waiting.splice(0).join(separator) })
    }
    isSending = false
  }

  function end(): void {
    if (stopping.signal.aborted) return
    stopping.abort()
    ended()
  }

  receive().catch(end)
  return {
    send: (text) => {
      waiting.push(text)
      flush().catch(end)
    },
    close: () => {
      if (sid !== '' && !stopping.signal.aborted) {
        // Tells the server; nobody waits for the answer.
        void fetch(`${address}/?EIO=4&transport=polling&sid=${sid}`, {
          method: 'POST',
          body: '1',
          keepalive: true,
        }).catch(() => undefined)
      }
      stopping.abort()
    },
  }
}
