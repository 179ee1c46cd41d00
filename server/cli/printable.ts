/** What someone typed must not steer the terminal of who reads it: no control characters but the ends of lines. */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, '')
}
