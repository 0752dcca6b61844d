/** The configured model as the newsroom's writer, with its answers kept: the same question is not paid for twice. */
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ask } from '../../engine/contract/model';
import { LENSES } from '../../engine/lenses/lenses';
import { writeAbout } from '../../engine/lenses/write';
import type { Config } from '../config';
import { openDoor } from '../ingest/door';
import type { Writer } from '../jobs/write';
import type { Db } from '../store/db';
import { chat } from './chat';
import { budgeted, limited } from './limits';

const KEPT_DAYS = 14;
const SPACE = 'model';

/** Asks only what was not asked before. */
export function keeping(ask: Ask, model: string, db: Db): Ask {
  return async (request) => {
    const key = createHash('sha256').update(JSON.stringify([model, request])).digest('hex');
    const known = await db.query<{ value: unknown }>('SELECT value FROM cache WHERE space = $1 AND key = $2 AND expires_at > now()', [SPACE, key]);
    if (known.rows[0]) return known.rows[0].value;
    const answer = await ask(request);
    if (answer === null) return null;
    await db.query(
      `INSERT INTO cache (space, key, value, expires_at) VALUES ($1, $2, $3::jsonb, now() + interval '${KEPT_DAYS} days')
       ON CONFLICT (space, key) DO UPDATE SET value = excluded.value, stored_at = now(), expires_at = excluded.expires_at`,
      [SPACE, key, JSON.stringify(answer)],
    );
    return answer;
  };
}

/** Opens the writer; null where no model is configured. */
export function openWriter(config: Config, db: Db): Writer | null {
  const { model } = config;
  if (!model) return null;
  const { host, port, protocol } = new URL(model.url);
  // The operator's own choice may stand on this machine; nothing else may be fetched there.
  const at = port ? host : `${host}:${protocol === 'https:' ? 443 : 80}`;
  const door = openDoor({ contact: config.contact, allowPrivate: [at], resolve: new Map(), hostSpacingMs: 0 });
  // What is kept costs nothing; what waits for its turn is not yet counted.
  const asking = limited(budgeted(chat(model, { door, wait: (ms) => wait(ms) }), config.modelPerHour), config.modelAtOnce);
  const ask = keeping(asking, model.name, db);
  const lenses = LENSES.filter(({ id }) => config.lenses.includes(id));
  return {
    name: `${model.name} ${config.lenses.join(',')}`,
    write: (story, articles) => writeAbout({ story, articles, lenses, model: model.name, now: new Date().toISOString() }, ask),
    close: () => door.close(),
  };
}
