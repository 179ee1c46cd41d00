import type { Block } from './parse-text.ts'

/** From this many characters an answer is folded; up to `headLength` stays in sight. */
const foldFrom = 850
const headLength = 550

export interface Folded<Shown extends Block> {
  readonly head: readonly Shown[]
  readonly rest: readonly Shown[]
}

/** Whole blocks only: a step or an amount is never cut in two. */
export function fold<Shown extends Block>(blocks: readonly Shown[]): Folded<Shown> {
  const lengths = blocks.map(lengthOf)
  if (sum(lengths) < foldFrom) return { head: blocks, rest: [] }
  let count = 1
  while (count < blocks.length && sum(lengths.slice(0, count + 1)) <= headLength) count += 1
  // A heading stays with what it announces.
  while (count > 1 && blocks[count - 1]?.kind === 'heading') count -= 1
  return { head: blocks.slice(0, count), rest: blocks.slice(count) }
}

function lengthOf(block: Block): number {
  const lines = block.kind === 'heading' ? [block.parts] : block.kind === 'list' ? block.items : block.lines
  return sum(lines.flat().map((part) => part.text.length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
