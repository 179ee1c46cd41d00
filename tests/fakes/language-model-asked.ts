/** A prompt, read back as a model reads it. */
export interface AskedModel {
  readonly system: string
  readonly user: string
  readonly question: string
  readonly history: string
  /** As the prompt names it, in Dutch. */
  readonly language: string
  /** What stands around what others wrote. */
  readonly mark: string
  readonly lines: readonly AskedLine[]
}

export interface AskedLine {
  readonly id: string
  readonly text: string
  readonly page: string
  readonly heading: string
}

export function parseAsked(system: string, user: string): AskedModel {
  const mark = /<<regels (\w+)>>/u.exec(user)?.[1] ?? ''
  const between = (name: string): string =>
    new RegExp(`<<${name} ${mark}>>\\n([\\s\\S]*?)\\n<</${name} ${mark}>>`, 'u').exec(user)?.[1] ?? ''
  return {
    system,
    user,
    question: between('vraag'),
    history: between('gesprek'),
    language: /Taal van het antwoord: (\p{L}+)/u.exec(user)?.[1] ?? '',
    mark,
    lines: linesIn(between('regels')),
  }
}

function linesIn(text: string): readonly AskedLine[] {
  let page = ''
  let heading = ''
  return text.split('\n').flatMap((row) => {
    const [, title] = /^Bladzijde: (.*)$/u.exec(row) ?? []
    const [, head] = /^Kop: (.*)$/u.exec(row) ?? []
    if (title !== undefined) {
      page = title
      heading = ''
    }
    if (head !== undefined) heading = head
    const [, id, line] = /^\[(\d+\.\d+)\] (.*)$/u.exec(row) ?? []
    return id === undefined || line === undefined ? [] : [{ id, text: line, page, heading }]
  })
}
