const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const soundAlikes = ['dt', 'ck', 'fv', 'sz', 'gh', 'ij', 'iy', 'kq', 'ea', 'ou', 'ei', 'bp']

/**
 * How far apart a typed word and a known one are: 1 for a letter too many, too few, doubled or swapped; less for a
 * slip to a neighbouring key or a letter that sounds alike; more for any other letter. Infinity beyond `limit`.
 */
export function editCost(typed: string, known: string, limit: number): number {
  if (Math.abs(typed.length - known.length) > limit) return Infinity
  let beforeLast: number[] = []
  let last = Array.from({ length: known.length + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row++) {
    const current = [row]
    for (let column = 1; column <= known.length; column++) {
      current.push(cellCost({ typed, known, row, column }, { beforeLast, last, current }))
    }
    if (Math.min(...current) > limit) return Infinity
    beforeLast = last
    last = current
  }
  const cost = last[known.length] ?? Infinity
  return cost > limit ? Infinity : cost
}

interface Cell {
  readonly typed: string
  readonly known: string
  readonly row: number
  readonly column: number
}

interface Rows {
  readonly beforeLast: readonly number[]
  readonly last: readonly number[]
  readonly current: readonly number[]
}

function cellCost({ typed, known, row, column }: Cell, { beforeLast, last, current }: Rows): number {
  const from = typed.charAt(row - 1)
  const to = known.charAt(column - 1)
  const isSwap = row > 1 && column > 1 && from === known.charAt(column - 2) && typed.charAt(row - 2) === to
  return Math.min(
    (last[column] ?? Infinity) + 1,
    (current[column - 1] ?? Infinity) + 1,
    (last[column - 1] ?? Infinity) + letterCost(from, to),
    isSwap ? (beforeLast[column - 2] ?? Infinity) + 0.8 : Infinity,
  )
}

function letterCost(from: string, to: string): number {
  if (from === to) return 0
  if (soundAlikes.some((pair) => pair.includes(from) && pair.includes(to))) return 0.7
  return areNeighbours(from, to) ? 0.9 : 1.5
}

function areNeighbours(from: string, to: string): boolean {
  return keyboardRows.some(
    (row) => row.includes(from) && Math.abs(row.indexOf(from) - row.indexOf(to)) === 1 && row.includes(to),
  )
}
