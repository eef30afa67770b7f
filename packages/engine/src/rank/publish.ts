import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from '@huitou/method/decay.js';
import type { Kysely, Transaction } from 'kysely';
import { keepPublishedAsOf, raisePublication } from '@huitou/store/publication.js';
import type { Database } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { capsAt } from './caps.ts';
import { readFacts } from './facts.ts';
import { keepDay, publishedBefore } from './history.ts';
import { changedPromises, keepRankings } from './rankings.ts';
import { inChunks } from '@huitou/store/in-chunks.js';
import { onceADay, onlyFiguresDiffer } from './once-a-day.ts';
import { rankNext } from './rank.ts';
import { snapshotOf } from './snapshot.ts';
import { judge, stateBefore } from './standings.ts';
import { inTransaction } from './tables.ts';
import { turnDay } from './turn-day.ts';

/** Takes out what changes with every run. Quotes inside a string are escaped, so only the member itself can match. */
const undated = (body: string): string => body.replace(/"asOf":"[^"]*",/, '');
const dayOf = (body: string): string => /"asOf":"([^"T]*)/.exec(body)?.[1] ?? '';

async function keepBodies(
  db: Transaction<Database>,
  rows: readonly { merchant: string; body: string; version: number }[],
  publication: number,
): Promise<void> {
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
 * @param today the day of the clock on the wall, in days since 1970. Once its figures are public, they stay until the next
 * (see once-a-day.ts); null: they do not, for what is told is history.
 * @returns ids of the merchants whose snapshot changed, in order of id.
 */
export function publishIndex(
  db: Kysely<Database>,
  method: MethodDocument,
  asOf: number,
  today: number | null = null,
): Promise<string[]> {
  return inTransaction(db, async (inner) => {
    const day = Math.floor(asOf / DAY);
    const held = today !== null && !(await turnDay(inner, today));
    const ranking = await rankNext(inner, method, asOf, await stateBefore(inner, day));
    const levels = await judge(inner, ranking, method, day);
    const caps = await capsAt(inner, method, asOf);
    const before = await publishedBefore(inner, day);
    const { industry, merchant, services } = await readFacts(inner);
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
        before: before.get(id)?.scores,
      };
      const old = standing.get(id);
      let snapshot = snapshotOf(one, known, method, asOf);
      let body = JSON.stringify(snapshot);
      if (old && held) {
        if (onlyFiguresDiffer(old.body, body)) continue;
        snapshot = onceADay(JSON.parse(old.body) as IndexSnapshot, snapshot);
        body = JSON.stringify(snapshot);
        if (body === old.body) continue;
      }
      if (old && dayOf(old.body) === dayOf(body) && undated(old.body) === undated(body)) continue;
      snapshots.push(snapshot);
      rows.push({ merchant: id, body, version: (old?.version ?? 0) + 1 });
    }
    const promises = await changedPromises(inner);
    if (rows.length > 0 || promises.length > 0) {
      const publication = await raisePublication(inner);
      await keepBodies(inner, rows, publication);
      await keepRankings(inner, { snapshots, promises, services, before, day, publication });
    }
    await keepDay(inner, day, snapshots);
    await keepPublishedAsOf(inner, asOf);
    return rows.map((row) => row.merchant);
  });
}
