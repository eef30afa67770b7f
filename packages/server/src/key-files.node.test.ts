import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openKeyFiles } from './key-files.ts';

const day = 86_400;
const start = Date.parse('2026-11-22T00:00:00Z') / 1000;

describe('keys in a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'huitou-keys-')), 'keys');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  it('are made once, found again, and readable by nobody else', async () => {
    const made = await openKeyFiles(folder);
    const ring = await made.ring(start);
    const found = await openKeyFiles(folder);
    assert.deepEqual(found.roots, made.roots);
    assert.notEqual(made.roots[0], made.roots[1]);
    assert.deepEqual(await found.ring(start), ring);
    assert.equal((await stat(folder)).mode & 0o077, 0);
    for (const file of await readdir(folder)) assert.equal((await stat(join(folder, file))).mode & 0o077, 0, file);
  });

  it('rotate in time, and the rotation outlives the process', async () => {
    const keys = await openKeyFiles(folder);
    const first = await keys.ring(start);
    const later = await keys.ring(start + 61 * day);
    assert.ok(later.seq > first.seq);
    assert.equal(later.keys.length, first.keys.length + 1);
    assert.deepEqual(await (await openKeyFiles(folder)).ring(start + 61 * day), later);
  });

  it('are rotated once, however many ask at the same time', async () => {
    const keys = await openKeyFiles(folder);
    const rings = await Promise.all(Array.from({ length: 10 }, () => keys.ring(start)));
    assert.equal(new Set(rings).size, 1);
  });

  it('are never overwritten because they could not be read', async () => {
    await openKeyFiles(folder);
    const file = join(folder, 'root-1.json');
    await writeFile(file, '{"kty":');
    await assert.rejects(openKeyFiles(folder), /root-1\.json: is not JSON; restore it from a copy/);
    assert.equal(await readFile(file, 'utf8'), '{"kty":');
  });
});
