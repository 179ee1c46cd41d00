const mostLength = 2000
const mostParameters = 8

/** What tells who clicked where, and in which session; the page is the same without it. */
const tracking =
  /^(utm_.*|mtm_.*|pk_.*|piwik_.*|hsa_.*|gclid|dclid|gbraid|wbraid|fbclid|msclkid|mc_cid|mc_eid|_ga|_gl|igshid|yclid|(php|j|asp)?sess(ion)?id|sid|aspsessionid.*)$/i

/**
 * A link as one address: without fragment, session and tracking, its query in order; by https where the base is.
 * undefined: none that is asked.
 */
export function pageAddressOf(link: string, base: URL): URL | undefined {
  // What comes after the cap is never cut off and used: half an address is another one.
  if (link.length > mostLength) return undefined
  const url = URL.parse(link.trim(), base.href)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined
  if (base.protocol === 'https:' && url.host === base.host) url.protocol = base.protocol
  url.hash = ''
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '')
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name))
  if (parameters.length > mostParameters) return undefined
  // A query that is written again may be written otherwise: only where there is something to it.
  if (parameters.length !== url.searchParams.size || parameters.length > 1) {
    url.search = new URLSearchParams(parameters.sort(byName)).toString()
  }
  if (parameters.length === 0) url.search = ''
  return url.href.length > mostLength ? undefined : url
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
