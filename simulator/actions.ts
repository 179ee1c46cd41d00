import { z } from 'zod'
import { ActionRefused, noAction, noSuchChoice, noSuchMessage } from './action-refused.ts'
import { isNumber } from './number.ts'
import type { Handset } from './phone.ts'
import type { FaultKind, SimulatorAction } from './protocol.ts'

const faults = [
  'server-error',
  'lost-response',
  'too-many-requests',
  'slow',
  'duplicate',
  'out-of-order',
  'webhook-lost',
  'outside-window',
  'outside-window-later',
  'rate-limited-later',
  'not-on-whatsapp',
  'content-refused',
] as const satisfies readonly FaultKind[]

const number = z.string().refine(isNumber)

/** WhatsApp lets nobody type more. */
const longestText = 4_096

const action: z.ZodType<SimulatorAction> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-phone'), number }),
  z.strictObject({ kind: z.literal('say'), number, text: z.string().min(1).max(longestText) }),
  z.strictObject({ kind: z.literal('tap'), number, sid: z.string().max(34), id: z.string().max(200) }),
  z.strictObject({
    kind: z.literal('send-location'),
    number,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  z.strictObject({ kind: z.literal('send-file'), number, file: z.enum(['photo', 'document', 'voice']) }),
  z.strictObject({ kind: z.literal('switch-phone'), number, isOn: z.boolean() }),
  z.strictObject({ kind: z.literal('look'), number, isLooking: z.boolean() }),
  z.strictObject({ kind: z.literal('refuse'), number, refusal: z.enum(['opted-out', 'blocked']).nullable() }),
  z.strictObject({ kind: z.literal('day-later'), number }),
  z.strictObject({ kind: z.literal('set-fault'), fault: z.enum(faults), isOn: z.boolean() }),
])

/** What to say of a field that is not as it should be. */
const sentences: Readonly<Record<string, string>> = {
  number: 'Een telefoonnummer begint met + en het landnummer, zonder spaties: +31612345601.',
  text: 'Een bericht zonder tekst kan niet.',
  sid: noSuchMessage,
  id: noSuchChoice,
  latitude: 'Die plaats bestaat niet: de breedtegraad ligt tussen -90 en 90.',
  longitude: 'Die plaats bestaat niet: de lengtegraad ligt tussen -180 en 180.',
  file: 'Dat voorbeeldbestand is er niet.',
  fault: 'Die storing kent de simulator niet.',
}
const tooLong = 'Dit bericht is te lang: WhatsApp neemt 4.096 tekens.'

/** @throws ActionRefused */
export function parseAction(json: unknown): SimulatorAction {
  const parsed = action.safeParse(json)
  if (parsed.success) return parsed.data
  throw new ActionRefused(sentenceFor(parsed.error.issues[0]))
}

function sentenceFor(issue: z.core.$ZodIssue | undefined): string {
  const field = String(issue?.path[0])
  if (field === 'text' && issue?.code === 'too_big') return tooLong
  return sentences[field] ?? noAction
}

interface Doing {
  phone(number: string): Handset
  setFault(fault: FaultKind, isOn: boolean): void
}

/** Does not wait for what we answer to a webhook: that shows on the page. @throws ActionRefused */
export function perform(doing: Doing, action: SimulatorAction): void {
  if (action.kind === 'set-fault') doing.setFault(action.fault, action.isOn)
  else performOn(doing.phone(action.number), action)
}

function performOn(phone: Handset, action: Exclude<SimulatorAction, { kind: 'set-fault' }>): void {
  switch (action.kind) {
    case 'add-phone':
      break
    case 'say':
      void phone.says(action.text)
      break
    case 'tap':
      void phone.tapsOn(action.sid, action.id)
      break
    case 'send-location':
      void phone.sendsLocation(action.latitude, action.longitude)
      break
    case 'send-file':
      void phone.sendsFile(action.file)
      break
    case 'switch-phone':
      if (action.isOn) phone.switchesOn()
      else phone.switchesOff()
      break
    case 'look':
      if (action.isLooking) phone.looks()
      else phone.looksAway()
      break
    case 'refuse':
      refuse(phone, action.refusal)
      break
    case 'day-later':
      phone.dayPasses()
  }
}

function refuse(phone: Handset, refusal: 'opted-out' | 'blocked' | null): void {
  if (refusal === 'opted-out') phone.optsOut()
  else if (refusal === 'blocked') phone.blocks()
  else phone.optsIn()
}
