import type Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely'
import type { Schema } from '../schema.ts'

/** A Kysely on one connection. Kysely's driver prepares for every query (45 µs); here each text is prepared once. */
export function connect(file: Sqlite.Database): Kysely<Schema> {
  const prepared = new Map<string, SqliteStatement>()
  const prepare = (sql: string): SqliteStatement => {
    const statement = prepared.get(sql) ?? file.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return new Kysely<Schema>({
    dialect: new SqliteDialect({ database: { prepare, close: () => file.close() } }),
  })
}
