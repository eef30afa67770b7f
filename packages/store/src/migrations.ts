import type { Migration } from 'kysely/migration';
import * as foundation from './migrations/2026-11-22-foundation.ts';
import * as reads from './migrations/2026-11-22-reads.ts';
import * as publications from './migrations/2026-11-28-publications.ts';
import * as submissions from './migrations/2026-12-03-submissions.ts';
import * as crowds from './migrations/2026-12-02-crowds.ts';
import * as erasures from './migrations/2026-12-01-erasures.ts';
import * as people from './migrations/2026-11-30-people.ts';
import * as returnsByAge from './migrations/2026-11-28-returns-by-age.ts';
import * as merchantKeys from './migrations/2026-11-29-merchant-keys.ts';

/** Every step from an empty database to the tables of schema.ts, run in order of its name, each once. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-22-foundation': foundation,
  '2026-11-22-reads': reads,
  '2026-11-28-publications': publications,
  '2026-11-28-returns-by-age': returnsByAge,
  '2026-11-29-merchant-keys': merchantKeys,
  '2026-11-30-people': people,
  '2026-12-01-erasures': erasures,
  '2026-12-02-crowds': crowds,
  '2026-12-03-submissions': submissions,
};
