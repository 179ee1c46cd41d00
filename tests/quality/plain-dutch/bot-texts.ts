import { textsFor, type Texts } from '../../../bot/texts/index.ts'
import { dangers, situations } from '../../../bot/texts/situations.test-data.ts'
import type { NamedText } from './measure.ts'

/** Every sentence the assistant can say in Dutch, by day, by night and in the weekend. */
export function botTexts(): readonly NamedText[] {
  const texts = textsFor('nl')
  const all = Object.entries(texts).flatMap(([key, value]) =>
    said(texts, key, value).map((text): NamedText => ({ where: `bot/texts/nl.ts ${key}`, text })),
  )
  return [...new Map(all.map((each) => [`${each.where} ${each.text}`, each])).values()]
}

/** A sentence, a function of something, or a list of buttons. */
function said(texts: Texts, key: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).filter((text): text is string => typeof text === 'string')
  }
  const sample = Object.entries(samples).find(([name]) => name === key)?.[1]
  if (!sample) throw new Error(`There is no sample for ${key}.`)
  return sample(texts)
}

type Spoken = {
  readonly [
    Key in keyof Texts as Texts[Key] extends string | object
      ? Texts[Key] extends (...given: never[]) => string
        ? Key
        : never
      : never
  ]: (texts: Texts) => readonly string[]
}

const reference = 'B-7K2M-4QXD'

/** One for each text that is made of something: the compiler names what is missing here. */
const samples: Spoken = {
  greeting: (texts) => situations.map((each) => texts.greeting(each)),
  danger: (texts) => dangers.flatMap((danger) => situations.map((each) => texts.danger(danger, each))),
  waiting: (texts) => situations.map((each) => texts.waiting(each, reference)),
  stillWaiting: (texts) => situations.map((each) => texts.stillWaiting(each, reference)),
  claimed: (texts) => [texts.claimed('Jan de Vries')],
  masked: (texts) => [texts.masked(['bsn']), texts.masked(['iban']), texts.masked(['bsn', 'iban'])],
  voiceNote: (texts) => situations.map((each) => texts.voiceNote(each)),
  notHuman: (texts) => situations.map((each) => texts.notHuman(each)),
  privacy: (texts) => situations.map((each) => texts.privacy(each)),
  failed: (texts) => [texts.failed(reference)],
  pastReview: (texts) => [texts.pastReview('12 mei 2026')],
  contradiction: (texts) => [texts.contradiction('[Paspoort](https://a.example) zegt € 83,87')],
  differs: (texts) =>
    (['never', 'sometimes', 'unknown'] as const).map((holds) => texts.differs('5 jaar', holds)),
  otherMunicipality: (texts) => situations.map((each) => texts.otherMunicipality('Amersfoort', each)),
  leftOut: (texts) => [texts.leftOut('wat kost dat')],
  elsewhere: (texts) => [
    texts.elsewhere({
      kind: 'elsewhere',
      organisation: 'de Belastingdienst',
      url: 'https://www.belastingdienst.nl',
      phone: '0800 0543',
      takeAlong: 'Houd uw burgerservicenummer bij de hand.',
    }),
  ],
  tooLong: (texts) => [texts.tooLong(2000)],
}
