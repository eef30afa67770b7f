import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bestLanguage } from './best-language.ts';

const shipped = ['en', 'zh-CN', 'ar'];

for (const [registered, tag, best] of [
  [['ja'], 'ja', 'ja'],
  [['ja'], 'ja-JP', 'ja'],
  [['pt'], 'pt-BR', 'pt'],
  [['pt', 'pt-PT'], 'pt-PT', 'pt-PT'],
  [['pt-BR'], 'pt', 'pt-BR'],
  [['zh-Hant'], 'zh-TW', 'zh-Hant'],
  [['zh-Hant'], 'zh-HK', 'zh-Hant'],
  [['zh-Hant'], 'zh_TW', 'zh-Hant'],
  [['zh-Hant'], 'zh-Hant-HK', 'zh-Hant'],
  [['zh-Hant'], 'zh', undefined],
  [['zh-Hant'], 'zh-SG', undefined],
  [['zh-Hant'], 'zh-Hans-HK', undefined],
  [['en-GB'], 'en-GB', 'en-GB'],
  [['en-GB'], 'en', undefined],
  [['en-GB'], 'en-US', undefined],
  [['sr-Latn'], 'sr', 'sr-Latn'],
  [['ja'], 'ko', undefined],
  [['ja'], 'constructor', undefined],
  [['ja'], '-', undefined],
] as const) {
  it(`of ${registered.join(', ')} ${best ?? 'none'} serves ${tag}`, () => {
    assert.equal(bestLanguage(registered, shipped, tag), best);
  });
}
