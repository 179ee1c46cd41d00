import { digits, inWords, numberOf } from './number-words.ts'
import { pairsOf, spansOf } from './span.ts'
import type { FindSpans } from './span.ts'

const tail = String.raw`(?:,(?:-{1,2}|–))?`
const many = String.raw`(?:\s?(?<many>miljoen|million|mln\.?|miljard|billion))?`
const euro = String.raw`(?:euro(?:'s|’s|s)?|eur|€|avro|євро|يورو)(?!\p{L})`
const notInWord = String.raw`(?<![\p{L}\d.,])`

const signFirst = new RegExp(String.raw`(?:€|(?<!\p{L})eur)\s?(?<number>${digits})${tail}${many}`, 'giu')
const signPair = new RegExp(String.raw`€\s?(?<first>${digits})\s?[-–]\s?(?<second>${digits})`, 'giu')
const signLast = new RegExp(
  String.raw`${notInWord}(?<number>${digits}|${inWords})${tail}${many}\s?${euro}`,
  'giu',
)
const lastPair = new RegExp(
  String.raw`${notInWord}(?<first>${digits})\s?(?:-|–|à|tot|of|en|to|or|and)\s?(?<second>${digits})\s?${euro}`,
  'giu',
)
const cents = new RegExp(
  String.raw`${notInWord}(?<number>${digits}|${inWords})\s?(?:euro)?cents?(?!\p{L})`,
  'giu',
)

/** What costs nothing, unless it is said that it does cost something. */
const free = new RegExp(
  String.raw`(?<!\p{L}|(?:niet|not|no|nie|не|değil|geen|meer|never|nooit)\s)(?:gratis|koste?loos|kosteloze|free of charge|for free|(?<=(?:is|are|be|a)\s)free(?! of (?!charge))|` +
    String.raw`(?:kost|kosten)(?: u| je)? niets|geen kosten|zonder kosten|costs? (?:you )?nothing|no (?:charge|fee|cost)s?|` +
    String.raw`ücretsiz|bezpłatn\p{L}*|darmow\p{L}*|безкоштовн\p{L}*|gratuit[oa]s?|مجان\p{L}*)(?!\p{L})`,
  'giu',
)

/** "€ 83,87", "83,87 euro", "EUR 83.87", "tien euro", "50 cent"; what is free is EUR 0.00. */
export const amountsIn: FindSpans = (text) => [
  ...pairsOf(text, signPair, { kind: 'amount', valueOf: (number) => euros(number, 1) }),
  ...pairsOf(text, lastPair, { kind: 'amount', valueOf: (number) => euros(number, 1) }),
  ...spansOf(text, signFirst, {
    kind: 'amount',
    valueOf: ({ number, many }) => euros(number, factorOf(many)),
  }),
  ...spansOf(text, signLast, {
    kind: 'amount',
    valueOf: ({ number, many }) => euros(number, factorOf(many)),
  }),
  ...spansOf(text, cents, { kind: 'amount', valueOf: ({ number }) => euros(number, 0.01) }),
  ...spansOf(text, free, { kind: 'amount', valueOf: () => euros('0', 1) }),
]

function euros(written: string | undefined, factor: number): string | undefined {
  const number = written === undefined ? undefined : numberOf(written)
  return number === undefined ? undefined : `EUR ${(number * factor).toFixed(2)}`
}

function factorOf(many: string | undefined): number {
  if (many === undefined) return 1
  return /^(?:miljard|billion)/iu.test(many) ? 1e9 : 1e6
}
