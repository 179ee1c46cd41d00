import type { Fact } from '../../core/answer.ts'

/** What a term says of something. */
export type Topic = 'validity' | 'age' | 'deadline' | 'waiting' | 'frequency'

/** The first that fits is what a sentence is about. */
const signs: readonly (readonly [Topic, RegExp])[] = [
  ['validity', /\b(?:geldig\w*|geldt|houdbaar|verloopt|verlopen|valid|expires?)\b/iu],
  [
    'deadline',
    /\b(?:binnen|uiterlijk|aangeven|aangifte|melden|doorgeven|indienen|bezwaar|ophalen|haal|betalen|van tevoren|vooraf|within|deadline|report|collect)\b/iu,
  ],
  [
    'waiting',
    /\b(?:klaar|duurt|duren|krijgt?|ontvangt?|wacht\w*|beslis\w*|besluit\w*|antwoord\w*|reactie|ready|takes?|receive|decide)\b/iu,
  ],
]
const age =
  /\b(?:vanaf|tot|onder de|boven de|jonger dan|ouder dan|minimaal|minstens|under|over|from|until)\s*$/iu
const aged = /^\s*(?:oud|of ouder|en ouder|or older|old|and over)\b/iu

/** @param sentence in which the term stands, with the heading above it */
export function topicOf({ text, value }: Pick<Fact, 'text' | 'value'>, sentence: string): Topic | undefined {
  if (value.startsWith('per ')) return 'frequency'
  if (value.endsWith('years') && isAge(text, sentence)) return 'age'
  return signs.find(([, sign]) => sign.test(sentence))?.[0]
}

function isAge(written: string, sentence: string): boolean {
  const at = sentence.indexOf(written)
  return (
    /jarig/iu.test(written) ||
    age.test(sentence.slice(0, Math.max(0, at))) ||
    aged.test(sentence.slice(at + written.length))
  )
}
