const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const soundAlikes = ['dt', 'ck', 'fv', 'sz', 'gh', 'ij', 'iy', 'kq', 'ea', 'ou', 'ei', 'bp']
const swapCost = 0.8
const otherLetterCost = 1.5
const maxLength = 48

/** Costs of replacing a letter by another that is nearer than any: it sounds alike, or its key is a neighbour. */
const nearLetters = new Map<string, number>([
  ...keyboardRows.flatMap((row) => pairsOf(row).map((pair): [string, number] => [pair, 0.9])),
  ...soundAlikes.flatMap((pair) => pairsOf(pair).map((either): [string, number] => [either, 0.7])),
])

/** Reused, because a spelling mistake is compared with hundreds of words. */
const scratch = { beforeLast: row(), last: row(), current: row() }

/**
 * How far apart a typed word and a known one are: 1 for a letter too many, too few or doubled; less for two swapped, a
 * slip to a neighbouring key or a letter that sounds alike; more for any other letter. Infinity beyond `limit`.
 */
export function editCost(typed: string, known: string, limit: number): number {
  if (Math.abs(typed.length - known.length) > limit || known.length > maxLength) return Infinity
  let { beforeLast, last, current } = scratch
  for (let column = 0; column <= known.length; column++) last[column] = column
  for (let row = 1; row <= typed.length; row++) {
    current[0] = row
    let least = row
    for (let column = 1; column <= known.length; column++) {
      const cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + letterCost(typed.charAt(row - 1), known.charAt(column - 1)),
        typed.charAt(row - 1) === known.charAt(column - 2) &&
          typed.charAt(row - 2) === known.charAt(column - 1) &&
          column > 1 &&
          row > 1
          ? at(beforeLast, column - 2) + swapCost
          : Infinity,
      )
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Infinity
    const spare = beforeLast
    beforeLast = last
    last = current
    current = spare
  }
  const cost = at(last, known.length)
  return cost > limit ? Infinity : cost
}

function row(): Float64Array {
  return new Float64Array(maxLength + 1)
}

function at(row: Float64Array, column: number): number {
  return row[column] ?? Infinity
}

function letterCost(from: string, to: string): number {
  return from === to ? 0 : (nearLetters.get(from + to) ?? otherLetterCost)
}

function pairsOf(letters: string): readonly string[] {
  return Array.from(letters.slice(1)).flatMap((letter, place) => {
    const before = letters.charAt(place)
    return [before + letter, letter + before]
  })
}
