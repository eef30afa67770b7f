import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { random } from '../model/random.ts';
import { motifs } from '../../pictures/motifs.ts';
import { fits } from './fits.ts';
import { Memory } from './memory.ts';
import { reply } from './reply.ts';
import { review, type Occasion } from './review.ts';
import { complaint, trade, type Kind, type Trade } from './trade.ts';
import { phrases, trades } from './trades.ts';

const fruit = trades.zh['fruit'] as Trade;
const oranges = fruit.kinds.find(({ motif }) => motif === 'orange') as Kind;
const occasion: Occasion = {
  language: 'zh',
  trade: fruit,
  kind: oranges,
  goods: '赣南脐橙 9 斤',
  phrases: phrases.zh,
  good: ['goods', 'prompt'],
  bad: ['ignored'],
  bought: 5,
  length: 4,
  emoji: false,
};

describe('words of a trade', () => {
  it('are read from plain lines', () => {
    const read = trade`
      # shops
      corner The Corner
      # goods apple apples
      Red apples
      + crisp
      - bruised => refunded
      # scenes
      for school
    `;
    assert.deepEqual(read.shops, [{ id: 'corner', name: 'The Corner' }]);
    assert.deepEqual(read.kinds, [
      {
        motif: 'apple',
        word: 'apples',
        goods: ['Red apples'],
        good: ['crisp'],
        poor: [{ text: 'bruised', fix: 'refunded' }],
      },
    ]);
    assert.deepEqual(read.scenes, ['for school']);
  });

  it('say which line is wrong', () => {
    assert.throws(() => complaint('bruised'), /"bruised" is not a complaint/);
    assert.throws(
      () => trade`
      # any
      neither good nor bad
    `,
      /"neither good nor bad" stands under "# any"/,
    );
  });

  it('are there for every industry in both languages, each thing with its drawing and each shop with its own id', () => {
    const every = [...Object.values(trades.zh), ...Object.values(trades.en)];
    assert.equal(every.length, 24);
    const ids = every.flatMap(({ shops }) => shops.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    for (const { kinds, scenes, shown, notShown } of every) {
      assert.ok(scenes.length > 3 && shown.length > 0 && notShown.length > 0);
      for (const { motif, goods, good, poor } of kinds) {
        assert.ok(motifs[motif], `"${motif}" is not drawn`);
        assert.ok(goods.length > 0 && good.length > 0 && poor.length > 0, `"${motif}" lacks words`);
      }
    }
  });
});

describe('a review', () => {
  it('names what went wrong, and its answer speaks of just that', () => {
    const words = review(occasion, random('one'), new Memory());
    const [complained] = words.complaints;
    assert.ok(complained && words.text.includes(complained.text));
    const answer = reply('zh', phrases.zh, { ...words, bought: 5, photos: false }, random('two'), new Memory());
    assert.ok(answer.includes(complained.fix));
  });

  it('does not praise what was not bought, nor remember what never was', () => {
    const about = { ...occasion, trade: fruit, kind: oranges };
    assert.equal(fits('果冻橙真的能插管子吸', about), false);
    assert.equal(fits('果冻橙真的能插管子吸', { ...about, goods: '爱媛果冻橙 5 斤' }), true);
    assert.equal(fits('不如上次', { ...about, bought: 1 }), false);
    assert.equal(fits('不如上次', { ...about, bought: 2 }), true);
  });

  it('never says a clause twice', () => {
    const long = {
      ...occasion,
      good: ['goods', 'goods', 'goods', 'shown', 'prompt', 'fair'] as const,
      bad: [],
      length: 7,
    };
    for (let i = 0; i < 200; i++) {
      const { text } = review(long, random(`long ${i}`), new Memory());
      const clauses = text.split(/[。！～]/).filter((clause) => clause.length > 6);
      assert.equal(new Set(clauses).size, clauses.length, text);
    }
  });

  it('counts like an English speaker', () => {
    const nth = (bought: number): string => {
      const only = { ...phrases.en, regular: ['my {nth} order'], again: ['my {nth} order'] };
      const one = {
        ...occasion,
        language: 'en' as const,
        trade: trades.en['fruit'] as Trade,
        phrases: only,
        bad: [],
        bought,
        length: 3,
      };
      for (let i = 0; i < 50; i++) {
        const found = /My (\w+) order/.exec(review(one, random(`nth ${i}`), new Memory()).text);
        if (found?.[1]) return found[1];
      }
      return 'never said';
    };
    assert.deepEqual([2, 3, 11, 12, 21, 22].map(nth), ['2nd', '3rd', '11th', '12th', '21st', '22nd']);
  });
});
