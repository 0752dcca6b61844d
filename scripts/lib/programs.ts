/** What `npm start` runs in its own process: the backend, and the demonstration newsroom. */
export { readConfig } from '../../server/config';
export { startServer } from '../../server/main';
export { startNewsroom } from '../../tests/newsroom/server';
