import type { ContentResource, ContentTypes } from './content-resource.ts'
import type { ButtonView, ListView } from './protocol.ts'
import { violation } from './twilio-error.ts'

/** What WhatsApp shows of it: the richest of its types. */
export interface Shown {
  readonly body: string
  readonly buttons?: readonly ButtonView[]
  readonly list?: ListView
}

/** @throws TwilioError when a variable is missing. */
export function fillIn(
  { types, variables }: ContentResource,
  given: Readonly<Record<string, string>>,
): Shown {
  const values = { ...variables, ...given }
  const fill = (template: string): string =>
    template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined || value === '')
        throw violation(21656, `ContentVariables: {{${name}}} has no value`)
      return value
    })
  return mapTexts(shownOf(types), fill)
}

export function shownOf(types: ContentTypes): Shown {
  const list = types['twilio/list-picker']
  if (list) {
    const items = list.items.map(({ id, item, description }) => ({
      id,
      title: item,
      ...(description === undefined ? {} : { description }),
    }))
    return { body: list.body, list: { button: list.button, items } }
  }
  const replies = types['twilio/quick-reply']
  if (!replies) return { body: types['twilio/text']?.body ?? '' }
  return { body: replies.body, buttons: replies.actions.map(({ id, title }) => ({ id: id ?? title, title })) }
}

function mapTexts({ body, buttons, list }: Shown, map: (text: string) => string): Shown {
  return {
    body: map(body),
    ...(buttons && { buttons: buttons.map(({ id, title }) => ({ id: map(id), title: map(title) })) }),
    ...(list && {
      list: {
        button: map(list.button),
        items: list.items.map(({ id, title, description }) => ({
          id: map(id),
          title: map(title),
          ...(description === undefined ? {} : { description: map(description) }),
        })),
      },
    }),
  }
}
