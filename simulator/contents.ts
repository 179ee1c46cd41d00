import type { Clock } from '../core/clock.ts'
import { checkLimits } from './content-limits.ts'
import { parseContent, type ContentResource } from './content-resource.ts'
import type { ButtonView } from './protocol.ts'
import { shownOf } from './shown.ts'
import { createSid } from './sid.ts'

/** With {{1}}, {{2}} ... where variables come. */
export interface Template {
  readonly body: string
  /** What they are when nothing else is given. */
  readonly variables?: Readonly<Record<string, string>>
  readonly buttons?: readonly ButtonView[]
}

export interface Contents {
  /** @throws TwilioError when it is not of a shape that WhatsApp can show. */
  create(posted: unknown): ContentResource
  approve(template: Template): ContentResource
  find(sid: string): ContentResource | undefined
  /** Newest first. */
  all(): readonly ContentResource[]
}

/** @param most more than these are forgotten, the oldest first. */
export function createContents(clock: Clock, most: number): Contents {
  const bySid = new Map<string, ContentResource>()

  return {
    create(posted) {
      const { friendly_name: friendlyName = '', language, variables = {}, types } = parseContent(posted)
      checkLimits(shownOf(types), 'template')
      return add({ friendlyName, language, variables, types, isApproved: friendlyName.endsWith('_approved') })
    },
    approve({ body, variables = {}, buttons = [] }) {
      const types =
        buttons.length === 0
          ? { 'twilio/text': { body } }
          : { 'twilio/quick-reply': { body, actions: [...buttons] } }
      return add({ friendlyName: 'template_approved', language: 'nl', variables, types, isApproved: true })
    },
    find: (sid) => bySid.get(sid),
    all: () => [...bySid.values()].reverse(),
  }

  function add(made: Omit<ContentResource, 'sid' | 'createdAt'>): ContentResource {
    const resource = { ...made, sid: createSid('HX'), createdAt: clock.now() }
    bySid.set(resource.sid, resource)
    const [oldest] = bySid.keys()
    if (bySid.size > most && oldest !== undefined) bySid.delete(oldest)
    return resource
  }
}
