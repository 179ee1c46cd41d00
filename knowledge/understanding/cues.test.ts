import { describe, expect, test } from '@jest/globals'
import { normalise } from '../terms/normalise.ts'
import { cuesOf, showsCue } from './cues.ts'
import type { Cue } from './cues.ts'

describe('a text shows', () => {
  test.each<[Cue, string]>([
    ['duration', 'Na 5 werkdagen ligt het klaar.'],
    ['duration', 'Wij beslissen binnen acht weken.'],
    ['duration', 'U heeft 3 jaar de tijd.'],
    ['where', 'Ga naar het depot aan de Havenweg 12.'],
    ['where', 'U brengt het naar de milieustraat, Marktplein 5.'],
    ['where', 'Dat doet u in het stadhuis.'],
    ['where', 'Het mag in elke gemeente.'],
    ['cost', 'De kaart kost € 32,40.'],
    ['cost', 'Aangifte doen is gratis.'],
  ])('%s: "%s"', (cue, text) => {
    expect(showsCue(cue, normalise(text))).toBe(true)
  })
})

describe('a text does not show', () => {
  test.each<[Cue, string]>([
    ['duration', 'Bent u 75 jaar of ouder?'],
    ['duration', 'Voor een kind tot 18 jaar.'],
    ['duration', 'Heeft u een kind jonger dan 12 jaar?'],
    ['duration', 'Een pasfoto van maximaal 6 maanden oud.'],
    ['where', 'Bel een erkend bedrijf voor afval.'],
    ['where', 'Vraag een nieuwe aan, per post of online met DigiD.'],
    ['where', 'Bel 14 030 of 0800 2000.'],
    ['where', 'De dag waarop het meestal gebeurt.'],
    ['cost', 'Dat kost wel geld.'],
    ['cost', 'Dat kost tijd.'],
  ])('%s: "%s"', (cue, text) => {
    expect(showsCue(cue, normalise(text))).toBe(false)
  })
})

test('who asks how to pay asks no price', () => {
  expect(cuesOf('hoe betaal ik mijn aanslag')).toEqual([])
  expect(cuesOf('hoeveel betaal ik')).toEqual(['cost'])
})
