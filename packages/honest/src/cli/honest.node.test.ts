import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installedBrowser } from '../browser.ts';

const cli = fileURLToPath(new URL('honest.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'huitou-honest-'));
after(() => rmSync(folder, { recursive: true }));

const call = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', cli, ...words], {
    encoding: 'utf8',
  });

/** A page with something under the name of a badge that says where it is with its data. */
const pageOf = (state: string): string => {
  const file = join(folder, `${state}.html`);
  const script = `customElements.define('trust-badge', class extends HTMLElement { state = '${state}' })`;
  writeFileSync(file, `<!doctype html><trust-badge merchant="a">A</trust-badge><script>${script}</script>`);
  return file;
};

describe('npm run honest', { skip: installedBrowser() ? false : 'needs Chrome or Chromium' }, () => {
  it('ends with 0 where nothing is missing, and its last line counts', () => {
    const { status, stdout, stderr } = call(pageOf('none'));
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /\n0 met, 0 missing, 0 cannot tell, 20 do not apply\n$/);
  });

  it('ends with 1 where something is, and writes it as a page and as JSON', () => {
    const html = join(folder, 'report.html');
    const { status, stdout } = call(pageOf('wrong-site'), '--lang', 'zh-CN', '--json', '--html', html);
    assert.equal(status, 1);
    const { counts, rows } = JSON.parse(stdout) as {
      readonly counts: { readonly missing: number };
      readonly rows: readonly { readonly id: string; readonly verdict: string }[];
    };
    assert.equal(counts.missing, 1);
    assert.deepEqual(
      rows.filter(({ verdict }) => verdict === 'missing').map(({ id }) => id),
      ['ftc-badge'],
    );
  });

  for (const [what, words, says] of [
    ['a file that is not there', ['nowhere.html'], /nowhere\.html: is neither an http or https address nor a file/],
    [
      'a server that does not answer',
      ['http://127.0.0.1:9/'],
      /http:\/\/127\.0\.0\.1:9\/: could not be opened .*; check the address/,
    ],
    ['no address', [], /wants one address, got 0/],
    ['another language', ['x', '--lang', 'fr'], /--lang: fr is not known; use zh-CN or en/],
  ] as const) {
    it(`ends with 2 and a sentence for ${what}`, () => {
      const { status, stdout, stderr } = call(...words);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, says);
    });
  }
});
