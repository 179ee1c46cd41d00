/**
 * What can be stored and shown as text: no half characters, no control characters but newline and tab.
 * Direction marks and zero-width characters stay: languages need them, and a page shows each line isolated.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}--[\n\t]]/gv, '')
    .trim()
}
