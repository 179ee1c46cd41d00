import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Address } from '../../../core/address.ts'
import type { Channel } from '../../../core/channel.ts'
import { textOf } from '../../../core/incoming.ts'
import type { Reply } from '../../../core/reply.ts'
import { eventually } from '../../fakes/eventually.ts'
import type { MemoryRecord } from '../../fakes/memory-record.ts'

/** What a channel has to bring to be held to the contract: itself, opened on a record in memory, and both its ends. */
export interface ChannelHarness {
  readonly channel: Channel
  readonly record: MemoryRecord
  /** A resident the channel has not seen before. */
  resident(): Promise<OutsideResident>
  /** A line that came from nobody we can verify. Resolves with what its sender was told. */
  forges(text: string): Promise<Told>
  /** Something verified that is not of the channel's shape. */
  sendsNonsense(): Promise<Told>
  /** Everything that was logged, but what is redacted. */
  logged(): string
  close(): Promise<void>
}

export interface OutsideResident {
  /** Where the channel says it writes from; known once it has said something. */
  address(): Address
  /** @param id the provider's or client's own id; a new one without it. */
  says(text: string, id?: string): Promise<Told>
  /** The texts it was shown or told by us, in the order in which they came. */
  readonly heard: readonly string[]
  /** The line is gone, or the telephone is off; what is sent meanwhile is not shown. */
  goesAway(): Promise<void>
}

/** What the other end was told. The text of an acknowledgement says all that it carried. */
export type Told =
  | { readonly kind: 'acknowledged'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string }

