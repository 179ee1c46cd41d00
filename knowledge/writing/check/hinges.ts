import { markersIn } from '../../facts/condition-words.ts'
import { conditionPartsOf } from './condition-part.ts'

/** What a sentence hangs on, in any of the seven languages: conditions, how sure it is, how bound somebody is. */
export type Hinge = string

const extra: readonly (readonly [Hinge, RegExp])[] = [
  [
    'if',
    whole(
      'als|indien|wanneer|zodra|mits|if|when|jeśli|jeżeli|gdy|якщо|коли|si|cuando|إذا|eğer|\\p{L}{2,}(?:rsa|rse|ırsa|irse|ursa|ürse|san[ıi]z|seniz)',
    ),
  ],
  ['at-most', whole('hooguit|max|tot maximaal')],
  [
    'about',
    whole(
      'ongeveer|circa|ca|rond de|gemiddeld|about|approximately|around|roughly|yaklaşık|około|приблизно|близько|aproximadamente|unos|alrededor de|حوالي|تقريبا|تقريبًا',
    ),
  ],
  [
    'mostly',
    whole(
      'meestal|vaak|soms|gewoonlijk|in principe|usually|often|sometimes|mostly|generally|genellikle|genelde|çoğunlukla|bazen|sık sık|zwykle|zazwyczaj|często|czasem|czasami|зазвичай|часто|іноді|інколи|normalmente|generalmente|suele|suelen|a menudo|a veces|عادة|غالبا|غالبًا|أحيانا|أحيانًا',
    ),
  ],
]

function whole(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')
}

/** "Bent u jonger dan 27? Dan ...": a question that is a condition, or its words in the order of one. */
const asked =
  /^(?:bent|heeft|hebt|woont|werkt|kunt|wilt|moet|gaat|haalt|krijgt|verhuist|vertrekt|komt|betaalt|staat|doet|hoort|zit|is|wordt|gebruikt|twijfelt|lukt|ziet) (?:u|uw|je|het|dat|er|de)(?!\p{L})[^.]*(?:\?|,? dan (?!\d))/iu
const askedInEnglish = /^(?:are|do|have|did|is|can|will) you\b[^.]*\?/iu

export function hingesIn(sentence: string): ReadonlySet<Hinge> {
  // "Niet meer dan" is a limit and "niet alleen" no limit: neither takes anything back.
  const plain = sentence
    .replace(/(?<!\p{L})niet (?:meer|langer|later|ouder) dan/giu, 'hoogstens')
    .replace(/(?<!\p{L})(?:no|not) (?:more|longer|later) than/giu, 'at most')
    .replace(/(?<!\p{L})niet alleen(?!\p{L})|not only\b/giu, ' ')
    // "Als inwoner brengt u": of whom it is said, and no condition.
    .replace(/^Als \p{L}+ (?=\p{L}+ u(?!\p{L}))/u, '')
    // "Ook als u verlopen kaarten heeft": it holds for more, and hangs on nothing.
    .replace(/(?<!\p{L})(?:ook|zelfs) (?:als|wanneer|indien)(?!\p{L})|even if\b/giu, ' ')
    // "Via de rechter, niet via de gemeente": what it is told apart from.
    .replace(/(?:, |^)niet (?:via|vanwege|door|met|per|aan) [^,.]+/giu, ' ')
    .replace(/(?<!\p{L})(?:zoals|zo snel|zo goed|such|as soon) als?(?!\p{L})/giu, ' ')
  const found = new Set<Hinge>(markersIn(plain))
  for (const [hinge, pattern] of extra) if (pattern.test(plain)) found.add(hinge)
  if (asked.test(plain) || conditionPartsOf(plain).length > 0 || askedInEnglish.test(plain)) found.add('if')
  return found
}

/** What says as much: who writes "if ... not" may have read "unless". */
const instead: Readonly<Record<Hinge, readonly Hinge[]>> = {
  not: ['except', 'unless'],
  only: [],
  except: ['unless'],
  unless: ['except', 'if'],
  if: ['unless'],
  'at-most': [],
  'at-least': [],
  about: [],
  mostly: [],
}

/** Those of the first that the second lacks. */
export function lacking(needed: ReadonlySet<Hinge>, given: ReadonlySet<Hinge>): readonly Hinge[] {
  return [...needed].filter(
    (hinge) => !given.has(hinge) && !(instead[hinge] ?? []).some((other) => given.has(other)),
  )
}
