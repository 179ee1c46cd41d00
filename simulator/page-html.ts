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

/** For our own url. The server sets a policy of its own on everything, and that one then counts. */
export const pagePolicy = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'"
