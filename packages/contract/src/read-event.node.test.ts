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
    ['an unknown type', { ...order, type: 'oder' }, '/type', /must be one of industry, merchant, /, 'e1'],
    ['a type from the prototype', { ...order, type: 'toString' }, '/type', /must be one of/, 'e1'],
    ['no id', { ...order, id: undefined }, '/id', /is missing/, null],
    ['a time without offset', { ...order, at: '2026-11-20 20:30' }, '/at', /RFC 3339/, 'e1'],
    ['a misspelt field', { ...order, data: { ...order.data, payed: 1 } }, '/data/payed', /not a known field/, 'e1'],
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

  it('lets no line reach a prototype', () => {
    const read = readEvent(
      `{"id":"e1","__proto__":{"polluted":1},"type":"order","at":"2026-11-20T20:30:00Z","data":{}}`,
    );
    assert.equal('polluted' in {}, false);
    assert.equal('polluted' in read, false);
  });

  it('asks a moderation for what its action needs', () => {
    const cap = { id: 'm', merchant: 'a', reason: 'fake-goods' };
    const moderation = (data: object) => read({ id: 'e', type: 'moderation', at: order.at, data });
    assert.match((moderation({ ...cap, action: 'cap' }) as { reason: string }).reason, /is needed to cap/);
    assert.match((moderation({ ...cap, action: 'fold' }) as { reason: string }).reason, /is needed to fold/);
    assert.equal(isRejection(moderation({ ...cap, action: 'cap', level: 'par', until: order.at })), false);
  });
});
