import type { Notice } from '../../core/answer.ts'
import { municipalityNames, wordsToo } from './municipality-names.ts'

/** Somebody moves, was born or comes from there: that is asked of us. */
const comesBy =
  /\b(?:verhui\w*|geboren|geboorteplaats|getrouwd|gescheiden|overleden|afkomstig|vertrek\w*|vertrok\w*|inschrijv\w*|uitschrijv\w*|overgeschreven|gewoond|woonde\w*|werk|werken|werkt|studeer\w*|mov(?:e|ed|es|ing)|born|lived|married|emigr\w*|immigr\w*)\b/iu

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const longestFirst = (one: string, other: string): number => other.length - one.length
const certain = municipalityNames.filter((name) => !wordsToo.has(name)).sort(longestFirst)
/** After "van" it is mostly a surname, after "naar" or "uit" where somebody goes or comes from. */
const anywhere = new RegExp(
  String.raw`(?<!\p{L}|\b(?:van|naar|uit|provincie|from|to|to the|van der|van den|van de)\s)(?:${certain.map(escaped).join('|')})(?![\p{L}-])`,
  'iu',
)
const withCapital = new RegExp(
  String.raw`(?<=\b(?:[Ii]n|[Tt]e|[Gg]emeente)\s)(?:${[...wordsToo].join('|')})(?![\p{L}-])`,
  'u',
)

/** Ours is one of them too: who tells the resident knows which. */
export function otherMunicipality(question: string): readonly Notice[] {
  if (comesBy.test(question)) return []
  const found = [withCapital, anywhere].flatMap((pattern) => pattern.exec(question)?.[0] ?? [])
  // "Bergen op Zoom" is not "Bergen".
  const [written] = found.sort(longestFirst)
  if (written === undefined) return []
  const name = municipalityNames.find((one) => one.toLowerCase() === written.toLowerCase()) ?? written
  return [{ kind: 'other-municipality', name }]
}