/** What every channel promises, to the resident and to the core. Run by each of them. */
export function describeChannel(name: string, open: () => Promise<ChannelHarness>): void {
  describe(`the ${name} channel`, () => {
    let harness: ChannelHarness
    let record: MemoryRecord
    let resident: OutsideResident

    beforeEach(async () => {
      harness = await open()
      record = harness.record
      resident = await harness.resident()
    })
    afterEach(() => harness.close())

    function reply(text: string, to = resident): Promise<unknown> {
      return harness.channel.send(record.reply(to.address(), inDutch(text)))
    }

    function isReported(id: string): boolean {
      return record.reported.some(
        ({ of, state }) => 'delivery' in of && of.delivery === id && state === 'delivered',
      )
    }

    test('a line is verified, parsed and received', async () => {
      const told = await resident.says('Mijn paspoort is weg')

      expect(told.kind).toBe('acknowledged')
      expect(record.received).toHaveLength(1)
      expect(record.received[0]).toMatchObject({
        from: { channel: name },
        content: { kind: 'text', text: 'Mijn paspoort is weg' },
      })
    })

    test('what cannot be verified is refused and never received', async () => {
      const told = await harness.forges('Ik ben iemand anders')

      expect(told.kind).toBe('refused')
      expect(record.received).toEqual([])
    })

    test('a line is acknowledged only after it was committed', async () => {
      const release = record.holdCommits()
      let isTold = false
      const told = resident.says('Wacht u even?').finally(() => (isTold = true))
      await eventually('the line is received', () => record.received.length === 1)
      await pause()

      expect(isTold).toBe(false)
      release()
      expect((await told).kind).toBe('acknowledged')
    })

    test('a line that was not kept is not acknowledged, and the next one is', async () => {
      record.fail()
      const lost = await resident.says('Dit raakt kwijt')
      record.restore()
      const kept = await resident.says('Dit niet')

      expect([lost.kind, kept.kind]).toEqual(['refused', 'acknowledged'])
    })

    test('a refusal never says what went wrong inside', async () => {
      record.fail()
      const { text } = await resident.says('Hallo')

      expect(text).not.toContain('record is away')
    })

    test('a repeat has the same id and the same acknowledgement', async () => {
      const first = await resident.says('Nog een keer', 'the-same-id')
      const second = await resident.says('Nog een keer', 'the-same-id')

      expect(second).toEqual(first)
      expect(new Set(record.received.map(({ id }) => id)).size).toBe(1)
    })

    test('two lines have two ids', async () => {
      await resident.says('Een')
      await resident.says('Een')

      expect(new Set(record.received.map(({ id }) => id)).size).toBe(2)
    })

    test('lines are received in the order in which they were said', async () => {
      const texts = ['een', 'twee', 'drie', 'vier', 'vijf']
      await Promise.all(texts.map((text) => resident.says(text)))

      expect(record.received.map(({ content }) => textOf(content))).toEqual(texts)
    })

    test('nonsense is refused, and the channel goes on', async () => {
      const told = await harness.sendsNonsense()

      expect(told.kind).toBe('refused')
      expect(record.received).toEqual([])
      expect((await resident.says('Bent u er nog?')).kind).toBe('acknowledged')
    })

    test('replies arrive in order, each once, as they were written', async () => {
      await resident.says('Vertel eens')
      const texts = [
        'Eerst dit.',
        '<img src=x onerror=alert(1)> & *niets* [x](javascript:alert(1))',
        'Dan dat.',
      ]
      for (const text of texts) expect(await reply(text)).toMatchObject({ kind: 'sent' })
      await eventually('all replies arrive', () => resident.heard.length >= texts.length)
      await pause()

      expect(resident.heard).toEqual(texts)
    })

    test('a reply that is sent again is shown once', async () => {
      await resident.says('Vertel eens')
      const delivery = record.reply(resident.address(), inDutch('Een keer.'))
      await harness.channel.send(delivery)
      await harness.channel.send({ ...delivery, attempt: 2, state: 'uncertain' })
      await eventually('the reply arrives', () => resident.heard.length > 0)
      await pause()

      expect(resident.heard).toEqual(['Een keer.'])
    })

    test('a reply is for its own resident only', async () => {
      const other = await harness.resident()
      await resident.says('Ik')
      await other.says('Ik ook')
      await reply('Alleen voor u.')
      await eventually('the reply arrives', () => resident.heard.length > 0)
      await pause()

      expect(other.heard).toEqual([])
      expect(other.address()).not.toEqual(resident.address())
    })

    test('each delivery that arrived is reported as delivered, once', async () => {
      await resident.says('Vertel eens')
      const deliveries = ['Eerst dit.', 'Dan dat.'].map((text) =>
        record.reply(resident.address(), inDutch(text)),
      )
      for (const delivery of deliveries) {
        await harness.channel.send(delivery)
        await eventually('it is reported', () => isReported(delivery.id))
      }
      await pause()

      expect(record.reported.filter(({ state }) => state === 'delivered')).toEqual(
        deliveries.map(({ id }) =>
          expect.objectContaining({ channel: name, of: { delivery: id }, state: 'delivered' }),
        ),
      )
    })

    test('sending to someone who is away never throws', async () => {
      await resident.says('Ik ben zo weg')
      await resident.goesAway()

      expect(await reply('Tot later.')).toMatchObject({ kind: expect.stringMatching(/^(sent|retry)$/) })
    })

    test('nothing that was said is in the log', async () => {
      await resident.says('geheim-van-de-bewoner')
      record.fail()
      await resident.says('geheim-van-de-bewoner')
      record.restore()
      await harness.sendsNonsense()

      expect(harness.logged()).not.toContain('geheim-van-de-bewoner')
      expect(harness.logged()).not.toContain(record.received[0]?.from.id)
    })

    test('after closing nothing is acknowledged, and closing ends', async () => {
      await resident.says('Goedemiddag')
      await harness.channel.close?.()
      const told = await resident.says('Nog iets').catch(() => ({ kind: 'refused' }))

      expect(told.kind).toBe('refused')
      expect(record.received).toHaveLength(1)
    })
  })
}

function inDutch(text: string): Reply {
  return { text, language: 'nl' }
}

/** Long enough for what must not happen to happen. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60))
}
