export function asksForPerson(_text: string): boolean {
  return false
}
