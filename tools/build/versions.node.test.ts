import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { version } from '../../packages/elements/src/core/version.ts';
import type { Anchor } from '../../packages/proof/src/anchors.ts';
import { buildVersions } from '../build.ts';
import { evergreen } from './evergreen.ts';
import type { TagSizes } from './tag-sizes.ts';

const scripts = ['huitou', 'trust-badge', 'all', 'analytics'];
const anchors: readonly Anchor[] = [{ issuer: 'https://api.example', roots: ['A'.repeat(43)] }];

const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: folder })
      .sort()
      .filter((name) => /\.(js|css|json|map)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('a folder with versions', () => {
  const home = mkdtempSync(join(tmpdir(), 'huitou-versions-'));
  const one = join(home, 'one');
  const other = join(home, 'another/place/two');
  before(async () => {
    mkdirSync(join(one, 'v/0.0.9'), { recursive: true });
    writeFileSync(join(one, 'v/0.0.9/huitou.js'), 'old');
    await buildVersions({ outDir: one, anchors: [], own: ['ar'], scripts });
    await buildVersions({ outDir: other, anchors: [], own: ['ar'], scripts });
  });
  after(() => rmSync(home, { recursive: true }));

  it('has the same bytes from two builds in two folders', () => {
    const { 'v/0.0.9/huitou.js': old, ...files } = filesOf(one);
    assert.equal(old, 'old', 'other versions are kept');
    assert.ok(Object.keys(files).length > 30);
    assert.deepEqual(files, filesOf(other));
  });

  it('names no folder of the machine in what it is built from', () => {
    for (const [name, text] of Object.entries(filesOf(one))) assert.ok(!text.includes(process.cwd()), name);
    const { sources } = JSON.parse(readFileSync(join(one, `v/${version}/trust-badge.js.map`), 'utf8')) as {
      readonly sources: readonly string[];
    };
    assert.ok(sources.includes('huitou:///packages/elements/src/trust-badge/trust-badge.ts'), sources.join('\n'));
  });

  it('leads from addresses that stay to the newest version', () => {
    const stays = join(one, evergreen(version));
    assert.ok(readFileSync(join(stays, 'huitou.js'), 'utf8').includes(`../v/${version}/`));
    for (const [name, text] of Object.entries(filesOf(stays))) {
      const to = /^import '(.+)';$/m.exec(text)?.[1];
      if (to && scripts.some((script) => name.endsWith(`${script}.js`)))
        assert.ok(existsSync(join(stays, name, '..', to)), `${name}: ${to}`);
    }
    assert.ok(existsSync(join(stays, 'themes/pink-market.css')) && existsSync(join(stays, 'ar/huitou.js')));
    assert.deepEqual(JSON.parse(readFileSync(join(one, 'versions.json'), 'utf8')), { newest: version });
  });

  it('says what each tag loads, and the hash of all that it ever may', () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(join(one, `v/${version}/${name}`), 'utf8'));
    const { tags, styles } = read('sizes.json') as TagSizes;
    const hashes = read('integrity.json') as Readonly<Record<string, string>>;
    const { bytes, files } = tags['trust-badge'] ?? { bytes: {}, files: [] };
    assert.deepEqual(Object.keys(tags), ['trust-badge']);
    assert.deepEqual(Object.keys(bytes), ['en', 'zh-CN', 'ar']);
    for (const weight of [...Object.values(bytes), styles]) assert.ok(weight > 1_000 && weight < 30_000, `${weight}`);
    assert.ok(files.length > 3 && files[0] === 'trust-badge.js');
    assert.deepEqual(
      files.filter((file) => !hashes[file]),
      [],
    );
    assert.ok(readFileSync(join(one, evergreen(version), 'builder.js'), 'utf8').includes(`../v/${version}/builder.js`));
  });

  it('gives out what hands events to an analytics tool, under an address that stays', async () => {
    const file = join(one, evergreen(version), 'analytics.js');
    const { sendEvents } = (await import(file)) as { readonly sendEvents: unknown };
    assert.equal(typeof sendEvents, 'function');
  });

  it('has other addresses for other keys, since nothing under an address ever changes', async () => {
    await buildVersions({ outDir: one, anchors, scripts: ['trust-badge'] });
    const { newest } = JSON.parse(readFileSync(join(one, 'versions.json'), 'utf8')) as { readonly newest: string };
    assert.match(newest, /^\d+\.\d+\.\d+-[0-9a-f]{8}$/);
    assert.ok(existsSync(join(one, `v/${version}/trust-badge.js`)));
    assert.ok(readFileSync(join(one, `v/${newest}/trust-badge.js`), 'utf8').includes('api.example'));
  });

  it('is called for the major version, and v1 before there is one', () => {
    assert.deepEqual(['0.1.0', '1.4.2', '2.0.0'].map(evergreen), ['v1', 'v1', 'v2']);
  });
});
