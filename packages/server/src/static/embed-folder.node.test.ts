import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { whatEmbedLacks } from './embed-folder.ts';

const issuer = 'https://trust.example';
const roots = ['first-root', 'second-root'];

describe('the folder with the tags', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'huitou-embed-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const lacks = (at = folder): Promise<string | undefined> =>
    whatEmbedLacks({ folder: at, issuer, roots, keysDir: 'keys' });
  const build = async (anchors: string): Promise<void> => {
    await mkdir(join(folder, 'v1'));
    await mkdir(join(folder, 'v/1.2.3'), { recursive: true });
    await writeFile(join(folder, 'v1/huitou.js'), 'import "../v/1.2.3/trust-badge.js"');
    await writeFile(join(folder, 'v/1.2.3/trust-badge.js'), `const anchors = ${anchors}`);
  };

  it('lacks nothing where a script believes this issuer and its keys', async () => {
    await build(JSON.stringify([{ issuer, roots }]));
    assert.equal(await lacks(), undefined);
  });

  for (const [what, where] of [
    ['is not there', 'nothing'],
    ['is empty', '.'],
  ] as const) {
    it(`has nothing to give out where it ${what}, and says what to run`, async () => {
      const text = await lacks(join(folder, where));
      assert.match(text ?? '', /has no v1\/huitou\.js, so nothing is at \/embed\/; run HUITOU_ANCHORS=\$\(/);
      assert.match(text ?? '', /PUBLIC_ORIGIN=https:\/\/trust\.example KEYS_DIR=keys node tools\/run\.mjs anchors\)/);
    });
  }

  for (const [who, anchors] of [
    ['nobody', '[]'],
    ['another issuer', JSON.stringify([{ issuer: 'https://other.example', roots }])],
    ['keys that were made anew', JSON.stringify([{ issuer, roots: ['first-root', 'another-root'] }])],
  ] as const) {
    it(`says that a build for ${who} verifies nothing`, async () => {
      await build(anchors);
      assert.match((await lacks()) ?? '', /was built for other keys, so its badges verify nothing from https/);
    });
  }
});
