import type { Kept, Refused } from '../../../channels/web/protocol.ts'
import { addressOf } from '../../../channels/web/web-address.ts'
import { openWebTown } from '../../fakes/web-town.ts'
import type { WebTown } from '../../fakes/web-town.ts'
import { describeChannel } from './describe-channel.ts'
import type { ChannelHarness, OutsideResident, Told } from './describe-channel.ts'

describeChannel('web', openWebHarness)

async function openWebHarness(): Promise<ChannelHarness> {
  const town = await openWebTown({ environment: { WEB_LINE_BURST: '100' } })
  return {
    channel: town.channel,
    record: town.record,
    resident: () => openResident(town),
    forges: (text) => forge(town, text),
    async sendsNonsense() {
      const resident = await town.resident()
      return tell(
        (await resident.sends('say', { id: 7, content: { kind: 'text', text: 'Hallo' } })) as Refused,
      )
    },
    logged: () => town.log.text(),
    close: () => town.close(),
  }
}

async function openResident(town: WebTown): Promise<OutsideResident> {
  const resident = await town.resident()
  await resident.resumes()
  const heard: string[] = []
  resident.socket.on('entry', ({ author, text }) => {
    if (author.kind !== 'resident') heard.push(text)
  })
  return {
    heard,
    address: () => addressOf(resident.token),
    says: async (text, id) => tell(await resident.says(text, id)),
    goesAway() {
      resident.hangsUp()
      return Promise.resolve()
    },
  }
}

/** From another site, with a token that would do. */
async function forge(town: WebTown, text: string): Promise<Told> {
  const resident = await town.resident({ origin: 'https://evil.example' })
  if (!resident.socket.connected) return { kind: 'refused', text: JSON.stringify(resident.refusals) }
  return tell(await resident.says(text))
}

function tell(answer: Kept | Refused): Told {
  return { kind: answer.kind === 'kept' ? 'acknowledged' : 'refused', text: JSON.stringify(answer) }
}
