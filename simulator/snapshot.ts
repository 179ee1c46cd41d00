import type { Account } from './account.ts'
import { viewOf } from './message.ts'
import { mostMessagesShown, type Snapshot } from './protocol.ts'
import { phoneViewOf } from './telephones.ts'

export function snapshotOf(account: Account, isHeldToSpecification: boolean): Snapshot {
  return {
    sender: account.sender,
    phones: account.telephones.all.map((telephone) => ({
      ...phoneViewOf(telephone),
      messages: account.messages.of(telephone.number).slice(-mostMessagesShown).map(viewOf),
    })),
    faults: account.faults.on,
    traffic: account.traffic.lines.map((line) => ({ ...line })),
    isHeldToSpecification,
  }
}
