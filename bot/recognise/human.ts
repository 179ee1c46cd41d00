export function asksIfHuman(_text: string): boolean {
  return false
}
