import { sql, type Kysely } from 'kysely'

/** Conversations with their entries, turns and deliveries, and what is due. */
export async function createRecord(db: Kysely<never>): Promise<void> {
  for (const statement of [...tables, ...indexes, ...triggers]) await sql.raw(statement).execute(db)
}

const tables = [
  `create table conversations (
    id text primary key,
    holder text not null,
    holder_version integer not null,
    language text not null,
    dialog text,
    last_number integer not null,
    opened_at integer not null,
    closed_at integer
  ) strict`,
  `create table addresses (
    channel text not null,
    id text not null,
    conversation text not null references conversations (id),
    since integer not null,
    until integer,
    last_at integer not null
  ) strict`,
  `create table entries (
    conversation text not null references conversations (id),
    number integer not null check (number > 0),
    kind text not null,
    author text not null,
    author_name text,
    channel text not null,
    at integer not null,
    said_at integer,
    provider_id text,
    turn text,
    body text not null,
    primary key (conversation, number)
  ) strict`,
  `create table turns (
    id text primary key,
    conversation text not null references conversations (id),
    number integer not null,
    last_number integer not null,
    channel text not null,
    address text not null,
    state text not null,
    attempt integer not null,
    not_before integer not null,
    settles_until integer not null
  ) strict`,
  `create table deliveries (
    position integer primary key autoincrement,
    id text not null unique,
    conversation text not null,
    entry integer not null,
    channel text not null,
    address text not null,
    state text not null,
    attempt integer not null,
    lease integer,
    provider_id text,
    reason text,
    foreign key (conversation, entry) references entries (conversation, number)
  ) strict`,
  `create table statuses (
    channel text not null,
    ref text not null,
    state text not null,
    reason text,
    at integer not null,
    primary key (channel, ref, state)
  ) strict`,
  `create table due (
    kind text not null,
    ref text not null,
    at integer not null,
    primary key (kind, ref)
  ) strict, without rowid`,
  `create table erasing (conversation text primary key) strict`,
  `create table checks (id integer primary key, at integer not null) strict`,
]

const indexes = [
  `create unique index addresses_open on addresses (channel, id) where until is null`,
  `create index addresses_conversation on addresses (conversation)`,
  `create unique index entries_provider on entries (channel, provider_id)`,
  `create index turns_unfinished on turns (conversation, number) where state <> 'done'`,
  `create index deliveries_unsettled on deliveries (channel, address, position)
    where state in ('queued', 'sending', 'uncertain')`,
  `create index deliveries_provider on deliveries (channel, provider_id)`,
  `create index statuses_at on statuses (at)`,
  `create index due_at on due (at)`,
]

/** What was said stays said: only erasing, which says so first, changes an entry. `insert or replace` deletes unseen. */
const triggers = [
  ...['update', 'delete'].map(
    (action) => `create trigger entries_no_${action} before ${action} on entries
      when not exists (select 1 from erasing where conversation = old.conversation)
      begin select raise(abort, 'entries are append-only'); end`,
  ),
  `create trigger entries_no_replace before insert on entries
    when exists (select 1 from entries where conversation = new.conversation and number = new.number)
      or exists (select 1 from entries where channel = new.channel and provider_id = new.provider_id)
    begin select raise(abort, 'entries are append-only'); end`,
]
