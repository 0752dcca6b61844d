/** The newsroom's first tables. */
export const newsroom = `
CREATE TABLE sources (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  url text NOT NULL UNIQUE,
  kind text NOT NULL DEFAULT 'auto',
  title text,
  outlet_name text,
  owner text,
  country text,
  language text,
  enabled boolean NOT NULL DEFAULT true,
  added_at timestamptz NOT NULL DEFAULT now(),
  -- The state of fetching, which outlives a restart.
  etag text,
  last_modified text,
  next_at timestamptz NOT NULL DEFAULT now(),
  leased_until timestamptz,
  fetched_at timestamptz,
  succeeded_at timestamptz,
  failures int NOT NULL DEFAULT 0,
  last_error text,
  items bigint NOT NULL DEFAULT 0,
  hub text
);
CREATE INDEX sources_due ON sources (next_at) WHERE enabled;

-- What sources have offered: each address once, whatever becomes of it.
CREATE TABLE items (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  url_key bytea NOT NULL UNIQUE,
  url text NOT NULL,
  host text NOT NULL,
  source_id bigint,
  -- What the feed itself says of the article; emptied when the article is read.
  hint jsonb,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'read', 'refused', 'dead')),
  -- The feed's own headline: when it changes, the page is read again.
  title text NOT NULL DEFAULT '',
  rereads int NOT NULL DEFAULT 0,
  -- Times it was taken up, and times that this ended in a fault: the difference is crashes.
  claims int NOT NULL DEFAULT 0,
  failures int NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL DEFAULT now(),
  leased_until timestamptz,
  error text,
  first_seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX items_due ON items (due_at) WHERE state = 'pending';
CREATE INDEX items_age ON items (first_seen_at);
CREATE INDEX items_of_source ON items (source_id, first_seen_at);

CREATE TABLE articles (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  url_key bytea NOT NULL UNIQUE,
  url text NOT NULL,
  canonical_url text NOT NULL,
  source_id bigint,
  outlet_domain text NOT NULL,
  outlet_name text NOT NULL,
  outlet_owner text,
  outlet_country text,
  title text NOT NULL,
  authors jsonb NOT NULL DEFAULT '[]',
  language text NOT NULL,
  published_at timestamptz,
  first_seen_at timestamptz NOT NULL DEFAULT now(),
  text text NOT NULL,
  truncated boolean NOT NULL,
  story_id bigint,
  -- Attempts at clustering that failed; at the limit the article is set aside.
  failures int NOT NULL DEFAULT 0
);
CREATE INDEX articles_of_story ON articles (story_id);
CREATE INDEX articles_unclustered ON articles (language, id) WHERE story_id IS NULL;
CREATE INDEX articles_age ON articles (first_seen_at);
CREATE INDEX articles_window ON articles (language, first_seen_at);

-- Every address that leads to an article: where the feed pointed, where that led, what the page calls itself.
CREATE TABLE article_urls (
  url_key bytea PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE
);
CREATE INDEX article_urls_of_article ON article_urls (article_id);

CREATE TABLE revisions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  seen_at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CHECK (kind IN ('headline-changed', 'text-changed')),
  before text
);
CREATE INDEX revisions_of_article ON revisions (article_id);

-- Numbers are never reused: they come from a sequence, and a merged story keeps its row.
CREATE SEQUENCE story_numbers AS bigint START 1;
CREATE TABLE stories (
  id bigint PRIMARY KEY,
  language text NOT NULL,
  merged_into bigint,
  -- Raised by every change of its articles; a story is due for composition while it is ahead of composed_version.
  version int NOT NULL DEFAULT 1,
  composed_version int NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL DEFAULT now(),
  leased_until timestamptz,
  failures int NOT NULL DEFAULT 0,
  error text,
  -- The contract's Story, and the parts of its head that lists are made by.
  story jsonb,
  topic text,
  headline text,
  outlets int NOT NULL DEFAULT 0,
  reports int NOT NULL DEFAULT 0,
  articles int NOT NULL DEFAULT 0,
  companies int NOT NULL DEFAULT 0,
  first_seen_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  search tsvector
);
CREATE INDEX stories_due ON stories (changed_at) WHERE merged_into IS NULL AND version > composed_version;
CREATE INDEX stories_newest ON stories (updated_at DESC, id DESC) WHERE story IS NOT NULL AND merged_into IS NULL;
CREATE INDEX stories_by_language ON stories (language, updated_at DESC, id DESC) WHERE story IS NOT NULL AND merged_into IS NULL;
CREATE INDEX stories_search ON stories USING gin (search);
CREATE INDEX stories_merged ON stories (merged_into) WHERE merged_into IS NOT NULL;

-- Answers of models, quotes and other things that cost something to get again.
CREATE TABLE cache (
  space text NOT NULL,
  key text NOT NULL,
  value jsonb NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  PRIMARY KEY (space, key)
);
CREATE INDEX cache_expired ON cache (expires_at) WHERE expires_at IS NOT NULL;
`;
