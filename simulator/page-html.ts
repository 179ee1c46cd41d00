import { simulatorPaths } from './protocol.ts'

/** Nothing inline: the strictest policy holds. */
export const pageHtml = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Simulator | Balie</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${simulatorPaths.style}" />
    <script type="module" src="${simulatorPaths.script}"></script>
  </head>
  <body>
    <balie-simulator></balie-simulator>
    <noscript><p>De simulator werkt alleen met JavaScript aan.</p></noscript>
  </body>
</html>
`

/** For where nobody has set one yet. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')
