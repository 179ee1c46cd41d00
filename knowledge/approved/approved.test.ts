import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../core/answer.ts'
import type { Article } from '../article.ts'
import { buildSnapshot } from '../build-snapshot.ts'
import { consult } from '../consult.ts'
import { consultDocument } from '../consult-one.ts'
import { openSnapshot } from '../opened.ts'

const passport: Article = {
  id: 'paspoort-aanvragen',
  title: 'Paspoort aanvragen of verlengen',
  keywords: ['paspoort', 'reisdocument'],
  text: `U vraagt een paspoort aan in het stadhuis, met een afspraak. Na 5 werkdagen ligt het klaar.\n\n## Kosten\n\n- Paspoort vanaf 18 jaar: € 83,87.\n\n## Wat neemt u mee?\n\n- uw oude paspoort\n- 1 pasfoto\n\n${'Dit leest u hier nog eens heel rustig na, met alles wat erbij hoort. '.repeat(12)}`,
}
const others: readonly Article[] = [
  { id: 'afval', title: 'Grofvuil', keywords: [], text: 'Breng grofvuil naar de milieustraat.' },
  { id: 'rijbewijs', title: 'Rijbewijs verlengen', keywords: [], text: 'Een rijbewijs kost € 52,10.' },
  { id: 'hond', title: 'Hond aanmelden', keywords: [], text: 'Meld uw hond aan voor de hondenbelasting.' },
]
const fixed: Article = {
  id: 'vast-paspoort-kosten',
  title: 'Prijs van een paspoort',
  keywords: [],
  text: 'Een paspoort kost € 83,87 voor volwassenen. Voor kinderen tot 18 jaar kost het € 63,42.',
  approved: {
    editor: 'Redactie Burgerzaken',
    on: '2026-03-01',
    questions: ['Wat kost een nieuw paspoort?', 'Kan ik zonder afspraak een paspoort aanvragen?'],
  },
}
const day = '2026-11-29'

function openWith(...articles: readonly Article[]) {
  const about = { origin: '', fingerprint: '', problems: [], expired: [] }
  return openSnapshot(buildSnapshot([passport, ...others, ...articles], about))
}

async function answerTo(text: string, ...articles: readonly Article[]): Promise<Answer> {
  const { answer } = await consult({ text, language: 'nl', history: [] }, openWith(...articles), day)
  return answer
}

function sourceOf(answer: Answer): string | undefined {
  return answer.kind === 'grounded' ? answer.sources[0].id : undefined
}

describe('an approved answer', () => {
  test.each([
    'Wat kost een nieuw paspoort?',
    'wat kost een nieuw paspoort',
    'WAT KOST EEN NIEUW PASPOORT???',
    'Goedemiddag, wat kost een nieuw paspoort? Alvast bedankt!',
    'Kunt u mij vertellen wat een nieuw paspoort kost?',
    'Wat kost een nieuw paspoortt?',
    'Hoe duur is een nieuw paspoort?',
  ])('is given whole and as it stands to "%s"', async (question) => {
    const answer = await answerTo(question, fixed)
    expect(answer).toMatchObject({
      kind: 'grounded',
      text: fixed.text,
      sources: [{ id: fixed.id }],
      made: { by: 'approved', editor: 'Redactie Burgerzaken', on: '2026-03-01' },
    })
    expect(answer.kind === 'grounded' && answer.facts?.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['EUR 83.87', 'EUR 63.42']),
    )
  })

  test.each(['Kan ik met een afspraak een paspoort aanvragen?', 'Waar is de milieustraat voor grofvuil?'])(
    'is not given to another question: "%s"',
    async (question) => {
      expect(sourceOf(await answerTo(question, fixed))).not.toBe(fixed.id)
    },
  )

  test('loses when it has expired, or is not valid yet', async () => {
    const expired = { ...fixed, validUntil: '2026-11-28' }
    const early = { ...fixed, validFrom: '2026-11-30' }
    expect(sourceOf(await answerTo('Wat kost een nieuw paspoort?', expired))).toBe(passport.id)
    expect(sourceOf(await answerTo('Wat kost een nieuw paspoort?', early))).toBe(passport.id)
    const lastDay = { ...fixed, validUntil: day }
    expect(sourceOf(await answerTo('Wat kost een nieuw paspoort?', lastDay))).toBe(fixed.id)
  })

  test('that only staff may see is given to nobody', async () => {
    const answer = await answerTo('Wat kost een nieuw paspoort?', { ...fixed, isStaffOnly: true })
    expect(sourceOf(answer)).toBe(passport.id)
  })

  test('stands in the place of the page that it names', async () => {
    const instead: Article = {
      ...fixed,
      id: 'vast-hond',
      title: 'Geen hondenbelasting',
      text: 'Wij heffen dit niet meer.',
      approved: { editor: 'Redactie', on: '2026-03-01', questions: [], insteadOf: 'hond' },
    }
    expect(await answerTo('Hoe meld ik mijn hond aan?', instead)).toMatchObject({ text: instead.text })
    const opened = openWith(instead)
    const question = { text: 'hond aanmelden', language: 'nl', history: [] } as const
    expect(consultDocument('hond', question, { opened, day })).toMatchObject({ text: instead.text })
  })

  test('stands in the place of a section only where the question is about that', async () => {
    const instead: Article = {
      ...fixed,
      title: 'Meenemen',
      text: 'Neem alles mee wat in de brief staat.',
      approved: {
        editor: 'Redactie',
        on: '2026-03-01',
        questions: [],
        insteadOf: 'paspoort-aanvragen#Wat neemt u  mee?',
      },
    }
    const brought = await answerTo('Wat moet ik meenemen om een paspoort aan te vragen?', instead)
    expect(brought).toMatchObject({ text: instead.text, made: { by: 'approved' } })
    expect(await answerTo('Wat kost een paspoort aanvragen?', instead)).toMatchObject({
      sources: [{ id: passport.id }],
      made: { by: 'extract' },
    })
  })

  test('keeps every section of a long text, each heading once', async () => {
    const paragraph = 'Dit hoort er allemaal bij en u leest het hier in zijn geheel. '.repeat(6).trim()
    const text = `Vooraf.\n\n## Zo gaat het\n\n${[paragraph, paragraph, paragraph, 'Tot slot.'].join('\n\n')}`
    const answer = await answerTo('Wat kost een nieuw paspoort?', { ...fixed, text })
    expect(answer).toMatchObject({ text })
  })
})
