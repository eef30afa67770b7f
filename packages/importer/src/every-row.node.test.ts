import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Reject } from './rejects.ts';
import { runImport } from './run-import.ts';
import { damagedFiles, type DamagedFile } from './testing/damaged-file.ts';
import { silentTarget } from './testing/silent-target.ts';

const FILES = 150;
/** The same files every time; leave it out to look for others. */
const seed = 20_240_301;

const mapping = `
create temp view orders as
select id, 'tea' as merchant, 'b' || id as buyer, day as paid_at, _source as source from export.shop;
create temp view reviews as
select id, 'tea' as merchant, 'b' || id as buyer, day as written_at, text, _source as source
from export.shop where colour = 'green';`;

const idOf = ({ row }: Reject): unknown => (row as { readonly id?: unknown } | null)?.id;

/** Imports a file from start to end, into a platform that only listens. */
async function importDamaged({ writer, bytes }: DamagedFile) {
  const folder = await mkdtemp(join(tmpdir(), 'huitou-damaged-'));
  try {
    const [own, rejects] = [join(folder, 'own.sql'), join(folder, 'rejects')];
    await writeFile(join(folder, `shop.${writer.format}`), bytes);
    await writeFile(own, mapping);
    const { target, events } = silentTarget();
    const result = await runImport({ folder, mapping: own, platform: target, rejects });
    const lines = result.rejected > 0 ? (await readFile(rejects, 'utf8')).trimEnd().split('\n') : [];
    return { ...result, events, rejects: lines.map((line) => JSON.parse(line) as Reject) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('every row of a damaged file', () => {
  it('is an event, a reject with its line, or left out by the mapping', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles, async (file) => {
        const { rows, rejects, events } = await importDamaged(file);
        const [read = assert.fail()] = rows.files;
        const [orders = assert.fail(), reviews = assert.fail()] = rows.views;
        const rejectedBy = (name: string): number => rejects.filter(({ view }) => view === name).length;
        const eventsOf = (type: string): number => events.filter((event) => event.type === type).length;
        assert.equal(read.rows, read.accepted + rejectedBy('shop'));
        assert.equal(read.accepted, orders.rows);
        assert.equal(read.accepted, eventsOf('order') + orders.repeated + rejectedBy('orders'));
        assert.equal(reviews.rows, eventsOf('review') + reviews.repeated + rejectedBy('reviews'));
        assert.equal(read.accepted, reviews.rows + (reviews.leftOut ?? read.accepted));
        assert.equal(rows.unused, 0);
        for (const { source } of rejects) assert.match(source ?? '', /^shop\.(?:csv|tsv):\d+(?:-\d+)?$/);
        const ids = new Set([...events.map(({ data }) => ('id' in data ? data.id : '')), ...rejects.map(idOf)]);
        for (const [id = ''] of file.unharmed) assert.ok(ids.has(id), `${id} is lost`);
      }),
      { numRuns: FILES, seed },
    );
  });
});
