import { describe, expect, test } from '@jest/globals'
import type { Article } from '../article.ts'
import { buildSnapshot } from '../build-snapshot.ts'
import { differencesFrom } from './differences-from.ts'
import { otherMunicipality } from './other-municipality.ts'

const page: Article = {
  id: 'paspoort',
  title: 'Paspoort aanvragen',
  keywords: [],
  text: `Na 5 werkdagen ligt het paspoort klaar.

## Kosten

- Paspoort vanaf 18 jaar: € 83,87.
- Paspoort voor een kind tot 18 jaar: € 63,42.

## Hoe lang is het geldig?

- Bent u 18 jaar of ouder? Dan is het paspoort 10 jaar geldig.
- Voor kinderen tot 18 jaar is het 5 jaar geldig.

## Openingstijden

Het stadhuis is open van 9.00 tot 17.00 uur.`,
}
const snapshot = buildSnapshot([page], { origin: '', fingerprint: '', problems: [], expired: [] })
const [record] = snapshot.documents
const source = { id: page.id, title: page.title, version: '1' }

function held(question: string): readonly (readonly [string, string])[] {
  if (!record) throw new Error('The page was not read.')
  return differencesFrom(question, { snapshot, record, source }).map(({ said, holds }) => [said, holds])
}

describe('what a question takes for true', () => {
  test.each([
    ['Klopt het dat een paspoort gratis is?', 'gratis', 'never'],
    ['Een paspoort kost toch 50 euro?', '50 euro', 'never'],
    ['Kost een paspoort € 50?', '€ 50', 'never'],
    ['Ik las dat een paspoort € 20 kost.', '€ 20', 'never'],
    ['A passport is free, right?', 'free', 'never'],
    ['Een paspoort is toch 7 jaar geldig?', '7 jaar', 'never'],
    ['Een paspoort is toch 5 jaar geldig?', '5 jaar', 'sometimes'],
    ['Het paspoort ligt toch na 2 werkdagen klaar?', 'na 2 werkdagen', 'never'],
    ['Het stadhuis is toch open tot 22.00 uur?', '22.00 uur', 'never'],
    ['Klopt het dat ik 50% korting krijg?', '50%', 'unknown'],
  ])('"%s": %s holds %s', (question, said, holds) => {
    expect(held(question)).toEqual([[said, holds]])
  })

  test.each([
    'Wat kost een paspoort?',
    'Het paspoort ligt toch na vijf werkdagen klaar?',
    'Ik ben 17 jaar, hoe vraag ik een paspoort aan?',
    'Mijn paspoort is nog 3 jaar geldig, kan ik een nieuwe aanvragen?',
    'Ik heb 3 kinderen, wat kost een paspoort?',
    'Ik verdien € 1.800, krijg ik korting op een paspoort?',
    'Ik ga over 2 weken op vakantie. Hoe vraag ik een paspoort aan?',
    'Kan ik op maandag terecht?',
    '',
  ])('is nothing that the page says otherwise: "%s"', (question) => {
    expect(held(question)).toEqual([])
  })

  test('is answered with the lines of the page, word for word', () => {
    if (!record) throw new Error('The page was not read.')
    const question = 'Klopt het dat een paspoort gratis is?'
    const [difference] = differencesFrom(question, { snapshot, record, source })
    expect(difference?.says).toEqual([
      'Paspoort vanaf 18 jaar: € 83,87.',
      'Paspoort voor een kind tot 18 jaar: € 63,42.',
    ])
  })
})

describe('another municipality', () => {
  test.each([
    ['Wat kost een paspoort in Amersfoort?', 'Amersfoort'],
    ['wat kost een paspoort in den haag', 'Den Haag'],
    ['paspoort amersfoort', 'Amersfoort'],
    ['What does a passport cost in The Hague?', 'The Hague'],
    ['Hoe laat gaat de gemeente Buren open?', 'Buren'],
    ['Wanneer komt het grofvuil in Bergen op Zoom?', 'Bergen op Zoom'],
  ])('is heard in "%s"', (question, name) => {
    expect(otherMunicipality(question)).toEqual([{ kind: 'other-municipality', name }])
  })

  test.each([
    'Ik verhuis van Amersfoort naar hier, hoe geef ik dat door?',
    'Ik ben geboren in Utrecht en wil een uittreksel.',
    'Mijn buren maken herrie',
    'Mogen hier houten schuren staan?',
    'Hoeveel huizen worden er gebouwd?',
    'Ik ben Jan van Delft en zoek mijn afspraak',
    'Welke provincie? De provincie Utrecht',
    'Wat kost een paspoort?',
  ])('is not heard in "%s"', (question) => {
    expect(otherMunicipality(question)).toEqual([])
  })
})
