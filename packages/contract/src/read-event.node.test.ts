import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRejection, readEvent } from './read-event.ts';

const order = {
  id: 'e1',
  type: 'order',
  at: '2026-11-20T20:30:00+08:00',
  data: { id: 'o1', merchant: 'hetian', buyer: 'b7', paidAt: '2026-11-20T20:30:00+08:00' },
};
const read = (value: unknown) => readEvent(typeof value === 'string' ? value : JSON.stringify(value));

describe('readEvent', () => {
  it('reads an event as it is', () => {
    assert.deepEqual(read(order), order);
    assert.equal(isRejection(read(order)), false);
  });

  for (const [name, line, field, reason, id] of [
    ['no JSON', '{"id":', undefined, /^is not JSON: /, null],
    ['a list', [], undefined, /must be a JSON object/, null],
    ['null', 'null', undefined, /must be a JSON object/, null],
    ['a number', '5', undefined, /must be a JSON object/, null],
    ['a text', '"order"', undefined, /must be a JSON object/, null],
    ['an unknown type', { ...order, type: 'oder' }, '/type', /must be one of industry, merchant, /, 'e1'],
    ['a type from the prototype', { ...order, type: 'toString' }, '/type', /must be one of/, 'e1'],
    ['no id', { ...order, id: undefined }, '/id', /is missing/, null],
    ['an id that is no text', { ...order, id: 7 }, '/id', /must be string, not integer/, null],
    ['an id without letters', { ...order, id: '' }, '/id', /1 to 128 characters, not 0/, ''],
    ['too long an id', { ...order, id: 'e'.repeat(129) }, '/id', /1 to 128 characters, not 129/, 'e'.repeat(129)],
    ['a time without offset', { ...order, at: '2026-11-20 20:30' }, '/at', /RFC 3339/, 'e1'],
    ['a misspelt field', { ...order, data: { ...order.data, payed: 1 } }, '/data/payed', /not a known field/, 'e1'],
    [
      'a name that cannot be seen',
      { ...order, type: 'goods', data: { id: 'g1', merchant: 'hetian', name: '\u200b \u2800\u3164' } },
      '/data/name',
      /must have a character that can be seen/,
      'e1',
    ],
    [
      'such a name in one language',
      { ...order, type: 'industry', data: { id: 'i1', name: 'Fruit', names: { en: '\u202e\u200d' } } },
      '/data/names/en',
      /must have a character that can be seen/,
      'e1',
    ],
    [
      'a review that says nothing and rates nothing',
      {
        ...order,
        type: 'review',
        data: {
          id: 'r1',
          merchant: 'hetian',
          buyer: 'b7',
          writtenAt: order.at,
          text: ' ',
          stars: {},
          wouldBuyAgain: true,
        },
      },
      '/data/text',
      /is needed where there are no stars/,
      'e1',
    ],
    [
      'an id that no address could carry',
      { ...order, data: { ...order.data, id: 'a/b' } },
      '/data/id',
      /must match/,
      'e1',
    ],
  ] as const) {
    it(`rejects ${name}, and says where`, () => {
      const rejection = read(line);
      assert.ok(isRejection(rejection));
      assert.equal(rejection.id, id);
      assert.equal(rejection.field, field);
      assert.match(rejection.reason, reason);
    });
  }

  describe('names by language and stars by dimension', () => {
    const merchant = (names: unknown) =>
      read({ ...order, type: 'merchant', data: { id: 'm', name: 'M', industry: 'tea', names } });
    const review = (stars: unknown) =>
      read({
        ...order,
        type: 'review',
        data: { id: 'r', merchant: 'm', buyer: 'b', writtenAt: order.at, stars },
      });
    const many = (count: number, key: (n: number) => string, value: unknown) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [key(n), value]));
    const language = (n: number) => `a${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`;

    it('may be as many as there is use for', () => {
      for (const good of [{}, { en: 'M', 'zh-Hans-CN': '美', 'de-CH-1996': 'M' }, many(40, language, 'M')])
        assert.equal(isRejection(merchant(good)), false);
      for (const good of [many(12, (n) => `d${n}`, 5), { ['q'.repeat(64)]: 4 }])
        assert.equal(isRejection(review(good)), false);
    });

    it('are refused under keys that are none, and beyond measure', () => {
      for (const bad of [
        { '': 'M' },
        { 'en US': 'M' },
        { ['e'.repeat(36)]: 'M' },
        { x: 'M' },
        many(41, language, 'M'),
      ]) {
        assert.equal((merchant(bad) as { field?: string }).field, '/data/names', JSON.stringify(bad));
      }
      for (const bad of [{ ['q'.repeat(65)]: 4 }, { 'a b': 4 }, { '..': 4 }, many(13, (n) => `d${n}`, 5)]) {
        assert.equal((review(bad) as { field?: string }).field, '/data/stars', JSON.stringify(bad));
      }
    });
  });

  describe('beside a clock', () => {
    const now = Date.parse('2026-11-20T12:00:00Z');
    const readAt = (over: object, data: object = {}) =>
      readEvent(JSON.stringify({ ...order, ...over, data: { ...order.data, ...data } }), now);

    it('refuses what says that it happens more than a day ahead, in whichever member', () => {
      for (const [read, field] of [
        [readAt({ at: '2031-01-01T00:00:00Z' }), '/at'],
        [readAt({ at: '2026-11-21T12:00:00.001Z' }), '/at'],
        [readAt({}, { paidAt: '2026-11-21T20:00:01+08:00' }), '/data/paidAt'],
      ] as const) {
        assert.ok(isRejection(read), field);
        assert.equal(read.field, field);
        assert.match(read.reason, /must not be after 2026-11-21T12:00:00.000Z.*send it when it has happened/);
      }
    });

    it('takes what is a day ahead at most, and what is promised or ends later', () => {
      assert.equal(isRejection(readAt({ at: '2026-11-21T12:00:00Z' }, { paidAt: '2026-11-21T20:00:00+08:00' })), false);
      const cap = {
        action: 'cap',
        merchant: 'hetian',
        level: 'par',
        until: '2027-02-01T00:00:00Z',
        reason: 'false-claims',
      };
      const line = JSON.stringify({ ...order, type: 'moderation', data: { id: 'm1', ...cap } });
      assert.deepEqual(readEvent(line, now), JSON.parse(line));
    });
  });

  describe('with two times', () => {
    const venue = (period: unknown) =>
      read({ ...order, type: 'venue', data: { id: 'v', name: 'V', theme: 'campaign', period } });

    it('takes a venue whose period ends after it begins, or that is always open', () => {
      for (const period of [
        undefined,
        null,
        { from: '2026-11-20T00:00:00+08:00', until: '2026-11-20T00:00:00.001+08:00' },
        // By its digits the end would be the smaller one.
        { from: '2026-11-20T01:00:00+08:00', until: '2026-11-19T23:00:00Z' },
      ])
        assert.equal(isRejection(venue(period)), false, JSON.stringify(period));
    });

    it('refuses a period that would never be open, and one without an end', () => {
      for (const until of ['2026-11-19T00:00:00+08:00', '2026-11-20T00:00:00+08:00', '2026-11-19T16:00:00Z']) {
        assert.deepEqual(venue({ from: '2026-11-20T00:00:00+08:00', until }), {
          id: 'e1',
          field: '/data/period',
          reason: 'must end after it begins; leave the period out for a venue that is always open',
        });
      }
      const open = venue({ from: '2026-11-20T00:00:00+08:00' });
      assert.deepEqual(open, { id: 'e1', field: '/data/period/until', reason: 'is missing' });
    });

    it('takes promises that cross or were made before the order was paid, and a cap that is over', () => {
      const [early, late] = ['2026-11-10T00:00:00Z', '2026-11-12T00:00:00Z'];
      const promised = { ...order.data, dispatchBy: late, deliverBy: early };
      assert.equal(isRejection(read({ ...order, data: promised })), false);
      const over = { id: 'm', action: 'cap', merchant: 'a', reason: 'fake-goods', level: 'par', until: early };
      assert.equal(isRejection(read({ ...order, type: 'moderation', data: over })), false);
    });
  });

  it('takes an erasure of a buyer or of a review, and of one of them only', () => {
    const erase = (data: object) => readEvent(JSON.stringify({ id: 'x', type: 'erase', at: order.at, data }));
    assert.equal(isRejection(erase({ buyer: 'b' })), false);
    assert.equal(isRejection(erase({ review: 'r' })), false);
    for (const data of [{}, { buyer: 'b', review: 'r' }]) {
      const read = erase(data);
      assert.ok(isRejection(read));
      assert.deepEqual([read.field, read.reason], ['/data', 'must name either a buyer or a review']);
    }
  });

  it('takes an id of 1 to 128 letters', () => {
    for (const id of ['e', 'e'.repeat(128)]) assert.deepEqual(read({ ...order, id }), { ...order, id });
  });

  it('lets no line reach a prototype, and reads the rest of it', () => {
    const line = JSON.stringify(order);
    for (const bad of [
      line.replace('{', '{"__proto__":{"polluted":1},'),
      line.replace('"data":{', '"data":{"__proto__":{"polluted":1},'),
    ]) {
      const event = readEvent(bad);
      assert.equal('polluted' in {}, false);
      assert.equal('polluted' in event || ('data' in event && 'polluted' in event.data), false);
      assert.deepEqual(event, order);
    }
    const named = { id: 'e1', type: 'goods', at: order.at, data: { id: 'g', merchant: 'a', name: '__proto__' } };
    assert.deepEqual(read(named), named);
  });

  const moderation = (data: object) =>
    read({
      id: 'e',
      type: 'moderation',
      at: order.at,
      data: { id: 'm', merchant: 'a', reason: 'fake-goods', ...data },
    });

  for (const [action, needs] of [
    ['fold', { review: 'r' }],
    ['unfold', { review: 'r' }],
    ['link', { buyer: 'b' }],
    ['unlink', { buyer: 'b' }],
    ['cap', { level: 'par', until: order.at }],
    ['lift', {}],
    ['release', { review: 'r' }],
    ['refuse', { review: 'r' }],
  ] as const) {
    it(`asks a moderation for what it needs to ${action}, and for nothing else`, () => {
      assert.equal(isRejection(moderation({ action, ...needs })), false);
      for (const field of Object.keys(needs)) {
        for (const without of [{ [field]: undefined }, { [field]: null }]) {
          assert.deepEqual(moderation({ action, ...needs, ...without }), {
            id: 'e',
            field: `/data/${field}`,
            reason: `is needed to ${action}`,
          });
        }
      }
    });
  }
});
