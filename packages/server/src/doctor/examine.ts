import { openAside } from '@huitou/store/open-aside.js';
import type { Store } from '@huitou/store/store.js';
import { check, type Check, type Finding } from './check.ts';
import { keys } from './check-keys.ts';
import { clock, counters, disk, integrity, log, versions, writer } from './check-store.ts';

export interface Patient {
  readonly databaseUrl: string;
  readonly keysDir: string;
}

/** What is looked at in a store, what takes longest last. */
const ofStore: Readonly<Record<string, (store: Store, now: number) => Promise<Finding>>> = {
  versions,
  writer,
  clock,
  disk,
  log,
  integrity,
  counters,
};

/** Looks at a store and its keys, changing neither; a server may be running on them. `now` in milliseconds. */
export async function examine({ databaseUrl, keysDir }: Patient, now: number): Promise<readonly Check[]> {
  const found: Check[] = [await check('keys', () => keys(keysDir, now))];
  let store: Store | undefined;
  found.push(
    await check('store', async () => {
      store = await openAside(databaseUrl);
      return { found: `${store.name}, id ${store.storeId}` };
    }),
  );
  const opened = store;
  if (!opened) return found;
  try {
    for (const [name, look] of Object.entries(ofStore)) found.push(await check(name, () => look(opened, now)));
  } finally {
    await opened.close();
  }
  return found;
}
