import { sql, type Kysely } from 'kysely'

/** A reply may become several messages at its provider, each with an id of its own. */
export async function createProviderMessages(db: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table provider_messages (
    channel text not null,
    id text not null,
    delivery text not null references deliveries (id) on delete cascade,
    attempt integer not null,
    primary key (channel, id)
  ) strict, without rowid`,
  `create index provider_messages_delivery on provider_messages (delivery)`,
  `insert or ignore into provider_messages (channel, id, delivery, attempt)
    select channel, provider_id, id, attempt from deliveries where provider_id is not null order by position`,
  `drop index deliveries_provider`,
  `alter table deliveries drop column provider_id`,
  `alter table deliveries add column not_before integer not null default 0`,
]
