import { lexiconWords } from '../../lexicon/lexicon.ts'
import { functionWords } from '../../terms/function-words.ts'
import { normalise } from '../../terms/normalise.ts'

/**
 * Names as people give them: "ik ben Fatma Yılmaz", "mijn naam is jan jansen", "mijn zoon Daan", "mevrouw De Vries",
 * "groet, Kees"; in the seven languages. A name that nothing introduces is not found.
 */
export function namesIn(text: string): readonly string[] {
  const names = introductions.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => trimmed(groups?.['name'] ?? '')),
  )
  return names.filter((name) => name.split(' ').some(isName)).flatMap((name) => [name, ...partsOf(name)])
}

/** Who gave a whole name may use the first half of it later. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/\s+/u)
  return parts.length > 1 ? parts.filter((part) => part.length > 2 && isName(part)) : []
}

const between = String.raw`(?:van|de|den|der|het|ten|ter|'t|te|el|al|bin|ben|la|da|dos|von|op|in)`
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`
const capitals = String.raw`(?<name>${capital}(?:\s(?:${between}\s){0,2}${capital}){0,4})`
/** Up to where the sentence goes on: who writes no capitals writes few signs either. */
const any = String.raw`(?<name>[\p{L}\p{M}'’-]+(?:\s(?!(?:en|and|ve|i|y|та|و|ik|i'm|ben|is|want|maar|uit|woon|geboren|ja|ich|mijn|my|met|with|of|dus|wil|heb|kan)(?!\p{L}))[\p{L}\p{M}'’-]+){0,3})`
const start = String.raw`(?<!\p{L})`

const introductions: readonly RegExp[] = [
  // A capital shows that it is a name: "ik ben ziek" is none.
  String.raw`[Ii]k ben (?:(?:mevrouw|meneer|de heer|mevr\.|dhr\.) )?${capitals}`,
  String.raw`(?:[Uu] spreekt met|[Jj]e spreekt met|[Mm]et) ${capitals}(?=[,.!]?\s|$)(?= hier|, | spreekt)`,
  String.raw`(?:I am|I'm|I’m|[Tt]his is) ${capitals}`,
  String.raw`(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]evr\.|[Dd]hr\.|[Mm]w\.|Mrs\.?|Mr\.?|Ms\.?) (?<name>(?:${between}\s|[Dd]e\s|[Vv]an\s){0,3}${capital}(?:\s${capital}){0,2})`,
  String.raw`(?:[Mm]ijn|[Oo]nze|[Mm]y|[Oo]ur) (?:man|vrouw|zoon|dochter|vader|moeder|kind|baby|broer|zus|partner|vriend|vriendin|opa|oma|buurman|buurvrouw|husband|wife|son|daughter|father|mother|child|brother|sister|neighbour)(?: (?:heet|is named|is called))? ${capitals}`,
  String.raw`(?:[Gg]roet(?:en|jes)?|[Hh]oogachtend|[Kk]ind regards|[Rr]egards|[Ss]aygılarımla|[Pp]ozdrawiam|[Ss]aludos),?\s+${capitals}`,
  String.raw`(?:[Bb]enim )?[Aa]dım ${capitals}`,
]
  .map((pattern) => new RegExp(start + String.raw`(?:${pattern})`, 'gu'))
  .concat(
    [
      String.raw`(?:mijn naam is|naam:|ik heet|hij heet|zij heet|ze heet|my name is|i am called|name:)\s${any}`,
      String.raw`(?:ismim|adım soyadım)\s${any}`,
      String.raw`(?:nazywam się|mam na imię)\s${any}`,
      String.raw`(?:me llamo|mi nombre es)\s${any}`,
      String.raw`(?:мене звати|моє ім['’ʼ]я)\s${any}`,
      String.raw`(?:اسمي|أنا اسمي)\s${any}`,
    ].map((pattern) => new RegExp(start + pattern, 'giu')),
  )

function trimmed(name: string): string {
  return name.replace(/[.'’-]+$/u, '').trim()
}

/** "Ik ben Student" is no name, be it with a capital. */
function isName(word: string): boolean {
  const plain = normalise(word)
  return plain.length > 1 && !lexiconWords.has(plain) && !functionWords.has(plain)
}
