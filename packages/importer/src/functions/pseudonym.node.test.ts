import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { stat, readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { folderOf } from '../testing/folder.ts';
import { findKey, readKey } from './key-file.ts';
import { normalizePerson, pseudonym } from './pseudonym.ts';

const key = Buffer.from('a key that is long enough for tests');

describe('a pseudonym', () => {
  it('is one for all ways to write an address, and another for another person', () => {
    for (const [same, ...others] of [
      ['ann@example.com', ' Ann@Example.COM\n', 'ａｎｎ@example.com'],
      ['8613800138000', '+86 138-0013-8000', '(86) 138 0013 8000', '８６１３８００１３８０００'],
      ['A-12', ' A-12 '],
      ['12-34', '12-34'],
    ] as const) {
      for (const other of others) assert.equal(normalizePerson(other), same);
    }
    assert.notEqual(pseudonym('ann@example.com', key), pseudonym('bob@example.com', key));
    assert.notEqual(pseudonym('ann@example.com', key), pseudonym('ann@example.com', Buffer.from('another key')));
    assert.notEqual(normalizePerson('A-12'), normalizePerson('a-12'));
  });

  it('is the beginning of the digest in base32, and an id', () => {
    const digest = createHmac('sha256', key).update('ann@example.com').digest();
    const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
    const expected = Array.from({ length: 26 }, (_, at) =>
      'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
    ).join('');
    assert.equal(pseudonym('ann@example.com', key), expected);
  });
});

describe('the key of pseudonyms', () => {
  it('is made once, for its owner only, and kept', async (t) => {
    const path = `${await folderOf(t, {})}/deep/pseudonym.key`;
    assert.equal(findKey(path), undefined);
    const made = readKey(path);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.match(await readFile(path, 'utf8'), /^[0-9a-f]{64}\n$/);
    assert.deepEqual(readKey(path), made);
  });

  it('is refused where it is too short or is not a file', async (t) => {
    const folder = await folderOf(t, {});
    await writeFile(`${folder}/short`, 'secret\n');
    assert.throws(() => readKey(`${folder}/short`), /short: holds 6 characters; a key has 32 or more$/);
    assert.throws(() => readKey(folder), /: cannot be read: /);
  });
});
