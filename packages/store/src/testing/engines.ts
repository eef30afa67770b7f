import { openStore, type Store } from '../open-store.ts';
import { openPgliteStore } from './pglite-store.ts';

/** An empty store on each engine whose dialect the statements are written for. */
export const engines: Readonly<Record<string, () => Promise<Store>>> = {
  'node:sqlite': () => openStore('memory:'),
  PGlite: openPgliteStore,
};
