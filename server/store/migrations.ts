/** The database's shape, as forward-only steps. A step that has been released is never changed. */
import type { Db } from './db';

const STEPS: readonly { name: string; sql: string }[] = [
  {
    name: '001-newsroom',
    sql: `
      create table sources (
        id bigint generated always as identity primary key,
        url text not null unique,
        kind text not null default 'feed',
        outlet_name text,
        owner text,
        country text,
        language text,
        enabled boolean not null default true,
        etag text,
        last_modified text,
        next_fetch_at timestamptz not null default now(),
        failures integer not null default 0,
        last_error text,
        fetched_at timestamptz
      );
      create table articles (
        seq bigint generated always as identity,
        id text primary key,
        url text not null,
        canonical_url text not null,
        url_key bytea not null unique,
        source_id bigint references sources(id) on delete set null,
        outlet_domain text not null,
        outlet_name text not null,
        owner text,
        country text,
        title text not null,
        authors jsonb not null default '[]',
        language text not null,
        published_at timestamptz,
        first_seen_at timestamptz not null,
        text text not null,
        truncated boolean not null default false,
        state text not null,
        attempts integer not null default 0,
        next_try_at timestamptz not null default now(),
        last_error text,
        story_id bigint
      );
      create index articles_todo on articles (state, next_try_at, seq);
      create index articles_story on articles (story_id);
      create index articles_seen on articles (first_seen_at);
      create table revisions (
        article_id text not null references articles(id) on delete cascade,
        seen_at timestamptz not null,
        kind text not null,
        before text,
        primary key (article_id, seen_at, kind)
      );
      create table stories (
        id bigint primary key,
        language text not null,
        topic text not null default 'general',
        merged_into bigint,
        dirty boolean not null default true,
        body jsonb,
        outlets integer not null default 0,
        newest_at timestamptz not null,
        updated_at timestamptz not null,
        search tsvector
      );
      create index stories_dirty on stories (id) where dirty;
      create index stories_newest on stories (newest_at desc, id desc) where merged_into is null;
      create index stories_search on stories using gin (search);
      create sequence story_numbers;
      create table kept (
        key text primary key,
        value jsonb not null,
        at timestamptz not null
      );`,
  },
];

/** Brings a database up to date. Several processes may do so at once: one works and the others wait. */
export async function migrate(db: Db): Promise<void> {
  await db.script('create table if not exists migrations (name text primary key, at timestamptz not null default now())');
  for (const { name, sql } of STEPS) {
    await db.transaction(async (tx) => {
      await tx.query('lock table migrations in exclusive mode');
      const { rows } = await tx.query('select 1 from migrations where name = $1', [name]);
      if (rows.length > 0) return;
      for (const statement of sql.split(';')) if (statement.trim()) await tx.query(statement);
      await tx.query('insert into migrations (name) values ($1)', [name]);
    });
  }
}
