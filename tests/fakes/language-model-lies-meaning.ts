import { functionWords } from '../../knowledge/terms/function-words.ts'
import { linesOf } from '../../knowledge/writing/lines.ts'
import { wholeLine } from './language-model-lies-from.ts'
import type { LieFrom, MakeLie } from './language-model-lies-from.ts'

const invented = [
  'U kunt {x} ook afhalen bij de bibliotheek.',
  'Uw buren mogen {x} voor u regelen.',
  'Voor studenten is {x} gratis.',
  'In de zomer duurt het langer, door de vakantie van het personeel.',
  '{X} wordt bij u thuis bezorgd door een koerier.',
  'Wie een uitkering heeft, krijgt korting.',
  'U krijgt eerst een gesprek met de burgemeester.',
  'De politie controleert {x} altijd.',
  '{X} kunt u ook via WhatsApp aanvragen.',
  'Heeft u geen tijd? Dan sturen wij een taxi.',
  'Een advocaat is verplicht.',
  'U mag {x} doorverkopen aan familie.',
  'Bij regen gaat het niet door.',
  'Wij bewaren uw vingerafdrukken dertig jaar.',
  'De provincie betaalt {x} voor u.',
  'U kunt hiervoor terecht in elk postkantoor.',
]
const opposites: readonly (readonly [RegExp, string])[] = [
  [/\bgratis\b/u, 'niet gratis'],
  [/\bgoedkoper\b/u, 'duurder'],
  [/\bstadhuis\b/u, 'ziekenhuis'],
  [/\bonline\b/u, 'per fax'],
  [/\bpersoonlijk\b/u, 'schriftelijk'],
  [/\bwoning\b/u, 'camper'],
  [/\bpost\b/u, 'koerier'],
  [/\bkind(?:eren)?\b/u, 'huisdieren'],
  [/\bvergunning\b/u, 'verzekering'],
  [/\bbinnen\b/u, 'na'],
  [/\bmoet\b/u, 'mag'],
  [/\bmag\b/u, 'moet'],
  [/\bvóór\b/u, 'na'],
  [/\bafspraak\b/u, 'advocaat'],
  [/\bpaspoort\b/u, 'trouwboekje'],
  [/\bdezelfde\b/u, 'de volgende'],
  [/\bvolgende\b/u, 'dezelfde'],
  [/\bbrief\b/u, 'boete'],
  [/\bhuurcontract\b/u, 'arbeidscontract'],
]

/** A sentence of another page, one that sounds like this page, or a true one with another word in it. */
export const unsupported: MakeLie = (from) => {
  const way = from.random.whole(4)
  if (way === 0) return ofAnotherPage(from)
  if (way === 1) return soundsLikeIt(from)
  return way === 2 ? withOpposite(from) : withOtherNoun(from)
}

function ofAnotherPage({ page, pages, random }: LieFrom): string | undefined {
  const other = random.pick(pages)
  if (other.id === page.id) return undefined
  const said = wholeLine(random.pick(linesOf([other])))
  const here = JSON.stringify(page).toLowerCase()
  // Much stands on many pages ("Maak een afspraak"): it says something that this one does not.
  const strange = nounsOf(said).filter((word) => !here.includes(word.toLowerCase().slice(0, 6)))
  return strange.length >= 2 ? said : undefined
}

function soundsLikeIt({ page, random }: LieFrom): string | undefined {
  const [subject] = nounsOf(page.title)
  if (subject === undefined) return undefined
  const small = /^\p{Lu}{2}/u.test(subject) ? subject : subject.toLowerCase()
  const sentence = random.pick(invented)
  return sentence.replace('{x}', `uw ${small}`).replace('{X}', `Uw ${small}`)
}

function withOpposite({ line, random }: LieFrom): string | undefined {
  const said = wholeLine(line)
  const able = opposites.filter(([pattern, other]) => pattern.test(said) && !said.includes(other))
  if (able.length === 0) return undefined
  const [pattern, other] = random.pick(able)
  return said.replace(pattern, other)
}

function withOtherNoun({ line, page, pages, random }: LieFrom): string | undefined {
  const said = wholeLine(line)
  const own = withArticle(said)
  const other = random.pick(linesOf([random.pick(pages)]))
  const theirs = withArticle(other.text).filter((word) => !JSON.stringify(page).includes(word.slice(0, 5)))
  if (own.length === 0 || theirs.length === 0) return undefined
  return said.replace(random.pick(own), random.pick(theirs))
}

function withArticle(text: string): readonly string[] {
  return text.match(/(?<=(?<!\p{L})(?:de|het|een|uw|geen) )\p{Ll}{4,}/gu) ?? []
}

function nounsOf(text: string): readonly string[] {
  const words = text.replace(/\]\([^)]*\)/gu, ']').match(/[\p{L}-]{6,}/gu) ?? []
  return words.filter((word) => !functionWords.has(word.toLowerCase()))
}

const cuts: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}) alleen(?= )/u, ''],
  [/^Alleen (\p{L})/u, '$1'],
  [/(?<!ook),? (?:als|behalve|tenzij|mits) [^,.]{6,}(?=[.]|$)/u, ''],
  [/,? maar niet [^.]+/u, ''],
  [/ niet(?= |\.)/u, ''],
  [/(?<= )geen (?=\p{L})/u, 'een '],
  [/(?<= )zonder (?=\p{L})/u, 'met '],
  [/(?:maximaal|hoogstens|hooguit|uiterlijk|minimaal|minstens|ongeveer|meestal|soms|vaak) /u, ''],
  [/(?:Maximaal|Meestal|Soms|Vaak|Uiterlijk) (\p{L})/u, '$1'],
  [/(?<!kind|kinderen|\d),? (?:vanaf|tot|van|onder) \d+ jaar(?: (?:of|en) ouder)?/u, ''],
  [/,? \d+ jaar of ouder/u, ''],
  [/^[^:?!.]{3,50}: (?:ook )?/u, ''],
]

/** A line without what it hangs on: "alleen", "als ...", "niet", "maximaal", its age, of whom it is; or with a "niet" more. */
export const conditionLeftOut: MakeLie = ({ line, random }) => {
  if (line.given !== '' && random.whole(3) > 0) return withoutGiven(line.text)
  const said = wholeLine(line)
  if (random.whole(5) === 0) return denied(said)
  const able = cuts.filter(([pattern]) => pattern.test(said))
  if (able.length === 0) return undefined
  const [pattern, other] = random.pick(able)
  const cut = said.replace(pattern, other).replace(/\s+/gu, ' ').trim()
  return cut.split(' ').length < 3 ? undefined : cut.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** "Dan krijgt u minder" as "U krijgt minder". */
function withoutGiven(text: string): string {
  return text.replace(/^Dan (\p{L}+) (u|wij|de gemeente|het)(?!\p{L})/u, (_, verb: string, who: string) => {
    return `${who.slice(0, 1).toUpperCase()}${who.slice(1)} ${verb}`
  })
}

function denied(said: string): string | undefined {
  if (/ (?:niet|geen|zonder) /u.test(said)) return undefined
  const [, before, after] =
    /^(.*? (?:mag|kunt|kan|moet|krijgt|hoeft|is|betaalt|geldt)(?: u| dat| het)?) (.+)$/u.exec(said) ?? []
  return before === undefined || after === undefined ? undefined : `${before} niet ${after}`
}
