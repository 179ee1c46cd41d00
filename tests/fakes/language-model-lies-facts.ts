import type { Fact } from '../../core/answer.ts'
import { factsIn } from '../../knowledge/facts/facts-in.ts'
import { wholeLine } from './language-model-lies-from.ts'
import type { LieFrom, MakeLie } from './language-model-lies-from.ts'
import type { Random } from './language-model-random.ts'

/** Another figure, another price of the same page or of another, ten times as much, without its cents, in other words. */
export const changedAmount: MakeLie = (from) => {
  const said = wholeLine(from.line)
  const amounts = factsIn(said).filter(({ kind, value }) => kind === 'amount' && value !== 'EUR 0.00')
  if (amounts.length === 0) return undefined
  const amount = from.random.pick(amounts)
  const other = otherAmount(amount, from)
  if (other === undefined || valueOf(other) === amount.value) return undefined
  return reworded(said.replace(amount.text, other), from.random)
}

function otherAmount({ text, value }: Fact, { lines, pages, random }: LieFrom): string | undefined {
  const euros = Number(value.slice(4))
  switch (random.whole(6)) {
    case 0:
      return text.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 1 + random.whole(8)) % 10))
    case 1:
      return text.replace(/\d/u, (digit) => String(1 + ((Number(digit) + random.whole(8)) % 9)))
    case 2: {
      const others = lines.flatMap((line) => factsIn(line.text)).filter(({ kind }) => kind === 'amount')
      const different = others.filter((one) => one.value !== value && one.value !== 'EUR 0.00')
      return different.length === 0 ? undefined : random.pick(different).text
    }
    case 3: {
      const page = random.pick(pages)
      const others = page.passages.flatMap((passage) => factsIn(passage.text))
      const different = others.filter((one) => one.kind === 'amount' && one.value !== value)
      return different.length === 0 ? undefined : random.pick(different).text
    }
    case 4:
      return Number.isInteger(euros) ? `€ ${euros * 10}` : `€ ${Math.floor(euros)}`
    default:
      return `${Math.round(euros) + 1 + random.whole(40)} euro`
  }
}

function valueOf(text: string): string | undefined {
  return factsIn(text)[0]?.value
}

/** "Paspoort: € 83,87." as a model says it. */
function reworded(text: string, random: Random): string {
  const [, label, rest] = /^([^:.?!]{3,60}): (€ [\d.,]+.*)$/u.exec(text) ?? []
  if (label === undefined || rest === undefined || random.whole(2) === 0) return text
  return random.whole(2) === 0 ? `${label} kost ${rest}` : `Voor ${label.toLowerCase()} betaalt u ${rest}`
}

const kinds: readonly Fact['kind'][] = ['date', 'time', 'term']

/** Another day, month, year or hour, another number or unit of time, or before where it was after. */
export const wrongDate: MakeLie = ({ line, random }) => {
  const said = wholeLine(line)
  const facts = factsIn(said).filter(
    ({ kind, text }) => kinds.includes(kind) && !/^(?:per|elke?) /u.test(text),
  )
  if (facts.length === 0) return undefined
  const fact = random.pick(facts)
  const other = otherMoment(fact, random)
  if (other === undefined || other === fact.text || valueOf(other) === fact.value) return undefined
  const lie = said.replace(fact.text, other)
  return lie === said ? undefined : lie
}

const swaps: readonly (readonly string[])[] = [
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  ['werkdagen', 'weken', 'maanden', 'jaar', 'uur', 'dagen'],
  ['werkdag', 'week', 'maand'],
]

function otherMoment({ text, kind }: Fact, random: Random): string | undefined {
  const names = swaps.find((words) => words.some((word) => text.toLowerCase().split(/\s/u).includes(word)))
  const canSwap = names !== undefined && kind !== 'time' && (random.whole(2) === 0 || !/\d/u.test(text))
  if (canSwap) {
    const word = names.find((one) => text.toLowerCase().split(/\s/u).includes(one)) ?? ''
    return text.toLowerCase().replace(word, random.pick(names))
  }
  if (random.whole(4) === 0 && /^\d{1,2}[.:]\d{2}/u.test(text)) {
    return text.replace(/^(\d{1,2})/u, (hour) => String((Number(hour) + 1 + random.whole(9)) % 24))
  }
  if (!/\d/u.test(text)) return undefined
  return text.replace(/\d+/u, (number) => String(Number(number) + 1 + random.whole(9)))
}
