import { generate } from 'lean-qr'
import { html, type Markup } from './html.ts'

/** Light around it that a camera needs, in modules. */
const quiet = 2

/** A QR code as an image of its own, for a camera. Who reads the page aloud has the link beside it. */
export function renderQrCode(text: string): Markup {
  const code = generate(text)
  const side = code.size + 2 * quiet
  const dark: string[] = []
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) dark.push(`M${x + quiet} ${y + quiet}h1v1h-1z`)
  }
  return html`<svg class="qr" viewBox="0 0 ${side} ${side}" aria-hidden="true" shape-rendering="crispEdges">
    <path class="qr-light" d="M0 0h${side}v${side}h-${side}z" />
    <path class="qr-dark" d="${dark.join('')}" />
  </svg>`
}
