import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf, wordsOf } from './words.ts';

describe('the words of a text', () => {
  it('are found in Chinese, which has no spaces', () => {
    const words = wordsOf('拆开还带着露水，第七次买了，露水真多。', 'zh');
    assert.ok(words.has('露水'));
    assert.ok(![...words].some((word) => word.length < 2 || word.includes('，')));
  });

  it('are each there once, in lower case, without figures, masks and what every text has', () => {
    assert.deepEqual(
      [...wordsOf('The Dew, the dew and 12 boxes from ☎•••; it was dew-fresh!', 'en')],
      ['dew', 'boxes', 'fresh'],
    );
  });

  it('are those of Arabic too', () => assert.ok(wordsOf('الندى على الخضار', 'ar').has('الندى')));
});

describe('the language of a text', () => {
  it('is told by its script, and else by whoever wrote it', () => {
    assert.equal(languageOf('拆开还带着露水', null), 'zh');
    assert.equal(languageOf('还带着', 'ja-JP'), 'ja');
    assert.equal(languageOf('الندى', 'en'), 'ar');
    assert.equal(languageOf('Dew', 'en-GB'), 'en');
    assert.equal(languageOf('Dew', null), 'und');
  });
});
