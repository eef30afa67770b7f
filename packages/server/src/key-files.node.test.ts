import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { explainKeyFault } from './explain-key-fault.ts';
import { openKeyFiles } from './key-files.ts';
import { asPlainUser } from './testing/as-plain-user.ts';

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

  it('that are damaged are named with what to do', async () => {
    await openKeyFiles(folder);
    for (const [name, text, pattern] of [
      ['ring.json', '{"seq":1}', /ring\.json: holds no statement keys; restore it from a copy, or remove it/],
      ['ring.json', 'null', /ring\.json: holds no statement keys/],
      ['root-2.json', '{"kty":"OKP"}', /root-2\.json: holds no key; restore it/],
    ] as const) {
      const file = join(folder, name);
      const before = await readFile(file, 'utf8').catch(() => undefined);
      await writeFile(file, text);
      await assert.rejects(openKeyFiles(folder), pattern);
      await (before === undefined ? rm(file) : writeFile(file, before));
    }
  });

  it('that cannot be written are explained in one sentence, with the path', async () => {
    const refused = async (path: string, pattern: RegExp): Promise<void> => {
      const open = asPlainUser(() => openKeyFiles(path));
      await assert.rejects(open, ({ message }: Error) => pattern.test(message) && !message.includes('\n'));
    };
    const above = join(folder, '..');
    await chmod(above, 0o755);
    const closed = join(above, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o555);
    const choose = 'give .+, or set KEYS_DIR to a folder that it may write';
    await refused(
      join(closed, 'keys'),
      new RegExp(`closed/keys: may not be written by this user; ${choose} \\(EACCES\\)$`),
    );
    await writeFile(join(above, 'file'), '');
    await refused(join(above, 'file'), /file: is a file, where the folder of the keys should be; .+ \(EEXIST\)$/);
    await refused(join(above, 'file', 'keys'), /keys: lies below a file, .+ \(ENOTDIR\)$/);
    // A folder of another user, and one on a medium that cannot be written, are beyond what every machine can make.
    const fault = (code: string): Error => Object.assign(new Error(code), { code });
    assert.match(explainKeyFault('/keys', fault('EPERM')), /^\/keys: belongs to another user; .+ \(EPERM\)$/);
    assert.match(explainKeyFault('/keys', fault('EROFS')), /^\/keys: lies on .+ read-only; .+ \(EROFS\)$/);
  });
});
