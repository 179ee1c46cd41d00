import type { Checked } from './check/checked.ts'
import { isListItem, splitListMark } from '../../core/list-item.ts'

/** Sentences as an answer: those of one passage in one paragraph, list items each on their own line. */
export function writtenText(sentences: readonly Checked[]): string {
  let text = ''
  let before: Checked | undefined
  for (const sentence of sentences) {
    const written = withoutYesOrNo(sentence).trim().replace(/\s+/gu, ' ')
    text += `${before ? between(before, sentence) : ''}${written}`
    before = sentence
  }
  return text
}

const yesOrNo =
  /^(?<said>ja|jawel|nee|klopt|inderdaad|yes|no|evet|hayır|tak|nie|так|ні|sí|نعم|لا)\s*[,:،]\s+(?=[\p{L}\p{N}€[])/iu

/**
 * "Ja, u betaalt bij de balie" where somebody asked whether cash will do: what comes after it is held against the page,
 * and the "ja" against nothing. Unless the page says it itself.
 */
function withoutYesOrNo({ text, lines }: Checked): string {
  const [mark, bare] = splitListMark(text)
  const found = yesOrNo.exec(bare)
  const said = found?.groups?.['said'] ?? ''
  const isOfPage = lines.some(({ line }) => line.text.toLowerCase().startsWith(said.toLowerCase()))
  if (!found || isOfPage) return text
  const rest = bare.slice(found[0].length)
  return `${mark}${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
}

const passageOf = ({ lines }: Checked): string | undefined => lines[0]?.line.passage

function between(one: Checked, other: Checked): string {
  const items = [one, other].filter(({ text }) => isListItem(text)).length
  if (items > 0) return items === 2 ? '\n' : '\n\n'
  return passageOf(one) === passageOf(other) ? ' ' : '\n\n'
}
