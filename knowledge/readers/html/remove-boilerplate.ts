import type { CheerioAPI } from 'cheerio'
import { isElement } from './node.ts'
import type { Element } from './node.ts'

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
  $(never).remove()
  $(around)
    .filter((_, element) => isElement(element) && !holdsContent($, element))
    .remove()
  $('header, footer')
    .filter((_, element) => !holdsContent($, element) && isOfThePage($, element))
    .remove()
  $('main footer, article footer').remove()
  $('[class], [id]')
    .filter((_, element) => named.test(`${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`))
    .filter(
      (_, element) => !holdsContent($, element) && !isContent(element) && $(element).find('h1').length === 0,
    )
    .remove()
  $('button')
    .filter((_, element) => !isHeading($, element))
    .remove()
}

function isOfThePage($: CheerioAPI, element: Element): boolean {
  return $(element).closest('main, article, [role="main"]').length === 0
}

function holdsContent($: CheerioAPI, element: Element): boolean {
  return $(element).find('main, [role="main"]').length > 0
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
