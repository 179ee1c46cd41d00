import type { Node } from './node.ts'

/** Takes nodes out of their parents, all children of one parent in one go: one by one that costs the square of them. */
export function removeAll(nodes: readonly Node[]): void {
  const gone = new Set(nodes)
  const parents = new Set(nodes.map(({ parent }) => parent))
  for (const parent of parents) {
    if (parent) parent.children = parent.children.filter((child) => !gone.has(child))
  }
}
