import type { Reading } from '../article.ts'

/** Nothing of a file could be used. */
export function refuse(file: string, reason: string): Reading {
  return { articles: [], problems: [{ file, reason }] }
}
