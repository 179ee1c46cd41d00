/**
 * The last part of a URI in the Uniforme Productnamenlijst. It names the product, sometimes shortened; the list itself
 * has the whole name.
 */
export function productNameOf(uri: string): string {
  const last = uri.split(/[/#]/u).at(-1) ?? ''
  return last.replace(/_/gu, ' ').trim()
}
