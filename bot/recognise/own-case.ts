export function asksAboutOwnCase(_text: string): boolean {
  return false
}
