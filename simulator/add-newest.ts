/** Adds it at the end, and forgets the oldest when there are more than `most`. Returns the one that was forgotten. */
export function addNewest<T>(list: T[], added: T, most: number): T | undefined {
  list.push(added)
  return list.length > most ? list.shift() : undefined
}
