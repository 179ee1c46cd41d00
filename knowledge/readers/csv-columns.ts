/** What a column may be called, without spaces and signs, in lower case. */
const names = {
  title: 'titel title vraag question onderwerp naam name product productnaam',
  text: 'tekst text antwoord answer inhoud content omschrijving beschrijving description body',
  url: 'url link weblink webadres webpagina',
  keywords: 'trefwoorden trefwoord keywords keyword zoekwoorden zoektermen synoniemen tags',
  modified: 'gewijzigd gewijzigdop laatstgewijzigd datumwijziging wijzigingsdatum modified lastmodified',
  validFrom: 'geldigvan geldigvanaf startdatum ingangsdatum validfrom',
  validUntil: 'geldigtot geldigtotenmet einddatum validuntil',
  language: 'taal language',
  audience: 'doelgroep doelgroepen audience',
  status: 'status',
  upl: 'upl upn uniformeproductnaam',
  id: 'id uuid identifier docid',
  /** For staff only. */
  staffText: 'toelichting deskmemo intern internetoelichting voormedewerkers',
} as const

export type Column = keyof typeof names

const columnOf: ReadonlyMap<string, Column> = new Map(
  Object.entries(names).flatMap(([column, words]) =>
    words.split(' ').map((word) => [word, column as Column] as const),
  ),
)

export interface Header {
  readonly columns: ReadonlyMap<Column, number>
  /** Names that mean nothing to us. */
  readonly unknown: readonly string[]
}

/** undefined when a row names no column: then it is no header. */
export function readHeader(row: readonly string[]): Header | undefined {
  const columns = new Map<Column, number>()
  const unknown: string[] = []
  row.forEach((cell, at) => {
    const column = columnOf.get(
      cell
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z]/gu, ''),
    )
    if (column === undefined || columns.has(column)) unknown.push(cell.trim())
    else columns.set(column, at)
  })
  return columns.size === 0 ? undefined : { columns, unknown: unknown.filter(Boolean) }
}
