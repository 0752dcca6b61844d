/** Migrations run forward only, each once, in this order. A released one is never edited: a change is a new one. */
import { newsroom } from './0001-newsroom';
import { written } from './0002-written';
import { sources } from './0003-sources';
import { desks } from './0004-desks';
import { digest } from './0005-digest';

export interface Migration {
  number: number;
  name: string;
  sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'newsroom', sql: newsroom },
  { number: 2, name: 'written', sql: written },
  { number: 3, name: 'sources', sql: sources },
  { number: 4, name: 'desks', sql: desks },
  { number: 5, name: 'digest', sql: digest },
];
