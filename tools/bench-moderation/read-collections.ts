import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRecords } from '@huitou/importer/files/read-records.js';
import { dayMs } from '@huitou/reviews/day.js';
import { gramsOf } from '@huitou/reviews/moderation/grams.js';
import type { Collection } from './collection.ts';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

type Row = Readonly<Record<string, string | null>>;

/** All rows of a file, read as the import reads it: the data set's own faults cost a row and no more. */
async function rowsOf(file: string): Promise<readonly Row[]> {
  const path = folder + file;
  const rows: Row[] = [];
  await readRecords(
    { path, format: 'csv', bytes: statSync(path).size },
    {
      onColumns: () => {},
      onRecord: ({ columns, values }) =>
        rows.push(Object.fromEntries(columns.map((name, i) => [name, values[i] ?? null]))),
      onBad: () => {},
    },
  );
  return rows;
}

/** Stays in Albany, with their hosts and guests; undefined where the data is not there. */
export async function readAlbany(): Promise<Collection | undefined> {
  if (!existsSync(`${folder}airbnb-albany/reviews.csv.gz`)) return;
  const hosts = new Map(
    (await rowsOf('airbnb-albany/listings.csv.gz')).map(({ id, host_id: host }) => [id, host ?? '']),
  );
  const reviews = (await rowsOf('airbnb-albany/reviews.csv.gz')).map((row) => ({
    id: row['id'] ?? '',
    text: row['comments'] ?? '',
    grams: gramsOf(row['comments'] ?? ''),
    buyer: row['reviewer_id'] ?? '',
    merchant: hosts.get(row['listing_id']) ?? '',
    day: Date.parse(row['date'] ?? '') / dayMs,
  }));
  return { name: 'Albany', language: 'en', reviews: reviews.toSorted((a, b) => a.day - b.day) };
}

/** Purchases and hotels in Chinese, without people, shops or days; undefined where the data is not there. */
export async function readShopping(): Promise<Collection | undefined> {
  const file = 'zh-shopping-reviews/online_shopping_10_cats.csv.gz';
  if (!existsSync(folder + file)) return;
  const reviews = (await rowsOf(file)).map(({ review }, i) => ({
    id: `${i}`,
    text: review ?? '',
    grams: gramsOf(review ?? ''),
  }));
  return { name: 'Chinese shopping', language: 'zh', reviews };
}

/** Where the collections are looked for. */
export const collectionsFolder = folder;
