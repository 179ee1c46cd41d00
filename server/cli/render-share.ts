/** Two decimals without the zero before them: .25, 1.00; "-" for none. */
export function renderShare(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(2).replace(/^(-?)0\./, '$1.')
}
