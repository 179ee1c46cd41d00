import type { Danger } from '../recognise/danger-phrases.ts'
import { numbers, shelterNumber } from './numbers.ts'
import type { Situation } from './texts.ts'

/** Approved texts: changed only together with somebody who knows the subject. */
export function dangerEn(danger: Danger, situation: Situation): string {
  return `${first[danger](situation)}\n\n${afterwards(situation)}`
}

const first: Readonly<Record<Danger, (situation: Situation) => string>> = {
  suicide: () =>
    `Call ${numbers.emergency} if there is danger now. ` +
    `Are you thinking of suicide? Call ${numbers.suicide} or, free of charge, ${numbers.suicideFree}. ` +
    'They answer day and night. Somebody will listen. You do not have to give your name. ' +
    'Are you worried about somebody else? Call as well.',
  'domestic-violence': () =>
    `Call ${numbers.emergency} if you are in danger now. ` +
    `Otherwise call Veilig Thuis (Safe at Home): ${numbers.safeAtHome}. It is free, day and night. ` +
    'Somebody there thinks along with you. You do not have to give your name.',
  'child-at-risk': () =>
    `Call ${numbers.emergency} if a child is in danger now. ` +
    `Otherwise call Veilig Thuis (Safe at Home): ${numbers.safeAtHome}. It is free, day and night. ` +
    `Are you a child yourself? Call the Kindertelefoon for free: ${numbers.childLine}.`,
  'fire-or-accident': () =>
    `Call ${numbers.emergency} now. Say what happened and where you are. ` +
    'Get yourself to safety first. I cannot send help myself.',
  'homeless-tonight': (situation) =>
    `Call ${shelterNumber(situation)} and ask where you can sleep tonight. ` +
    `Is there danger, or are you ill or very cold? Call ${numbers.emergency}.`,
}

function afterwards({ desk }: Situation): string {
  return desk.isOpen
    ? 'Our staff are here now. Your message is at the top of their list. Do not wait for it: call now. ' +
        anythingElse
    : 'Our staff are not here now. Do not wait for us: call now. ' +
        'Your message is at the top when they are back. ' +
        anythingElse
}

const anythingElse = 'Did you mean something else? Just write on.'
