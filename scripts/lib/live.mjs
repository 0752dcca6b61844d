/** `npm start -- --live`: the world's feeds, and what an operator has set in the environment. */
import path from 'node:path';

export function startLive({ port, state }) {
  return { SIDELIGHT_LIVE: 'true', SIDELIGHT_QUOTES: 'yahoo', ...process.env, SIDELIGHT_PORT: String(port), SIDELIGHT_DATA: path.join(state, 'live', 'data') };
}
