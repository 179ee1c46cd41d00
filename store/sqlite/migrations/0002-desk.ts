import { sql, type Kysely } from 'kysely'

/** Tickets for the staff's desk, and the tokens of browsers. */
export async function createDesk(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table tickets (
    reference text primary key,
    conversation text not null references conversations (id),
    reason text not null,
    subject text not null,
    opened_at integer not null,
    holder text,
    closed_at integer,
    outcome text
  ) strict`,
  `create unique index tickets_open on tickets (conversation) where closed_at is null`,
  `create table tokens (
    channel text not null,
    address text not null,
    origin text not null,
    bound_at integer not null,
    revoked_at integer,
    primary key (channel, address)
  ) strict`,
]
