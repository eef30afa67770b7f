import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { TrackRecord } from '@huitou/contract/track-record.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { runImport } from '@huitou/importer/run-import.js';
import { methodV2 } from '@huitou/method/document.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import type { Figure } from '../figures.ts';
import { figuresOf } from './all-figures.ts';
import { lookBack, type LookBackOptions } from './look-back.ts';
import { comparisonsOf } from './new-customers.ts';
import { recordOf, type DataName } from './record.ts';
import { targetsOf } from './targets.ts';

export interface BacktestOptions extends LookBackOptions {
  readonly folder: string;
  readonly mapping: string;
  /** What the record calls the data; the folder's name unless told. */
  readonly name?: DataName;
}

/** What a backtest found, for who ran it and for anyone. */
export interface Found {
  readonly figures: readonly Figure[];
  readonly record: TrackRecord;
}

/** Works out every figure of what a store was told; the store is only read. */
export async function backtestStore(
  db: Kysely<Database>,
  data: DataName,
  options: LookBackOptions = {},
): Promise<Found> {
  const method = methodV2;
  const looked = await lookBack(db, method, options);
  const comparisons = comparisonsOf(looked.cuts);
  return {
    figures: await figuresOf(db, { looked, comparisons, method, targets: targetsOf(data.name) }),
    record: await recordOf(db, { looked, comparisons, method, data, madeAt: Date.now() }),
  };
}

/** The record alone, which takes half the time. @param madeAt ms since 1970; now unless told. */
export async function recordStore(db: Kysely<Database>, data: DataName, madeAt = Date.now()): Promise<TrackRecord> {
  const looked = await lookBack(db, methodV2);
  return recordOf(db, { looked, comparisons: comparisonsOf(looked.cuts), method: methodV2, data, madeAt });
}

/** All of an export: a store of its own, that goes when it is done, is told everything. */
export async function backtest({ folder, mapping, name, ...options }: BacktestOptions): Promise<Found> {
  const scratch = await mkdtemp(join(tmpdir(), 'huitou-backtest-'));
  const databaseUrl = join(scratch, 'truth.db');
  const platform = await openPlatform({ databaseUrl, publishAfter: null, publishEvery: null });
  try {
    await runImport({ folder, mapping, platform, rejects: join(scratch, 'rejects.ndjson'), liveDays: 0 });
    return await backtestStore(platform.store.db, name ?? { name: basename(resolve(folder)) }, options);
  } finally {
    await platform.close();
    await rm(scratch, { recursive: true });
  }
}
