import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '../model/random.ts';
import { motifs } from '../../pictures/motifs.ts';
import { fits } from './fits.ts';
import { RecentPhrases } from './recent-phrases.ts';
import { composeReply } from './reply.ts';
import { composeReview } from './review.ts';
import type { ReviewContext } from './review-context.ts';
import { parseComplaint, trade, type Kind, type Trade } from './trade.ts';
import { phrases, trades } from './trades.ts';

const fruit = trades.zh['fruit'] as Trade;
const oranges = fruit.kinds.find(({ motif }) => motif === 'orange') as Kind;
const context: ReviewContext = {
  language: 'zh',
  trade: fruit,
  kind: oranges,
  goods: '赣南脐橙 9 斤',
  phrases: phrases.zh,
  positives: ['goods', 'prompt'],
  negatives: ['ignored'],
  purchases: 5,
  length: 4,
  emoji: false,
};

describe('the texts of a trade', () => {
  it('are parsed from lines', () => {
    const parsed = trade`
      # shops
      corner The Corner | 转角
      # goods apple apples
      Red apples | 红苹果
      + crisp
      - bruised => refunded
      # scenes
      for school
    `;
    assert.deepEqual(parsed.shops, [{ id: 'corner', name: 'The Corner' }]);
    assert.deepEqual(parsed.kinds, [
      {
        motif: 'apple',
        word: 'apples',
        goods: ['Red apples'],
        good: ['crisp'],
        poor: [{ text: 'bruised', fix: 'refunded' }],
      },
    ]);
    assert.deepEqual(parsed.scenes, ['for school']);
    assert.deepEqual(Object.fromEntries(parsed.translations), { 'The Corner': '转角', 'Red apples': '红苹果' });
  });

  it('name every shop and all goods in both languages', () => {
    const han = /\p{Script=Han}/u;
    for (const [language, all] of Object.entries(trades)) {
      for (const { shops, kinds, translations } of Object.values(all)) {
        for (const name of [...shops.map((shop) => shop.name), ...kinds.flatMap(({ goods }) => goods)]) {
          assert.equal(han.test(name), language === 'zh', name);
          assert.equal(han.test(translations.get(name) ?? ''), language === 'en', name);
          assert.ok(translations.get(name), name);
        }
      }
    }
  });

  it('reject a line that is neither praise nor complaint, and quote it', () => {
    assert.throws(() => parseComplaint('bruised'), /"bruised" is not a complaint/);
    assert.throws(
      () => trade`
      # any
      neither good nor bad
    `,
      /"neither good nor bad" under "# any" has no \+ or -/,
    );
  });

  it('exist for every industry in both languages, with a drawing for each motif and a unique id for each shop', () => {
    const every = [...Object.values(trades.zh), ...Object.values(trades.en)];
    assert.equal(every.length, 24);
    const ids = every.flatMap(({ shops }) => shops.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    for (const { kinds, scenes, shown, notShown } of every) {
      assert.ok(scenes.length > 3 && shown.length > 0 && notShown.length > 0);
      for (const { motif, goods, good, poor } of kinds) {
        assert.ok(motifs[motif], `"${motif}" is not drawn`);
        assert.ok(goods.length > 0 && good.length > 0 && poor.length > 0, `"${motif}" lacks texts`);
      }
    }
  });
});

describe('a review', () => {
  it('contains a complaint, and the reply contains the fix for that complaint', () => {
    const review = composeReview(context, createRandom('one'), new RecentPhrases());
    const [complaint] = review.complaints;
    assert.ok(complaint && review.text.includes(complaint.text));
    const replied = { ...review, purchases: 5, photos: false };
    const reply = composeReply('zh', phrases.zh, replied, createRandom('two'), new RecentPhrases());
    assert.ok(reply.includes(complaint.fix));
  });

  it('does not mention other goods, or an earlier purchase in a first review', () => {
    const about = { ...context, trade: fruit, kind: oranges };
    assert.equal(fits('果冻橙真的能插管子吸', about), false);
    assert.equal(fits('果冻橙真的能插管子吸', { ...about, goods: '爱媛果冻橙 5 斤' }), true);
    assert.equal(fits('不如上次', { ...about, purchases: 1 }), false);
    assert.equal(fits('不如上次', { ...about, purchases: 2 }), true);
  });

  it('never repeats a clause', () => {
    const long = {
      ...context,
      positives: ['goods', 'goods', 'goods', 'shown', 'prompt', 'fair'] as const,
      negatives: [],
      length: 7,
    };
    for (let i = 0; i < 200; i++) {
      const { text } = composeReview(long, createRandom(`long ${i}`), new RecentPhrases());
      const clauses = text.split(/[。！～]/).filter((clause) => clause.length > 6);
      assert.equal(new Set(clauses).size, clauses.length, text);
    }
  });

  it('uses English ordinals', () => {
    const nth = (purchases: number): string => {
      const only = { ...phrases.en, regular: ['my {nth} order'], again: ['my {nth} order'] };
      const one = {
        ...context,
        language: 'en' as const,
        trade: trades.en['fruit'] as Trade,
        phrases: only,
        negatives: [],
        purchases,
        length: 3,
      };
      for (let i = 0; i < 50; i++) {
        const found = /My (\w+) order/.exec(composeReview(one, createRandom(`nth ${i}`), new RecentPhrases()).text);
        if (found?.[1]) return found[1];
      }
      return 'not found';
    };
    assert.deepEqual([2, 3, 11, 12, 21, 22].map(nth), ['2nd', '3rd', '11th', '12th', '21st', '22nd']);
  });
});
