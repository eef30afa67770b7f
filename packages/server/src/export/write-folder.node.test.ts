import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { openFolder } from './write-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'huitou-export-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function fill(folder: string, files: Readonly<Record<string, string>>) {
  const writer = await openFolder(folder);
  for (const [name, text] of Object.entries(files)) await writer.write(name, bytes(text));
  return writer.finish(bytes('{}'));
}

describe('a folder that is written anew', () => {
  it('touches what has other bytes, and removes what is gone', async (t) => {
    const folder = await folderOf(t);
    const first = await fill(folder, { 'v1/a.json': 'a', 'v1/b.json': 'b', 'v1/c/d.json': 'd' });
    assert.deepEqual(first, { files: 4, changed: 4, removed: 0 });
    const long = new Date('2026-01-01T00:00:00Z');
    for (const name of ['v1/a.json', 'v1/b.json']) await utimes(join(folder, name), long, long);
    const second = await fill(folder, { 'v1/a.json': 'a', 'v1/b.json': 'B' });
    assert.deepEqual(second, { files: 3, changed: 1, removed: 1 });
    assert.equal((await stat(join(folder, 'v1/a.json'))).mtimeMs, long.getTime());
    assert.notEqual((await stat(join(folder, 'v1/b.json'))).mtimeMs, long.getTime());
    assert.equal(await readFile(join(folder, 'v1/b.json'), 'utf8'), 'B');
    const left = await readdir(folder, { recursive: true, withFileTypes: true });
    assert.deepEqual(
      left
        .filter((one) => one.isFile())
        .map(({ name }) => name)
        .sort(),
      ['a.json', 'b.json', 'huitou.json'],
    );
  });

  it('is none that holds other files, and nothing is written outside of it', async (t) => {
    const folder = await folderOf(t);
    const writer = await openFolder(folder);
    await assert.rejects(writer.write('../a.json', bytes('a')), /would lie outside of/);
    await writeFile(join(folder, 'letters.txt'), 'mine');
    await assert.rejects(
      openFolder(folder),
      /holds other files, which would be removed; name a new or an empty folder/,
    );
    assert.deepEqual(await readdir(folder), ['letters.txt']);
  });

  it('is none where there is a file of that name, which is said with what to do', async (t) => {
    const file = join(await folderOf(t), 'taken');
    await writeFile(file, '');
    await assert.rejects(openFolder(file), (error: Error) => {
      assert.ok(error.message.startsWith(`export: ${file} cannot be written to (EEXIST`), error.message);
      return error.message.includes('name a folder');
    });
  });

  it('is gone on with where the first one was not written to the end', async (t) => {
    const folder = await folderOf(t);
    await (await openFolder(folder)).write('v1/a.json', bytes('a'));
    await fill(folder, { 'v1/b.json': 'b' });
    assert.deepEqual((await readdir(folder)).sort(), ['huitou.json', 'v1']);
    assert.deepEqual(await readdir(join(folder, 'v1')), ['b.json']);
  });

  it('keeps everything where it was not written to the end', async (t) => {
    const folder = await folderOf(t);
    await fill(folder, { 'v1/a.json': 'a', 'v1/b.json': 'b' });
    await (await openFolder(folder)).write('v1/a.json', bytes('A'));
    assert.deepEqual((await readdir(join(folder, 'v1'))).sort(), ['a.json', 'b.json']);
  });
});
