import type { Check } from './claim.ts'
import { supporting } from './supporting.ts'

const must = /(?<!\p{L})(?:moet|moeten|verplicht\p{L}*|hoort|must|have to|required|obliged)(?!\p{L})/iu
const may =
  /(?<!\p{L})(?:mag|mogen|kunt|kan|kunnen|hoeft|hoeven|may|can|could|optional|vrijwillig)(?!\p{L})/iu
const mayOne =
  /(?<!\p{L})(?:(?:u|iedereen|iemand|ze|zij|hij) (?:mag|kunt|kan|hoeft)|(?:mag|kunt|kan|hoeft) (?:u|iedereen|iemand|dat|het)|mag|mogen|vrijwillig)(?!\p{L})/iu
/** What is asked of somebody: "Bel 14 030", "Neem uw paspoort mee", "U heeft nodig". */
const asks =
  /^(?:[-–]\s)?(?:\p{Lu}[\p{L}]+)\s(?!u(?!\p{L}))|(?<!\p{L})(?:nodig|eerst|alleen|uiterlijk|binnen|vóór|need|please|laat|kom|neem|bel|vraag|geef|meld|betaal|stuur|vul|haal|lever|maak|zet|zorg|dien)(?!\p{L})/u

/** What somebody may do is no duty, and a duty is not something one may do. */
export const checkDuties: Check = (claim) => {
  const lines = supporting(claim).map(({ line }) => `${line.given} ${line.text} ${line.about}`)
  const theirs = lines.join(' ')
  const text = claim.conditions ? claim.text.replace(claim.conditions.text, ' ') : claim.text
  if (must.test(text) && !must.test(theirs) && mayOne.test(theirs) && !may.test(text))
    return 'makes a duty of what one may'
  if (must.test(text) && !must.test(theirs) && !lines.some((line) => asks.test(line.trim()))) {
    return 'makes a duty of what is said'
  }
  const isFreed = may.test(text) && !must.test(text) && must.test(theirs) && !may.test(theirs)
  return isFreed ? 'makes free of what is a duty' : undefined
}
