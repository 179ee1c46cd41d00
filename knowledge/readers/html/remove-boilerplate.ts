import type { CheerioAPI } from 'cheerio'
import { isElement } from './node.ts'
import type { Element, Node } from './node.ts'
import { removeAll } from './remove-all.ts'

/** No words for a resident, or words they did not come for. */
const never =
  'script, style, template, noscript, iframe, object, embed, svg, math, canvas, video, audio, picture, img, map, ' +
  'input, select, textarea, option, datalist, meter, progress, dialog:not([open]), del, s, strike, head link, head meta'

const around =
  'nav, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], ' +
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"], [role="toolbar"], dialog'

const named =
  /(?:^|[\s_-])(?:cookies?|cookie-?(?:bar|banner|consent|notice|melding)|consent|gdpr|breadcrumbs?|kruimel(?:pad)?|skip-?links?|share|social-?(?:media|share)|sharing|read-?speaker|rs_?skip|print-?only)(?=$|[\s_-])/iu

/**
 * Takes out what stands around the content, and in it for the browser alone. To be asked after the metadata was read.
 * A button stays where it is the words of a heading, or folds something out.
 */
export function removeBoilerplate($: CheerioAPI): void {
  removeAll($(never).toArray())
  const aroundContent = ancestorsOf($, 'main, [role="main"]')
  const remove = (selector: string, isMeant: (element: Element) => boolean): void => {
    const found = $(selector).toArray()
    removeAll(found.filter((node) => isElement(node) && !aroundContent.has(node) && isMeant(node)))
  }
  remove(around, () => true)
  remove('header, footer', (element) => isOfThePage($, element))
  remove('main footer, article footer', () => true)
  const aroundHeadings = ancestorsOf($, 'h1')
  remove('[class], [id]', (element) => {
    const { class: name = '', id = '' } = element.attribs
    return named.test(`${name.slice(0, 500)} ${id}`) && !isContent(element) && !aroundHeadings.has(element)
  })
  remove('button', (element) => !isHeading($, element))
}

function ancestorsOf($: CheerioAPI, selector: string): ReadonlySet<Node> {
  const found = new Set<Node>()
  for (const node of $(selector).toArray()) {
    for (let above = node.parent; above && !found.has(above); above = above.parent) found.add(above)
  }
  return found
}

function isOfThePage($: CheerioAPI, element: Element): boolean {
  return $(element).closest('main, article, [role="main"]').length === 0
}

function isContent({ name, attribs }: Element): boolean {
  return /^(?:html|body|main|article)$/u.test(name) || attribs['role'] === 'main'
}

function isHeading($: CheerioAPI, element: Element): boolean {
  const { attribs } = element
  return (
    attribs['aria-expanded'] !== undefined ||
    attribs['aria-controls'] !== undefined ||
    $(element).closest('h1, h2, h3, h4, h5, h6, summary').length > 0
  )
}
