import type { Hinge } from './hinges.ts'

const ofAdults =
  /(?<!\p{L})(?:vanaf (?:de )?18(?! maanden)|18 jaar (?:of|en) ouder|boven de 18|ouder dan 18)/iu
const ofChildren = /(?<!\p{L})(?:tot (?:de )?1[2-8] jaar|onder de 1[2-8]|jonger dan 1[2-8])/iu
const adult = /(?<!\p{L})(?:volwassen\p{L}*|meerderjarig\p{L}*)(?!\p{L})/iu
const child =
  /(?<!\p{L})(?:kind(?:eren|je)?|minderjarig\p{L}*|zoon(?:tje)?|dochter(?:tje)?|baby|peuter|kleuter)(?!\p{L})/iu

/** "Vanaf 18 jaar" is of adults and "tot 18 jaar" of children: who says the one need not say the other. */
export function agesSaid(text: string, line: string): readonly Hinge[] {
  return [
    ...(adult.test(text) && ofAdults.test(line) ? ['at-least'] : []),
    ...(child.test(text) && ofChildren.test(line) ? ['at-most'] : []),
  ]
}

/** Whether the word is one for those whom the age of a line is about. */
export function isOfAge(word: string, line: string): boolean {
  return (adult.test(word) && ofAdults.test(line)) || (child.test(word) && ofChildren.test(line))
}
