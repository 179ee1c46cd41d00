import { simulatorPaths, type SimulatorAction, type SimulatorEvent } from '../protocol.ts'

export type Line = 'connecting' | 'live' | 'lost'

interface ConnectionParts {
  readonly heard: (event: SimulatorEvent) => void
  readonly changed: (line: Line) => void
}

/** What came of an action. Without a sentence there was no answer that could be read. */
export type Outcome =
  { readonly kind: 'done' } | { readonly kind: 'refused'; readonly sentence: string | undefined }

export interface Connection {
  readonly post: (action: SimulatorAction) => Promise<Outcome>
  readonly close: () => void
}

/** A browser tries again by itself after a lost line, but gives up for good after an answer such as a 502. */
const againMs = 2_000

export function openConnection(parts: ConnectionParts): Connection {
  let source = listen(parts)
  const timer = setInterval(() => {
    if (source.readyState === EventSource.CLOSED) source = listen(parts)
  }, againMs)
  return {
    post,
    close: () => {
      clearInterval(timer)
      source.close()
    },
  }
}

function listen({ heard, changed }: ConnectionParts): EventSource {
  const source = new EventSource(simulatorPaths.events)
  source.addEventListener('open', () => {
    changed('live')
  })
  source.addEventListener('error', () => {
    changed('lost')
  })
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    // From our own server, which shares the type.
    heard(JSON.parse(data) as SimulatorEvent)
  })
  return source
}

async function post(action: SimulatorAction): Promise<Outcome> {
  try {
    const response = await fetch(simulatorPaths.actions, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(action),
    })
    if (response.ok) return { kind: 'done' }
    return { kind: 'refused', sentence: sentenceIn(await response.text()) }
  } catch {
    return { kind: 'refused', sentence: undefined }
  }
}

function sentenceIn(body: string): string | undefined {
  try {
    const { error } = JSON.parse(body) as { readonly error?: unknown }
    return typeof error === 'string' ? error : undefined
  } catch {
    return undefined
  }
}
