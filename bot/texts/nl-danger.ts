import type { Danger } from '../recognise/danger-phrases.ts'
import { numbers, shelterNumber } from './numbers.ts'
import type { Situation } from './texts.ts'

/** Approved texts: changed only together with somebody who knows the subject. */
export function dangerNl(danger: Danger, situation: Situation): string {
  return `${first[danger](situation)}\n\n${afterwards(situation)}`
}

const first: Readonly<Record<Danger, (situation: Situation) => string>> = {
  suicide: () =>
    `Bel ${numbers.emergency} als er nu gevaar is. ` +
    `Denkt u aan zelfmoord? Bel ${numbers.suicide} of gratis ${numbers.suicideFree}. Dat kan dag en nacht. ` +
    'Daar luistert iemand naar u. U hoeft uw naam niet te zeggen. ' +
    'Maakt u zich zorgen om iemand anders? Bel dan ook.',
  'domestic-violence': () =>
    `Bel ${numbers.emergency} als u nu in gevaar bent. ` +
    `Bel anders Veilig Thuis: ${numbers.safeAtHome}. Dat is gratis en kan dag en nacht. ` +
    'Daar denkt iemand met u mee. U hoeft uw naam niet te zeggen.',
  'child-at-risk': () =>
    `Bel ${numbers.emergency} als een kind nu in gevaar is. ` +
    `Bel anders Veilig Thuis: ${numbers.safeAtHome}. Dat is gratis en kan dag en nacht. ` +
    `Ben je zelf een kind? Bel dan gratis de Kindertelefoon: ${numbers.childLine}.`,
  'fire-or-accident': () =>
    `Bel nu ${numbers.emergency}. Zeg wat er is gebeurd en waar u bent. ` +
    'Breng uzelf eerst in veiligheid. Ik kan zelf geen hulp sturen.',
  'homeless-tonight': (situation) =>
    `Bel ${shelterNumber(situation)} en vraag waar u vannacht kunt slapen. ` +
    `Is er gevaar, of bent u ziek of onderkoeld? Bel dan ${numbers.emergency}.`,
}

function afterwards({ desk }: Situation): string {
  return desk.isOpen
    ? 'Onze medewerkers zijn er nu. Uw bericht staat bij hen bovenaan. Wacht er niet op: bel nu. ' +
        anythingElse
    : 'Onze medewerkers zijn er nu niet. Wacht niet op ons: bel nu. ' +
        'Uw bericht staat bovenaan als zij er weer zijn. ' +
        anythingElse
}

const anythingElse = 'Bedoelde u iets anders? Schrijf dan gewoon verder.'
