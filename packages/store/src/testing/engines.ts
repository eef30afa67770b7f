import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../open-store.ts';
import { openPgliteStore } from './pglite-store.ts';
import { createDatabase, postgresSkip } from './postgres-database.ts';

/** A database engine that the statements are written for. */
export interface Engine {
  /** Why it is not here: its tests are skipped with that. */
  readonly skip: string | false;
  /** How often a property is tried on it that is tried `usual` times on the quickest. */
  readonly runs: (usual: number) => number;
  /** An empty store, forgotten on close. */
  readonly open: () => Promise<Store>;
}

const share = (part: number) => (usual: number) => Math.max(5, Math.round(usual * part));

export const engines: Readonly<Record<string, Engine>> = {
  'node:sqlite': { skip: false, runs: (usual) => usual, open: () => openStore('memory:') },
  PGlite: { skip: false, runs: share(0.05), open: openPgliteStore },
  PostgreSQL: {
    skip: postgresSkip,
    runs: share(0.1),
    async open() {
      const { url, drop } = await createDatabase();
      const store = await openStore(url);
      return { ...store, close: () => store.close().then(drop) };
    },
  },
};

/** A store that outlives the process that opened it, and that several processes can open. */
export interface Durable {
  readonly url: string;
  remove(): Promise<void>;
}

export const durables: Readonly<Record<string, { readonly skip: string | false; create(): Promise<Durable> }>> = {
  'node:sqlite': {
    skip: false,
    async create() {
      const folder = await mkdtemp(join(tmpdir(), 'huitou-store-'));
      return { url: join(folder, 'huitou.db'), remove: () => rm(folder, { recursive: true }) };
    },
  },
  PostgreSQL: {
    skip: postgresSkip,
    async create() {
      const { url, drop } = await createDatabase();
      return { url, remove: drop };
    },
  },
};
