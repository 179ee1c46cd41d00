import { createId, createSecret } from '../../core/id.ts'
import type { Clock } from '../../core/clock.ts'
import type { Delivery } from '../../core/delivery.ts'
import type { Entry } from '../../core/entry.ts'
import type { Content } from '../../core/incoming.ts'
import type { Language } from '../../core/language.ts'
import type { Receive } from '../../core/receive.ts'
import type { Reply } from '../../core/reply.ts'
import type { Timeline } from '../../core/timeline.ts'

/** How a test talks as a resident. */
export interface Resident {
  readonly conversation: string
  joins(language?: Language): Promise<void>
  says(text: string): Promise<void>
  /** Presses the button with this label under the last thing that was said. */
  presses(label: RegExp): Promise<void>
  does(content: Content): Promise<void>
  /** What was said in answer to the last line matches; gives back the reply that does. */
  hears(pattern: RegExp): Reply
  hearsNothing(): void
  /** Everything that was said in answer to the last line. */
  readonly heard: readonly Reply[]
  /** Opens the conversation anew, as after a reload: everything a resident may see of it, from the record. */
  comesBack(): Promise<readonly Entry[]>
  /** Sends the last line again, as a provider does that missed our 200. */
  repeats(): Promise<void>
}

interface World {
  readonly receive: Receive
  readonly timeline: () => Timeline
  readonly doWhatIsDue: () => Promise<void>
  readonly clock: Clock
  readonly paper: ReadonlyMap<string, readonly Delivery[]>
}

export function createResident({ receive, timeline, doWhatIsDue, clock, paper }: World): Resident {
  const from = { channel: 'paper', id: createSecret() }
  let seen = 0
  let conversation = ''
  let last: { id: string; content: Content } | undefined

  const received = (): readonly Reply[] => (paper.get(from.id) ?? []).map(({ reply }) => reply)
  const heard = (): readonly Reply[] => received().slice(seen)

  async function send(id: string, content: Content): Promise<void> {
    seen = received().length
    last = { id, content }
    const { conversation: where, settled } = await receive({ id, from, at: clock.now(), content })
    conversation = where
    await settled
    await doWhatIsDue()
  }

  async function does(content: Content): Promise<void> {
    await send(createId(clock.now()), content)
  }

  return {
    get conversation() {
      return conversation
    },
    get heard() {
      return heard()
    },
    does,
    joins: (language) => does(language === undefined ? { kind: 'joined' } : { kind: 'joined', language }),
    says: (text) => does({ kind: 'text', text }),
    async presses(label) {
      const offered = received().findLast((reply) => (reply.choices ?? []).length > 0)?.choices ?? []
      const choice = offered.find((candidate) => label.test(candidate.label))
      if (!choice)
        throw new Error(`No button ${label} here. There are: ${offered.map((each) => each.label).join(', ')}`)
      await does({ kind: 'choice', value: choice.value })
    },
    hears(pattern) {
      const reply = heard().find(({ text, question = '' }) => pattern.test(text) || pattern.test(question))
      if (reply) return reply
      throw new Error(
        `Nothing matches ${pattern}. Heard:\n${
          heard()
            .map(({ text }) => text)
            .join('\n---\n') || '(nothing)'
        }`,
      )
    },
    hearsNothing() {
      if (heard().length > 0)
        throw new Error(
          `Silence was due. Heard:\n${heard()
            .map(({ text }) => text)
            .join('\n---\n')}`,
        )
    },
    async comesBack() {
      const { entries } = await timeline().after(from, undefined, 1_000)
      return entries
    },
    async repeats() {
      if (!last) throw new Error('There is nothing to repeat yet.')
      await send(last.id, last.content)
    },
  }
}
