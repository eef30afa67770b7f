import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { draw } from './draw.ts';
import { venueOrderV1 } from './order-v1.ts';
import { inOrder, type Placed } from './places.ts';
import { chooseQuote, excerpt, type Quotable } from './quote.ts';
import { isSearch, search } from './search.ts';
import { shuffled, withSlots } from './slots.ts';
import { ticketOf } from './ticket.ts';

const host = (id: string, percentile: number, error: number): Placed => ({
  id,
  percentile,
  interval: { lower: percentile - error, upper: percentile + error },
});
const days = Array.from({ length: 400 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10));

describe('places in a venue', () => {
  it('are shared by those who differ by less than their error', () => {
    const placed = inOrder([host('sure', 90, 3), host('unsure', 92, 12), host('next', 80, 3), host('last', 40, 5)]);
    assert.deepEqual(
      placed.map(({ host: { id }, place: { from, to } }) => [id, from, to]),
      // 92 ± 12 begins at 80, and is tied with 90 ± 3: their difference is 2 ± 12.4. 90 and 80 differ by 10 ± 4.2.
      [
        ['sure', 1, 2],
        ['unsure', 1, 2],
        ['next', 3, 3],
        ['last', 4, 4],
      ],
    );
  });

  it('cover 1 to n without a gap, in the order of lower ends, whatever the order they came in', () => {
    const hosts = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(hosts, (drawn) => {
        const all = drawn.map(([percentile, error], i) => host(`h${i}`, percentile, error));
        const placed = inOrder(all);
        assert.deepEqual(inOrder(all.toReversed()), placed);
        for (const [i, { place, host: one }] of placed.entries()) {
          assert.ok(place.from <= i + 1 && i + 1 <= place.to);
          const next = placed[i + 1];
          if (!next) continue;
          assert.ok(next.host.interval.lower <= one.interval.lower);
          assert.ok(next.place.from === place.from ? next.place.to === place.to : next.place.from === place.to + 1);
        }
      }),
    );
  });
});

describe('slots between the ranked', () => {
  const ranked = Array.from({ length: 20 }, (_, i) => `r${i + 1}`);
  it('give one who is new after every ninth, one who pays after the third and every ninth more', () => {
    const slots = withSlots(ranked, { explore: ['e1', 'e2', 'e3'], paid: ['p1', 'p2', 'p3'] }, venueOrderV1);
    assert.deepEqual(
      slots.map(({ entry }) => entry).filter((entry) => !ranked.includes(entry) || /^r(3|9|12|18)$/.test(entry)),
      ['r3', 'p1', 'r9', 'e1', 'r12', 'p2', 'r18', 'e2'],
    );
    assert.deepEqual(
      slots.filter(({ as }) => as === 'ranked').map(({ entry }) => entry),
      ranked,
    );
  });

  it('stand at the end of a short list', () => {
    const slots = withSlots(['r1', 'r2'], { explore: ['e1', 'e2'], paid: ['p1'] }, venueOrderV1);
    assert.deepEqual(
      slots.map(({ entry }) => entry),
      ['r1', 'r2', 'e1', 'p1'],
    );
  });

  it('give each of those who are new the same chance over the days', () => {
    const hosts = Array.from({ length: 8 }, (_, i) => ({ id: `new-${i}` }));
    const first = new Map<string, number>();
    for (const day of days) {
      const [one] = shuffled(hosts, day);
      first.set(one?.id ?? '', (first.get(one?.id ?? '') ?? 0) + 1);
    }
    // 400 days among 8: 50 each; five standard deviations are 33.
    for (const { id } of hosts) assert.ok(Math.abs((first.get(id) ?? 0) - 50) < 33, `${id}: ${first.get(id)}`);
    assert.deepEqual(shuffled(hosts, '2026-11-29'), shuffled(hosts.toReversed(), '2026-11-29'));
  });
});

