/** What `npm start` runs in its own process: the backend, and the demonstration newsroom. */
export { readConfig } from '../../server/config';
export { STARTING_SOURCES } from '../../server/ingest/sources';
export { addSources, listSources } from '../../server/store/sources';
export { startServer } from '../../server/main';
export { startNewsroom } from '../../tests/newsroom/server';
