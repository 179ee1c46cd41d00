export type Scope = (url: URL) => boolean

/**
 * The named origin, and there the named path and what is below it. "/regelen" is itself and "/regelen/...";
 * "/regelen/index.html" is its folder; another file, such as a feed or a document, is itself alone.
 */
export function createScope(start: URL): Scope {
  const path = start.pathname.replace(/\/(index|default|home)\.[a-z]{2,5}$/i, '/')
  const isFile = /\.[a-z][a-z0-9]{1,4}$/i.test(path)
  const folder = path.endsWith('/') ? path : `${path}/`
  return ({ origin, pathname, href }) => {
    if (origin !== start.origin) return false
    if (href === start.href) return true
    return !isFile && (pathname === path || pathname.startsWith(folder))
  }
}

/** Named itself, it stands for the whole of its site. */
export function isSitemapAddress({ pathname }: URL): boolean {
  return /\/sitemap[^/]*\.xml(\.gz)?$/i.test(pathname)
}
