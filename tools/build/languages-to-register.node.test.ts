import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { registry, type Registered } from '../../packages/elements/src/messages/loader-of.ts';
import { root } from '../imports.ts';
import { offeredLanguages } from '../messages/languages.ts';
import { buildLanguages } from './languages-to-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'huitou-languages-'));
after(() => rmSync(folder, { recursive: true, force: true }));

it('a script for each language teaches it to the tags of the page', async () => {
  await buildLanguages(root, folder);
  assert.deepEqual(
    readdirSync(join(folder, 'languages')).sort(),
    offeredLanguages.map((language) => `${language}.js`),
  );
  for (const language of ['ja', 'zh-Hant']) await import(join(folder, 'languages', `${language}.js`));
  const page = (globalThis as { [registry]?: Registered })[registry];
  const catalog = { en: () => Promise.resolve({ default: { lang: 'en', title: 'Returning customer index' } }) };
  const said = async (lang: string) => (await page?.find('index', catalog, lang)?.())?.default;
  assert.partialDeepStrictEqual(await said('ja-JP'), { lang: 'ja', title: 'リピーター指数' });
  assert.partialDeepStrictEqual(await said('zh-TW'), { lang: 'zh-Hant', title: '回頭客推薦指數' });
  assert.equal(await said('ko'), undefined);
});
