import type { ButtonView } from './protocol.ts'
import type { Shown } from './shown.ts'
import { violation } from './twilio-error.ts'

/** WhatsApp's, in characters. */
const most = {
  body: 1_600,
  bodyWithButtons: 1_024,
  title: 20,
  id: 200,
  item: 24,
  description: 72,
  button: 20,
}
const mostButtons = 3
const mostItems = 10

/**
 * @param stage `template`: what has variables in it is not measured yet, and how many buttons there may be depends on
 * when it is sent. `filled`: as it is sent within the window.
 * @throws TwilioError 63013.
 */
export function checkLimits(shown: Shown, stage: 'template' | 'filled'): void {
  const isInteractive = shown.buttons !== undefined || shown.list !== undefined
  const measure = (what: string, text: string, limit: number): void => {
    if (stage === 'template' && text.includes('{{')) return
    if (text.trim() === '') throw violation(63013, `The ${what} is empty`)
    if (text.length > limit) throw violation(63013, `The ${what} is longer than ${limit} characters`)
  }
  measure('body', shown.body, isInteractive ? most.bodyWithButtons : most.body)
  for (const { id, title } of shown.buttons ?? []) {
    measure('title of a button', title, most.title)
    measure('id of a button', id, most.id)
  }
  if (shown.list) measure('button of the list', shown.list.button, most.button)
  for (const { id, title, description } of shown.list?.items ?? []) {
    measure('title of an item', title, most.item)
    measure('id of an item', id, most.id)
    if (description !== undefined) measure('description of an item', description, most.description)
  }
  checkNumbers(shown, stage)
}

function checkNumbers({ buttons = [], list }: Shown, stage: 'template' | 'filled'): void {
  const items = list?.items ?? []
  if (stage === 'filled' && buttons.length > mostButtons)
    throw violation(63013, `More than ${mostButtons} buttons within the window`)
  if (items.length > mostItems) throw violation(63013, `More than ${mostItems} items in a list`)
  if (stage === 'filled' && hasDoubles([...buttons, ...items]))
    throw violation(63013, 'Two choices have the same id')
  if (stage === 'filled' && hasDoubles(buttons.map(({ title }) => ({ id: title }))))
    throw violation(63013, 'Two buttons have the same title')
}

function hasDoubles(choices: readonly Pick<ButtonView, 'id'>[]): boolean {
  return new Set(choices.map(({ id }) => id)).size < choices.length
}
