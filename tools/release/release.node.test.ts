import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { sizesPage } from '../build/sizes-page.ts';
import { root } from '../imports.ts';
import { changesetsIn, largest } from './changesets.ts';
import { checkNew, checkTree } from './check-tree.ts';
import { compareVersions, nextVersion } from './next-version.ts';
import { differences } from './verify.ts';
import { writeVersion } from './write-version.ts';

/** A copy of all that says a version, under git. */
let place = '';
const at = (name: string): string => join(place, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
function write(name: string, text: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}
function git(...command: readonly string[]): void {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...own, ...command], { cwd: place, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'huitou-release-test-'));
  const files = ['package.json', ...globSync('packages/*/{package.json,CHANGELOG.md}', { cwd: root })];
  for (const name of [...files, 'demo/wordpress/huitou/huitou.php', 'demo/wordpress/huitou/readme.txt'])
    cpSync(join(root, name), at(name), { recursive: true });
  write('.changeset/brave-leaf.md', '---\n"huitou": minor\n---\n\nTags read answers in the page.\n\nWithout an API.\n');
  write('.changeset/calm-leaf.md', "---\n'huitou': patch\n'@huitou/server': patch\n---\n\nA fault is gone.\n");
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'All');
});
afterEach(() => rmSync(place, { recursive: true }));

const current = (): string => (JSON.parse(read('package.json')) as { version: string }).version;

describe('a release', () => {
  it('has the version that is asked for, and no smaller step than its changesets', () => {
    assert.equal(largest(changesetsIn(place)), 'minor');
    assert.deepEqual(
      ['minor', 'major', '0.9.9'].map((wanted) => nextVersion('0.1.4', wanted, 'minor')),
      ['0.2.0', '1.0.0', '0.9.9'],
    );
    assert.throws(
      () => nextVersion('0.1.4', 'patch', 'minor'),
      /0\.1\.5: is less than the changesets ask for, minor; name 0\.2\.0/,
    );
    assert.throws(() => nextVersion('0.1.4', '0.1.4', 'patch'), /is not above 0\.1\.4/);
    assert.throws(() => nextVersion('0.1.4', 'next', 'patch'), /next: is no version/);
    assert.ok(compareVersions('0.10.0', '0.9.0') > 0 && compareVersions('1.0.0', '1.0.0') === 0);
  });

  it('writes its version and its words everywhere, and takes the changesets away', () => {
    const before = current();
    writeVersion(place, '9.8.7', changesetsIn(place));
    for (const file of ['package.json', ...globSync('packages/*/package.json', { cwd: place })])
      assert.equal((JSON.parse(read(file)) as { version: string }).version, '9.8.7', file);
    const log = read('packages/huitou/CHANGELOG.md');
    assert.ok(
      log.startsWith(
        '# huitou\n\n## 9.8.7\n\n### Minor changes\n\n- Tags read answers in the page.\n  \n  Without an API.\n\n### Patch changes\n\n- A fault is gone.\n\n## ',
      ),
      log,
    );
    assert.ok(log.includes(`\n## ${before}\n`));
    assert.match(read('packages/server/CHANGELOG.md'), /## 9\.8\.7\n\n### Patch changes\n\n- A fault is gone\.\n/);
    assert.match(read('packages/proof/CHANGELOG.md'), /## 9\.8\.7\n\nNothing of its own;/);
    assert.match(read('demo/wordpress/huitou/huitou.php'), /^ \* Version: 9\.8\.7$/m);
    assert.match(read('demo/wordpress/huitou/huitou.php'), /\$needs, '9\.8\.7'/);
    assert.match(read('demo/wordpress/huitou/readme.txt'), /^Stable tag: 9\.8\.7$/m);
    assert.equal(existsSync(at('.changeset/brave-leaf.md')), false);
    assert.deepEqual(changesetsIn(place), []);
  });

  it('is of a commit, and of a version that was never released', () => {
    checkTree(place);
    checkNew(place, '0.2.0');
    mkdirSync(at('dist/cdn/v/0.3.0-1f3a9c20'), { recursive: true });
    assert.throws(() => checkNew(place, '0.3.0'), /dist\/cdn\/v\/0\.3\.0-1f3a9c20 is there, and never changes/);
    git('tag', 'v0.2.0');
    assert.throws(() => checkNew(place, '0.2.0'), /the tag v0\.2\.0 is there/);
    write('package.json', '{}');
    assert.throws(() => checkTree(place), /changed and not committed[^]*package\.json/);
  });

  it('takes no changeset that says nothing', () => {
    write('.changeset/bad.md', '---\n"huitou": huge\n---\n\nWords\n');
    assert.throws(() => changesetsIn(place), /bad\.md: .*names no package with patch, minor or major/);
    write('.changeset/bad.md', '---\n---\n');
    assert.throws(() => changesetsIn(place), /bad\.md: has no package or no words/);
  });

  it('finds files that are not the same in two builds', () => {
    for (const [name, text] of [
      ['a/x.js', '1'],
      ['b/x.js', '2'],
      ['a/y.js', '3'],
      ['b/y.js', '3'],
      ['b/z.js', '4'],
    ] as const)
      write(name, text);
    assert.deepEqual(differences(at('a'), at('b')), ['x.js', 'z.js']);
  });
});

it('the page of sizes has a row a version, the newest first, with what changed', () => {
  const sizes = (badge: number): string =>
    JSON.stringify({ tags: { 'trust-badge': { bytes: { en: badge }, files: [] } }, styles: 2_000 });
  write('v/0.9.0/sizes.json', sizes(15_000));
  write('v/0.10.0/sizes.json', sizes(15_300));
  write('v/0.0.9/huitou.js', 'older than sizes');
  const rows = [...sizesPage(place).matchAll(/<tr><th scope="row">(.*)<\/tr>/g)].map(([, text = '']) =>
    text
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );
  assert.deepEqual(rows, ['0.10.0 15.3 +0.3 2.0', '0.9.0 15.0 2.0']);
});
