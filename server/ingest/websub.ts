/**
 * WebSub (W3C Recommendation, 2018): hubs that tell us of changes at once. A subscription is asked for and renewed by the
 * role `ingest`, confirmed and heard by the role `api`, and known by an address that nobody can guess. What a hub sends is
 * signed with a secret that only it and we know; what is not is thanked for and thrown away (section 8). Sources are
 * polled all the same, since a hub may forget.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Db, Queries } from '../store/db';
import { noteItems, sourceById } from '../store/sources';
import { Busy, type Door } from './door';
import { NotAFeed, readFeed } from './feeds';
import { faultOf } from './refused';
import { takeFeed, type TakeSettings } from './take-feed';

const LEASE_SECONDS = 10 * 86_400;
const MOST_LEASE_SECONDS = 30 * 86_400;
/** A lease is renewed when so much of it is left. */
const RENEW_SECONDS = 86_400;
/** After so long without a word from the hub it is asked again. */
const AGAIN_SECONDS = 6 * 3600;
const AT_ONCE = 20;
const HASHES = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** Below the public address, which may have a path. */
const callbackPath = (token: string): string => `websub/${token}`;

/** Remembers the hub that a source names; null forgets it. */
export async function noteHub(queries: Queries, source: number, hub: string | null, topic: string): Promise<void> {
  if (hub === null) {
    await queries.query('DELETE FROM subscriptions WHERE source_id = $1', [source]);
    return;
  }
  await queries.query(
    `INSERT INTO subscriptions AS s (source_id, hub, topic, token, secret, asked_at) VALUES ($1, $2, $3, $4, $5, '-infinity')
     ON CONFLICT (source_id) DO UPDATE SET hub = excluded.hub, topic = excluded.topic, token = excluded.token, secret = excluded.secret, asked_at = '-infinity', leased_until = NULL, error = NULL
     WHERE s.hub <> excluded.hub OR s.topic <> excluded.topic`,
    [source, hub, topic, randomBytes(24).toString('base64url'), randomBytes(32).toString('base64url')],
  );
}

/** Asks the hubs whose subscriptions are new or run out. `publicUrl` is where the world reaches our API. */
export async function subscribeDue(db: Db, door: Door, publicUrl: string): Promise<number> {
  const { rows } = await db.query<{ source_id: number; hub: string; topic: string; token: string; secret: string }>(
    `UPDATE subscriptions SET asked_at = now() WHERE source_id IN (
       SELECT source_id FROM subscriptions WHERE asked_at < now() - make_interval(secs => ${AGAIN_SECONDS})
       AND (leased_until IS NULL OR leased_until < now() + make_interval(secs => ${RENEW_SECONDS})) ORDER BY asked_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
     RETURNING source_id, hub, topic, token, secret`,
  );
  for (const { source_id, hub, topic, token, secret } of rows) {
    try {
      // The secret would be everybody's.
      if (new URL(hub).protocol !== 'https:') throw new Error('the hub is not reached by https');
      await door.fetch(hub, {
        form: { 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.callback': new URL(callbackPath(token), publicUrl).href, 'hub.secret': secret, 'hub.lease_seconds': String(LEASE_SECONDS) },
      });
      await db.query('UPDATE subscriptions SET error = NULL WHERE source_id = $1', [source_id]);
    } catch (error) {
      if (error instanceof Busy) await db.query(`UPDATE subscriptions SET asked_at = '-infinity' WHERE source_id = $1`, [source_id]);
      else await db.query('UPDATE subscriptions SET error = $2 WHERE source_id = $1', [source_id, faultOf(error)]);
    }
  }
  return rows.length;
}

export interface WebSub {
  /** A hub asks whether we meant it: the challenge to answer with, or null where we did not (section 5.3). */
  confirm(token: string, asked: URLSearchParams): Promise<string | null>;
  /** A hub has news. False where there is no such subscription. */
  hear(token: string, signature: string | null, contentType: string | null, body: Uint8Array): Promise<boolean>;
}

/** Is this the signature of the body (section 7.1.2)? */
export function isSigned(signature: string | null, secret: string, body: Uint8Array): boolean {
  const [, method = '', digest = ''] = /^(\w+)=([\da-f]+)$/i.exec(signature?.trim() ?? '') ?? [];
  if (!HASHES.has(method.toLowerCase())) return false;
  const right = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(digest, 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}

export function openWebSub(db: Db, settings: TakeSettings, clock: () => number = Date.now): WebSub {
  return {
    async confirm(token, asked) {
      const topic = asked.get('hub.topic') ?? '';
      const mode = asked.get('hub.mode');
      if (mode === 'denied') {
        const { rows } = await db.query('UPDATE subscriptions SET leased_until = NULL, error = $3 WHERE token = $1 AND topic = $2 RETURNING source_id', [token, topic, `the hub refuses: ${(asked.get('hub.reason') ?? 'no reason given').slice(0, 200)}`]);
        return rows.length > 0 ? '' : null;
      }
      const challenge = asked.get('hub.challenge');
      const seconds = Number(asked.get('hub.lease_seconds') ?? LEASE_SECONDS);
      // We never ask to be left alone: a hub that thinks so was told by somebody else.
      if (mode !== 'subscribe' || challenge === null || !(seconds > 0)) return null;
      const { rows } = await db.query(
        `UPDATE subscriptions SET leased_until = now() + make_interval(secs => $3), error = NULL WHERE token = $1 AND topic = $2 AND asked_at > now() - interval '1 day' RETURNING source_id`,
        [token, topic, Math.min(seconds, MOST_LEASE_SECONDS)],
      );
      return rows.length > 0 ? challenge : null;
    },
    async hear(token, signature, contentType, body) {
      const { rows } = await db.query<{ source_id: number; secret: string }>('SELECT source_id, secret FROM subscriptions WHERE token = $1', [token]);
      const [subscription] = rows;
      if (!subscription) return false;
      const source = await sourceById(db, subscription.source_id);
      if (!source?.enabled || !isSigned(signature, subscription.secret, body)) return true;
      try {
        const feed = await readFeed(body, contentType, source.url);
        await db.transaction(async (queries) => {
          const { fresh, cut, notice } = await takeFeed(queries, source, feed, settings, clock());
          await noteItems(queries, source.id, { items: fresh, cut, notice });
          await queries.query('UPDATE subscriptions SET heard_at = now() WHERE source_id = $1', [source.id]);
        });
      } catch (error) {
        if (!(error instanceof NotAFeed)) throw error;
        await db.query('UPDATE subscriptions SET error = $2 WHERE source_id = $1', [source.id, `what it sent is not a feed: ${error.message}`]);
      }
      return true;
    },
  };
}
