import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf } from './language.ts';

describe('the language of a page', () => {
  for (const [accept, language] of [
    ['zh-TW', 'zh'],
    ['fr, zh;q=0.5, en;q=0.3', 'zh'],
    ['en;q=0.2, zh;q=0.9', 'zh'],
    ['zh;q=0, fr', 'en'],
    ['fr, AR-eg ; q=0.8, en;q=0.3', 'ar'],
    ['arq, *', 'en'],
    [null, 'en'],
  ] as const) {
    it(`is ${language} for ${accept}`, () => assert.equal(languageOf(undefined, accept), language));
  }

  for (const [asked, language] of [
    ['zh-CN', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['AR', 'ar'],
    ['en_US', 'en'],
    ['fr', 'ar'],
    ['', 'ar'],
    ['!', 'ar'],
  ] as const) {
    it(`is ${language} where lang=${asked} and the browser asks for Arabic`, () =>
      assert.equal(languageOf(asked, 'ar'), language));
  }
});
