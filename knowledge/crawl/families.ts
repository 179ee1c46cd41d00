/** Of addresses that a machine makes up for ever: searches with filters, and calendars. */
const mostOfAFamily = 200

/** Whether there is room for one more of its family. For links that were found; a sitemap means what it lists. */
export function createFamilies(most = mostOfAFamily): (url: URL) => boolean {
  const counts = new Map<string, number>()
  return (url) => {
    const family = familyOf(url)
    if (family === undefined) return true
    const count = counts.get(family) ?? 0
    counts.set(family, count + 1)
    return count < most
  }
}

/** One path with its queries; or one path with its days and months. */
function familyOf({ pathname, search }: URL): string | undefined {
  const isDated = /\/(19|20)\d\d([/-]|$)/.test(pathname)
  if (search === '' && !isDated) return undefined
  return isDated ? pathname.replace(/\d+/g, '#') : pathname
}
