import { XMLParser, XMLValidator } from 'fast-xml-parser'

export type ParsedXml =
  { readonly kind: 'xml'; readonly root: unknown } | { readonly kind: 'refused'; readonly reason: string }

export interface XmlShape {
  /** Elements of which there may be more than one. */
  readonly lists: readonly string[]
  /** Elements whose content is kept as it is written. */
  readonly raw: readonly string[]
}

/**
 * Names lose their prefix; values stay text. A document that declares its own entities is refused: those are how an XML
 * file grows to gigabytes or reads another file.
 */
export function parseXml(text: string, { lists, raw }: XmlShape): ParsedXml {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(withoutCdata(text))) {
    return { kind: 'refused', reason: 'declares a document type or entities of its own, which are not read' }
  }
  // Its successor is another package; what this one lets through, the fields of a product do not.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const valid = XMLValidator.validate(text)
  if (valid !== true) {
    return { kind: 'refused', reason: `is not well-formed XML (line ${valid.err.line})` }
  }
  const parser = new XMLParser({
    removeNSPrefix: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    processEntities: false,
    maxNestedTags: 100,
    stopNodes: raw.map((name) => `..${name}`),
    isArray: (name) => lists.includes(name),
  })
  return { kind: 'xml', root: parser.parse(text) }
}

function withoutCdata(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('<![CDATA['); at !== -1; at = text.indexOf('<![CDATA[', from)) {
    parts.push(text.slice(from, at))
    const end = text.indexOf(']]>', at)
    from = end === -1 ? text.length : end + 3
  }
  return [...parts, text.slice(from)].join('')
}
