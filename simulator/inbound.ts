import type { Account } from './account.ts'
import type { MessageContent, SimulatedMessage } from './message.ts'
import { isSuccess, type Post, type PostAnswer } from './posting.ts'
import type { Posted, Webhooks } from './simulator.ts'
import type { Telephone } from './telephones.ts'

/** What residents write, on its way to us. */
export interface Inbound {
  connect(webhooks: Webhooks): void
  receive(telephone: Telephone, written: Written): Promise<Posted>
  /** The same webhook again. */
  post(message: SimulatedMessage): Promise<Posted>
}

export interface Written {
  readonly sid: string
  readonly content: MessageContent
  readonly parameters: Readonly<Record<string, string>>
}

const stops = ['stop', 'stoppen', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit']
const starts = ['start', 'begin', 'unstop', 'yes']

export function createInbound(account: Account, post: Post): Inbound {
  let connected: Webhooks | undefined

  return {
    connect(webhooks) {
      const urls = [webhooks.incoming, webhooks.fallback ?? webhooks.incoming]
      if (!urls.every((url) => URL.canParse(url))) throw new Error('A webhook needs a whole URL')
      connected = webhooks
    },
    receive(telephone, { sid, content, parameters }) {
      const { clock, messages, telephones, sender } = account
      const refusal = refusalAfter(telephone, content.body)
      telephones.change(telephone, { lastInboundAt: clock.now(), refusal })
      if (!messages.find(sid)) {
        messages.add({
          ...content,
          sid,
          direction: 'inbound',
          from: telephone.number,
          to: sender,
          status: 'received',
          sentAt: clock.now(),
          parameters,
        })
      }
      return postInbound(sid, parameters)
    },
    post: ({ sid, parameters }) => postInbound(sid, parameters),
  }

  async function postInbound(sid: string, parameters: Written['parameters']): Promise<Posted> {
    if (!connected || account.faults.strikes('webhook-lost')) {
      const note = connected ? `${sid} kwijtgeraakt` : `${sid}: geen webhook ingesteld`
      const path = connected ? new URL(connected.incoming).pathname : '/'
      const line = account.traffic.begin({ direction: 'to-us', method: 'POST', path, note })
      return { sid, status: 0, tookMs: line.end(0), body: '' }
    }
    const answer = await post({ url: connected.incoming, parameters, note: noteFor(sid, parameters) })
    if (isSuccess(answer) || connected.fallback === undefined) return { sid, ...answer }
    return { sid, ...(await postFallback(connected.incoming, connected.fallback, { answer, parameters })) }
  }

  function postFallback(
    incoming: string,
    fallback: string,
    failed: { readonly answer: PostAnswer; readonly parameters: Written['parameters'] },
  ): Promise<PostAnswer> {
    const ErrorCode = failed.answer.status === 0 ? '11205' : '11200'
    const parameters = { ...failed.parameters, ErrorCode, ErrorUrl: incoming }
    return post({ url: fallback, parameters, note: `na fout ${ErrorCode}` })
  }
}

function noteFor(sid: string, { MessageType = '' }: Written['parameters']): string {
  return `${sid} ${MessageType}`
}

/** Twilio itself reads along for these, when they are all that is said. */
function refusalAfter({ refusal }: Telephone, body: string): Telephone['refusal'] {
  const word = body.trim().toLowerCase()
  if (refusal === 'blocked') return refusal
  if (stops.includes(word)) return 'opted-out'
  return starts.includes(word) ? undefined : refusal
}
