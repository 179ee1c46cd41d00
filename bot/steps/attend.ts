import type { Step } from '../turn.ts'

/** Held by a staff member: the line is in the record for them, and the assistant is silent. Else the dialogue. */
export function attend(dialogue: Step): Step {
  return (turn, next) => (turn.taken.conversation.holder === 'staff' ? next() : dialogue(turn, next))
}
