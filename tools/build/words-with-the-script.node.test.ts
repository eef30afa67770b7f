import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { buildEmbed, languages } from '../build.ts';
import { elementsFolder, scriptTags } from '../tags.ts';
import { wordsWithTheScript } from './words-with-the-script.ts';

interface Transform {
  readonly handler: (code: string, id: string) => { readonly code: string } | undefined;
}
const transform = (language: string, code: string, id: string): string | undefined =>
  (wordsWithTheScript(language).transform as unknown as Transform).handler(code, id)?.code;

describe('words with the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-words-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const folders = globSync('*/*messages/catalog.ts', { cwd: elementsFolder }).map((file) => dirname(file));

  it('is about every tag', () => {
    for (const tag of scriptTags)
      assert.ok(
        folders.some((one) => one.startsWith(`${tag}/`)),
        tag,
      );
  });

  for (const words of folders) {
    for (const language of languages) {
      it(`puts ${language} into ${words} and leaves the others to be loaded`, () => {
        const id = `${elementsFolder}${words}/catalog.ts`;
        const code = transform(language, readFileSync(id, 'utf8'), id) ?? '';
        assert.match(code, new RegExp(`^import words from '\\./${language}\\.ts';`));
        const loaded = [...code.matchAll(/import\('\.\/(.+)\.ts'\)/g)].map(([, other]) => other);
        assert.deepEqual(
          loaded,
          languages.filter((one) => one !== language),
        );
      });
    }
  }

  it('says so where a catalog has no such language', () => {
    const id = `${elementsFolder}trust-badge/messages/catalog.ts`;
    assert.throws(() => transform('ko', readFileSync(id, 'utf8'), id), /does not load ko/);
  });

  it('builds a script that asks for no words of its language', async () => {
    await buildEmbed({ outDir: folder, anchors: [], scripts: ['trust-badge'], language: 'zh-CN' });
    const script = readFileSync(join(folder, 'trust-badge.js'), 'utf8');
    assert.match(script, /信任购/);
    assert.doesNotMatch(script, /import\("\.\/chunks\/zh-CN/);
    assert.match(script, /import\("\.\/chunks\/ar/);
  });
});
