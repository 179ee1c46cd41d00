import type { ConnectionState } from './connection.ts'

/** Whether it is to be told that something is being written: once for each line of the resident's. */
export function createTypingNews(): (conversation: ConnectionState) => boolean {
  let toldAt = -1
  let isTelling = false
  return ({ isTyping, lines }) => {
    const own = lines.filter((line) => line.author.kind === 'resident').length
    if (!isTyping) isTelling = false
    else if (own !== toldAt) {
      toldAt = own
      isTelling = true
    }
    return isTelling
  }
}
