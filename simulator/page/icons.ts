import { svg, type TemplateResult } from 'lit'

function icon(paths: TemplateResult): TemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`
}

const draw = (d: string): TemplateResult => icon(svg`<path d=${d} />`)

export const icons = {
  attach: draw('M12 5v14M5 12h14'),
  back: draw('M19 12H5M11 6l-6 6 6 6'),
  close: draw('M6 6l12 12M18 6L6 18'),
  document: draw('M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6'),
  down: draw('M12 5v14M6 13l6 6 6-6'),
  failed: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v6M12 16.5v.5" />`),
  hall: draw('M4 20h16M5 10h14M12 4l8 6H4zM7 10v10M12 10v10M17 10v10'),
  list: draw('M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01'),
  location: icon(
    svg`<path d="M12 21c-4-4.5-6.5-8-6.5-11a6.5 6.5 0 0113 0c0 3-2.5 6.5-6.5 11z" /><circle cx="12" cy="10" r="2.2" />`,
  ),
  one: draw('M5 13l4 4L19 7'),
  photo: icon(svg`<path d="M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4" /><circle cx="15.5" cy="9" r="1.3" />`),
  queued: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`),
  reply: draw('M9 7L4 12l5 5M4 12h9c4 0 7 2 7 6'),
  send: draw('M4 12h15M13 6l6 6-6 6'),
  two: draw('M2 13l4 4L15 7M11 15.5l1.5 1.5L22 7'),
  voice: draw('M12 4a2.5 2.5 0 012.5 2.5v5a2.5 2.5 0 01-5 0v-5A2.5 2.5 0 0112 4zM6 11a6 6 0 0012 0M12 17v3'),
  warning: draw('M12 4L2.5 20h19zM12 10v5M12 17v.5'),
}
