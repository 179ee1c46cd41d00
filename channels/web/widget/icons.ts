import { svg, type TemplateResult } from 'lit/html.js'

function icon(paths: TemplateResult): TemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`
}

const draw = (d: string): TemplateResult => icon(svg`<path d=${d} />`)

export const icons = {
  chat: draw('M4 5h16v11H10l-4 4v-4H4z'),
  close: draw('M6 6l12 12M18 6L6 18'),
  menu: icon(
    svg`<circle cx="5" cy="12" r="1.2" /><circle cx="12" cy="12" r="1.2" /><circle cx="19" cy="12" r="1.2" />`,
  ),
  send: draw('M4 12h15M13 6l6 6-6 6'),
  pending: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`),
  kept: draw('M5 13l4 4L19 7'),
  failed: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v6M12 16.5v.5" />`),
  speaker: draw('M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4 4 0 010 6M18 6.5a8 8 0 010 11'),
  stop: draw('M7 7h10v10H7z'),
  person: icon(svg`<circle cx="12" cy="8" r="3.5" /><path d="M5 20c.8-4 3.5-6 7-6s6.2 2 7 6" />`),
  erase: draw('M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13'),
  alarm: draw('M12 4L2.5 20h19zM12 10v5M12 17v.5'),
  down: draw('M12 5v14M6 13l6 6 6-6'),
}
