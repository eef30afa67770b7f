import type { IndexSnapshot, Industry } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from '@huitou/method/decay.js';
import type { Kysely, Transaction } from 'kysely';
import { keepPublishedAsOf, raisePublication } from '@huitou/store/publication.js';
import type { Database } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { capsAt } from './caps.ts';
import { keepDay, scoresBefore } from './history.ts';
import { inChunks } from '@huitou/store/in-chunks.js';
import { rankNext } from './rank.ts';
import { snapshotOf } from './snapshot.ts';
import { judge, stateBefore } from './standings.ts';
import { inTransaction } from './tables.ts';

interface Facts {
  readonly industry: (id: string) => Industry;
  readonly merchant: (id: string) => IndexSnapshot['merchant'];
}

async function facts(db: Transaction<Database>): Promise<Facts> {
  const industries = new Map(
    (await db.selectFrom('industries').select(['id', 'name', 'names']).execute()).map(({ id, name, names }) => [
      id,
      { id, name: name ?? id, names: JSON.parse(names) as Record<string, string> },
    ]),
  );
  const rows = await db.selectFrom('merchants').select(['id', 'name', 'names', 'industry', 'avatar']).execute();
  const merchants = new Map(rows.map((row) => [row.id, row]));
  /** An industry may be named by a merchant before anything is said of it. */
  const industry = (id: string): Industry => industries.get(id) ?? { id, name: id, names: {} };
  return {
    industry,
    merchant: (id) => {
      const row = merchants.get(id);
      return {
        id,
        name: row?.name ?? id,
        names: JSON.parse(row?.names ?? '{}') as Record<string, string>,
        industry: industry(row?.industry ?? ''),
        avatar: row?.avatar ?? null,
      };
    },
  };
}

/** Takes out what changes with every run. Quotes inside a string are escaped, so only the member itself can match. */
const undated = (body: string): string => body.replace(/"asOf":"[^"]*",/, '');
const dayOf = (body: string): string => /"asOf":"([^"T]*)/.exec(body)?.[1] ?? '';

async function keepBodies(
  db: Transaction<Database>,
  rows: readonly { merchant: string; body: string; version: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  const publication = await raisePublication(db);
  for (const chunk of inChunks(rows)) {
    await db
      .insertInto('snapshots')
      .values(chunk.map((row) => ({ ...row, publication })))
      .onConflict((on) =>
        on.column('merchant').doUpdateSet((now) => ({
          body: now.ref('excluded.body'),
          version: now.ref('excluded.version'),
          publication: now.ref('excluded.publication'),
        })),
      )
      .execute();
  }
}

/**
 * Ranks everybody as of `asOf` (ms) and publishes what changed: the snapshot with the next version, and the day's point
 * of the history. A new day changes every snapshot, since it says of which day it is; within a day one changes only
 * where a published figure, name or level does.
 *
 * @returns ids of the merchants whose snapshot changed, in order of id.
 */
export function publishIndex(db: Kysely<Database>, method: MethodDocument, asOf: number): Promise<string[]> {
  return inTransaction(db, async (inner) => {
    const day = Math.floor(asOf / DAY);
    const ranking = await rankNext(inner, method, asOf, await stateBefore(inner, day));
    const levels = await judge(inner, ranking, method, day);
    const caps = await capsAt(inner, method, asOf);
    const before = await scoresBefore(inner, day);
    const { industry, merchant } = await facts(inner);
    const standing = new Map(
      (await inner.selectFrom('snapshots').selectAll().execute()).map((row) => [row.merchant, row]),
    );
    const snapshots: IndexSnapshot[] = [];
    const rows: { merchant: string; body: string; version: number }[] = [];
    for (const one of ranking.ranks) {
      await yieldAfterWork();
      const id = one.merchant;
      const known = {
        merchant: merchant(id),
        peers: industry(one.peers.industry),
        level: levels.get(id) ?? 'collecting',
        cap: caps.get(id),
        before: before.get(id),
      };
      const snapshot = snapshotOf(one, known, method, asOf);
      const body = JSON.stringify(snapshot);
      const old = standing.get(id);
      if (old && dayOf(old.body) === dayOf(body) && undated(old.body) === undated(body)) continue;
      snapshots.push(snapshot);
      rows.push({ merchant: id, body, version: (old?.version ?? 0) + 1 });
    }
    await keepBodies(inner, rows);
    await keepDay(inner, day, snapshots);
    await keepPublishedAsOf(inner, asOf);
    return rows.map((row) => row.merchant);
  });
}
