import type { Compilable } from 'kysely'
import type { Sql } from './database.ts'

interface Result<Row> {
  readonly rows: readonly Row[]
  /** How many rows an insert, update or delete without `returning` touched. */
  readonly changed: number
}

export type Prepared<Values, Row> = (tx: Sql, values: Values) => Promise<Result<Row>>

/**
 * A statement that Kysely builds once and that runs many times with other values: building costs 20 µs, running 5.
 * The values that `build` receives are placeholders; it may hand them to Kysely, not look at them.
 */
export function prepare<Values extends object, Row>(
  build: (values: Values) => Compilable<Row>,
): Prepared<Values, Row> {
  const compiled = build(placeholders() as Values).compile()
  const template = compiled.parameters
  return async (tx, values) => {
    const parameters = template.map((parameter) => valueOf(parameter, values))
    const result = await tx.executeQuery<Row>({ ...compiled, parameters })
    return { rows: result.rows, changed: Number(result.numAffectedRows ?? 0) }
  }
}

class Placeholder {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

function placeholders(): object {
  return new Proxy({}, { get: (_target, name) => new Placeholder(String(name)) })
}

function valueOf(parameter: unknown, values: object): unknown {
  return parameter instanceof Placeholder ? (values as Record<string, unknown>)[parameter.name] : parameter
}
