/** How much one client may ask: a bucket that fills steadily (draft-ietf-httpapi-ratelimit-headers). */

interface Bucket {
  tokens: number;
  at: number;
}

export interface RateLimit {
  /** Takes one request; answers the headers, and whether it is refused. */
  take(client: string, now: number): { refused: boolean; headers: Record<string, string> };
}

/** Clients that are remembered at a time. */
const MOST_CLIENTS = 20_000;

/** `perMinute` requests a minute for each client, with as many at once. */
export function rateLimit(perMinute: number): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  const policy = `"default";q=${perMinute};w=60`;
  /** The client whose bucket is the last of the map: it need not be moved there. */
  let latest = '';
  return {
    take(client, now) {
      let bucket = buckets.get(client);
      if (!bucket || client !== latest) {
        bucket ??= { tokens: perMinute, at: now };
        buckets.delete(client);
        buckets.set(client, bucket);
        latest = client;
        // The longest unseen go first; a full bucket is the same as none.
        if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value ?? '');
      }
      bucket.tokens = Math.min(perMinute, bucket.tokens + (now - bucket.at) * perMs);
      bucket.at = now;
      const refused = bucket.tokens < 1;
      if (!refused) bucket.tokens--;
      const wait = bucket.tokens >= 1 ? 0 : Math.ceil((1 - bucket.tokens) / perMs / 1000);
      const headers: Record<string, string> = { 'ratelimit-policy': policy, ratelimit: `"default";r=${Math.floor(bucket.tokens)};t=${wait}` };
      if (refused) headers['retry-after'] = String(Math.max(1, wait));
      return { refused, headers };
    },
  };
}
