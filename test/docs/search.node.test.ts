import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchEntry } from '../../.storybook/search/entry.ts';
import { find, termsOf } from '../../.storybook/search/find.ts';

const entry = (page: string, heading: string, text: string): SearchEntry => ({
  page,
  heading,
  to: `?path=/docs/${page}`,
  text,
});
const entries = [
  entry('Theming', 'Colours', 'Custom properties on html set the colours of each ground.'),
  entry('Security', 'Content security policy', 'A page with a policy needs these lines; the colours need none.'),
  entry('Tokens', '', 'Every colour on three grounds.'),
  entry('Welcome', '', '回头客的评价：让回头的顾客为商家说话。'),
  entry('Honesty', '', '商家不能删除评价。'),
];
const pagesFor = (query: string): readonly string[] => find(entries, query).map(({ entry: { page } }) => page);

describe('the search in the documentation', () => {
  it('finds pages by beginnings of words, a heading before a mention', () => {
    assert.deepEqual(pagesFor('colour'), ['Theming', 'Security', 'Tokens']);
    assert.deepEqual(pagesFor('COLO ground'), ['Theming', 'Tokens']);
  });

  it('wants every word', () => assert.deepEqual(pagesFor('colours policy'), ['Security']));

  it('finds Chinese without spaces, also where a character stands between', () => {
    assert.deepEqual(termsOf('回头客 csp'), { words: ['csp'], pairs: ['回头', '头客'] });
    assert.deepEqual(pagesFor('回头客评价'), ['Welcome']);
    assert.deepEqual(pagesFor('评'), ['Welcome', 'Honesty']);
  });

  it('shows the words around what was found, not the beginning of a long text', () => {
    const long = entry('Long', '', `${'before '.repeat(60)}needle${' after'.repeat(60)}`);
    const [found] = find([long], 'needle');
    assert.match(found?.excerpt ?? '', /^… (before )+needle( after)+/);
    assert.ok((found?.excerpt.length ?? 0) < 240);
  });

  it('finds nothing for nothing', () => {
    assert.deepEqual(pagesFor('  ?'), []);
    assert.deepEqual(pagesFor('zebra'), []);
  });
});
