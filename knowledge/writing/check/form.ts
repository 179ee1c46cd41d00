import { normalise, wordsOf } from '../../terms/normalise.ts'
import { instructions } from '../prompt.ts'
import type { Check } from './claim.ts'
import { isInstruction } from '../../orders/is-instruction.ts'

/** What no answer holds, whatever the lines say. */
export const checkForm: Check = ({ text, named, evidence }) => {
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(text)) return 'has characters that nobody sees'
  if (/<\s*[/!a-z]|!\s*\[|```|&(?:#\w+|[a-z]+);|javascript:|data:\w+\//iu.test(text)) return 'has markup'
  if (text.includes(evidence.mark) || /<<|>>/u.test(text)) return 'repeats a mark'
  if (repeatsInstructions(text, named.map(({ line }) => line.text).join(' ')))
    return 'repeats the instructions'
  if (isInstruction(text) || ofItself.test(normalise(text))) return 'reads as an instruction or of a machine'
  return undefined
}

const ofItself =
  /(?<!\p{L})(?:taalmodel|language model|chatgpt|openai|systeemprompt|system prompt|merkteken\p{L}*|promptversie|mijn (?:instructies|aanwijzingen|regels)|my (?:instructions|rules|guidelines)|als ai|i am an ai|ik ben een ai|yapay zeka|jestem (?:modelem|ai))(?!\p{L})/iu

const inARow = 5

/** Five words in a row of the instructions, unless the lines have them too. */
function repeatsInstructions(text: string, lines: string): boolean {
  const theirs = rowsOf(lines)
  return [...rowsOf(text)].some((row) => instructionRows().has(row) && !theirs.has(row))
}

let remembered: ReadonlySet<string> | undefined

function instructionRows(): ReadonlySet<string> {
  remembered ??= rowsOf(instructions)
  return remembered
}

function rowsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(normalise(text))
  const rows = Math.max(0, words.length - inARow + 1)
  return new Set(Array.from({ length: rows }, (_, at) => words.slice(at, at + inARow).join(' ')))
}