describe('the sentence of a host', () => {
  const review = (id: string, stars: number | null, age = 5, helpfulness = 0): Quotable => ({
    id,
    stars,
    age,
    helpfulness,
  });
  const choose = (reviews: readonly Quotable[], day = '2026-11-29') =>
    chooseQuote(reviews, { merchant: 'hetian', day }, venueOrderV1.quote)?.id;

  it('is a complaint as often as complaints are among its reviews', () => {
    const reviews = [...Array.from({ length: 8 }, (_, i) => review(`praise-${i}`, 5)), review('a', 2), review('b', 1)];
    const heard = days.filter((day) => /^[ab]$/.test(choose(reviews, day) ?? '')).length;
    // One in five of 400 days is 80; four standard deviations are 32.
    assert.ok(Math.abs(heard - 80) < 32, `${heard}`);
  });

  it('is the most helpful recent one of its mood, and none where nothing recent was written', () => {
    assert.equal(choose([review('old', 5, 120), review('new', 5, 3)]), 'new');
    assert.equal(choose([review('plain', 5, 3), review('helpful', 5, 4, 0.8)]), 'helpful');
    assert.equal(choose([review('without-stars', null)]), 'without-stars');
    assert.equal(choose([review('too-old', 5, 181)]), undefined);
    assert.equal(choose([]), undefined);
  });

  it('is cut after a sentence or a word, and says so', () => {
    assert.equal(excerpt('Short.', 20), 'Short.');
    assert.equal(excerpt('It came on time. The apples were crisp and sweet.', 30), 'It came on time.');
    assert.equal(excerpt('Crisp and sweet apples, every single year', 25), 'Crisp and sweet apples…');
    assert.equal(excerpt('第四年还在他家买，坏果当天就补，主播认真', 12), '第四年还在他家买…');
    assert.ok(Array.from(excerpt('👩‍🌾'.repeat(40), 12)).length <= 12);
  });
});

describe('search', () => {
  const names = ['禾田农家', 'Hetian Farm'];
  for (const [typed, found] of [
    ['禾田', 2],
    ['农家', 2],
    ['禾 田', 2],
    ['ＨＥＴＩＡＮ', 2],
    ['hetian farm', 2],
    ['farm hetian', 1],
    ['hetain', 1],
    ['hetin', 1],
    ['hettian', 1],
    ['禾天农家', 1],
    ['天农', 0],
    ['水果农家', 0],
    ['和田农家', 1],
    ['farmers', 0],
    ['tea', 0],
    ['', 2],
    ['!?', 2],
    ['🍎', 0],
  ] as const) {
    it(`${JSON.stringify(typed)} ${['does not find', 'finds, but for errors,', 'finds'][found]} ${names.join(' · ')}`, () => {
      assert.equal(search(typed)(names), found);
    });
  }

  it('finds a picture where a name has it', () => {
    assert.equal(search('🍎 ')(['Apple 🍎 Farm']), 2);
    assert.ok(isSearch('🍎') && isSearch('1') && !isSearch(' ?！_'));
  });

  it('takes accents and capitals for the same', () => {
    assert.equal(search('cafe')(['Café Río']), 2);
    assert.equal(search('CAFÉ')(['cafe rio']), 2);
  });

  it('finds every name by itself, and by itself with one error, if it is long enough', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (name, at) => {
        assert.equal(search(name)([name]), 2);
        const i = at % name.length;
        assert.ok(search(name.slice(0, i) + name.slice(i + 1))([name]) > 0 || name.length === 4);
      }),
    );
  });
});

describe('the ticket of a venue', () => {
  const ticket = { levels: ['above', 'leading'] as const, services: ['7-day-returns', 'fake-pays'] };
  it('says what is missing', () => {
    assert.deepEqual(
      ticketOf(
        { level: 'above', services: ['fake-pays', '7-day-returns', 'fast-refund'] },
        { ...ticket, levels: [...ticket.levels] },
      ),
      {
        held: true,
        level: true,
        services: [],
      },
    );
    assert.deepEqual(ticketOf({ level: 'par', services: ['fake-pays'] }, { ...ticket, levels: [...ticket.levels] }), {
      held: false,
      level: false,
      services: ['7-day-returns'],
    });
  });
});

it('a draw is a number from 0 to 1 without pattern', () => {
  const drawn = Array.from({ length: 10_000 }, (_, i) => draw(`text ${i}`));
  assert.ok(drawn.every((one) => one >= 0 && one < 1));
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  assert.ok(Math.abs(mean - 0.5) < 0.015, `${mean}`);
});
