import type { Conversation } from '../core/conversation.ts'
import type { ConversationRow } from './schema.ts'

export function readConversation(row: Omit<ConversationRow, 'dialog' | 'closed_at'>): Conversation {
  return {
    id: row.id,
    holder: row.holder,
    holderVersion: row.holder_version,
    language: row.language,
    lastNumber: row.last_number,
    openedAt: new Date(row.opened_at),
  }
}
