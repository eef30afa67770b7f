import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FilterEvent, ReadyEvent, ReplyEvent, StateEvent } from './events.ts';

test('events of the tags are heard outside of shadow roots, by their names and with what happened', () => {
  const all = [
    new StateEvent('failed', 'http-503'),
    new ReadyEvent('hetian'),
    new FilterEvent('critical', 'stars=2'),
    new ReplyEvent('hetian', 'h-001'),
  ];
  assert.deepEqual(
    all.map(({ type, bubbles, composed }) => [type, bubbles, composed]),
    [
      ['huitou-state', true, true],
      ['huitou-ready', true, true],
      ['huitou-filter', true, true],
      ['huitou-reply', true, true],
    ],
  );
  const [state, ready, filter, reply] = all;
  assert.deepEqual({ ...state }, { ...state, state: 'failed', code: 'http-503' });
  assert.deepEqual({ ...ready }, { ...ready, merchant: 'hetian' });
  assert.deepEqual({ ...filter }, { ...filter, sort: 'critical', filter: 'stars=2' });
  assert.deepEqual({ ...reply }, { ...reply, merchant: 'hetian', review: 'h-001' });
  assert.equal(new StateEvent('ready').code, '');
});
