/** What polite and wary fetching remembers: turns at hosts, what a source may say, and what was not taken of it. */
export const sources = `
-- When a host may be asked next, by whichever process.
CREATE TABLE hosts (
  host text PRIMARY KEY,
  next_at timestamptz NOT NULL
);

ALTER TABLE sources
  -- Registrable domains, with blanks between, whose articles the source may vouch for beside its own address's.
  ADD COLUMN site text,
  -- Items taken of it in a day; the configuration's, if null.
  ADD COLUMN items_per_day int,
  -- Items that were not taken since it was added, and the last reason.
  ADD COLUMN cut bigint NOT NULL DEFAULT 0,
  ADD COLUMN notice text,
  -- How far it has been read, where it is read in pieces.
  ADD COLUMN cursor text;

CREATE INDEX items_of_host ON items (host, first_seen_at);

-- WebSub: hubs that tell us of changes. The secret signs what they send; the token is the callback's address.
CREATE TABLE subscriptions (
  source_id bigint PRIMARY KEY REFERENCES sources ON DELETE CASCADE,
  hub text NOT NULL,
  topic text NOT NULL,
  token text NOT NULL UNIQUE,
  secret text NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  -- Until when the hub has promised to tell us; null before it has confirmed.
  leased_until timestamptz,
  heard_at timestamptz,
  error text
);
`;
