/** A value of a JSON file, with its line when it has one of its own; undefined where it is no JSON. */
export interface JsonRecord {
  readonly line?: number
  readonly value: unknown
}

/** One value, a list of them, a page of an API with a list in it, or a value a line. undefined when it is none of these. */
export function jsonRecords(text: string): readonly JsonRecord[] | undefined {
  const whole = parse(text)
  if (whole !== undefined) return listIn(whole).map((value) => ({ value }))
  if (!text.trim().includes('\n')) return undefined
  const lines = text.split('\n').map((source, index) => ({ source, line: index + 1 }))
  const records = lines
    .filter(({ source }) => source.trim() !== '')
    .map(({ source, line }) => ({ line, value: unwrapped(parse(source)) }))
  return records.every(({ value }) => value === undefined) ? undefined : records
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    // What is no JSON is named by who reads the records.
    return undefined
  }
}

const listNames = ['results', 'items', 'records', 'data', 'documents', 'vacs', 'kennisartikelen', 'producten']

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.map(unwrapped)
  const list = listNames.map((name) => fieldOf(value, name)).find((field) => Array.isArray(field))
  return Array.isArray(list) ? list.map(unwrapped) : [unwrapped(value)]
}

/** Of the Objects API, which keeps an object below `record.data`. */
function unwrapped(value: unknown): unknown {
  return fieldOf(fieldOf(value, 'record'), 'data') ?? value
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}
