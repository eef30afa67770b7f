import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleReview } from '@huitou/contract/samples.js';
import { words } from '../pages/words.ts';
import { widthInEm, wrap } from '../pages/text-width.ts';
import { storyPicture } from './story-picture.ts';

const draw = (text: string, language: 'zh' | 'en' | 'ar' = 'en', author: string | null = 'Ann*'): string =>
  String(
    storyPicture(
      { words: words[language], scheme: 'light', width: undefined },
      { ...sampleReview, bought: 22, since: '2024-09-03', at: '2026-11-20', author, text },
      'Hetian Farm',
      undefined,
    ),
  );
const lines = (svg: string): string[] =>
  [...svg.matchAll(/font-size="24"[^>]*>\u2068(.*?)\u2069/g)].map(([, line = '']) => line);

describe('the story of a regular as a card', () => {
  it('says who, at which shop, which of their purchases it was, since when and on which day', () => {
    const svg = draw('Crisp as ever.');
    for (const part of ['Ann* at Hetian Farm', '22nd purchase', 'Customer since September 2024', 'Nov 20, 2026'])
      assert.ok(svg.includes(part), part);
    assert.deepEqual(lines(svg), ['“Crisp as ever.”']);
    assert.match(draw('好吃', 'zh'), /第 22 次/);
  });

  it('breaks long words into three lines and ends them with an ellipsis', () => {
    for (const text of ['Every year we wait for them. '.repeat(20), '又脆又甜每年这时候都等他开播'.repeat(20)]) {
      const found = lines(draw(text));
      assert.equal(found.length, 3);
      assert.ok(found[2]?.endsWith('…'), found[2]);
      for (const line of found) assert.ok(widthInEm(line) <= 22.7, `${widthInEm(line)}`);
    }
  });

  it('stands without words and without a name', () => {
    const svg = draw('', 'en', null);
    assert.match(svg, /A returning customer at Hetian Farm/);
    assert.deepEqual(lines(svg), []);
  });
});

describe('wrapping a text without a browser', () => {
  it('breaks between words, keeps punctuation with what is before it, and loses nothing', () => {
    assert.deepEqual(wrap('one two, three four', 5, 9), ['one two,', 'three', 'four']);
    assert.equal(wrap('又脆又甜，每年这时候都等他开播。', 6, 9).join(''), '又脆又甜，每年这时候都等他开播。');
  });

  it('has no line for no text', () => assert.deepEqual(wrap('', 5, 3), []));
});
