/** How much one client may ask: a bucket that fills steadily (draft-ietf-httpapi-ratelimit-headers). */

interface Bucket {
  tokens: number;
  at: number;
}

export interface RateLimit {
  /** Takes one request; answers the headers, and whether it is refused. */
  take(client: string, now: number): { refused: boolean; headers: Record<string, string> };
}

/** `perMinute` requests a minute for each client, with as many at once. */
export function rateLimit(perMinute: number): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return {
    take(client, now) {
      const bucket = buckets.get(client) ?? { tokens: perMinute, at: now };
      bucket.tokens = Math.min(perMinute, bucket.tokens + (now - bucket.at) * perMs);
      bucket.at = now;
      const refused = bucket.tokens < 1;
      if (!refused) bucket.tokens--;
      buckets.delete(client);
      buckets.set(client, bucket);
      // The longest unseen go first; a full bucket is the same as none.
      if (buckets.size > 20_000) buckets.delete(buckets.keys().next().value ?? '');
      const wait = Math.ceil((1 - bucket.tokens) / perMs / 1000);
      const headers: Record<string, string> = { 'ratelimit-policy': `"default";q=${perMinute};w=60`, ratelimit: `"default";r=${Math.floor(bucket.tokens)};t=${Math.max(0, wait)}` };
      if (refused) headers['retry-after'] = String(Math.max(1, wait));
      return { refused, headers };
    },
  };
}
