import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { Platform } from '@huitou/engine/open-platform.js';
import type { Counts } from '../counts.ts';
import { runImport } from '../run-import.ts';
import { platformOf } from './importing.ts';

const data = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

/** What the store itself knows, counted in its own tables. */
async function counted({ store: { db } }: Platform): Promise<Partial<Counts>> {
  const { rows } = await sql<Record<string, number>>`
    select count(distinct merchant) as merchants, count(distinct buyer) as buyers, count(*) as pairs,
      sum(case when days > 1 then 1 else 0 end) as "returningPairs",
      (select count(*) from orders where merchant is not null) as orders,
      (select count(*) from reviews where merchant is not null) as reviews,
      (select count(*) from reviews where bought > 1) as "repeatBuyersReviews"
    from pairs`.execute(db);
  return { ...rows[0] };
}

/** Ids of the dimensions of which somebody has a score. */
async function dimensionsWithScores({ store: { db } }: Platform): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct d.value ->> 'id' as id from snapshots, json_each(body, '$.dimensions') as d
    where d.value ->> 'score' is not null order by 1`.execute(db);
  return rows.map(({ id }) => id);
}

type Look = (platform: Platform) => Promise<void>;

/**
 * Tries a real export of the shared data, where that is: the counts of the import, the same counted in the store's own
 * tables, and the dimensions that have scores.
 */
export function real(
  folder: string,
  mapping: string,
  expected: Counts,
  dimensions: readonly string[],
  look?: Look,
): void {
  const path = join(data, folder);
  const skip = existsSync(path) ? false : `${path} is not there: this real export is tried only where it is`;
  test(`${folder} gives its own counts`, { skip }, async (t: TestContext) => {
    const platform = await platformOf(t);
    const rejects = join(tmpdir(), `huitou-${process.pid}-${folder}.rejects.ndjson`);
    const { counts, rejected } = await runImport({ folder: path, mapping, platform, rejects, liveDays: 3 });
    assert.equal(rejected, 0);
    assert.deepEqual(counts, expected);
    const { pairsWithTwoOrders: _, ...same } = expected;
    assert.deepEqual(await counted(platform), same);
    assert.deepEqual(await dimensionsWithScores(platform), dimensions);
    await look?.(platform);
  });
}
