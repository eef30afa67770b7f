import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownMerchant, type RequestError } from '@huitou/client/request-error.js';
import type { Remote } from '@huitou/client/remote.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { isCollecting, roomOf, stateOf } from './index-state.ts';
import { collecting, snapshot, unsettled } from './snapshot.fixture.ts';

const ready = (value: IndexSnapshot): Remote<IndexSnapshot> => ({ status: 'ready', value, at: 0, omitted: 0 });
const error = (kind: RequestError['kind'], code: string, type?: string): RequestError => {
  const problem = type ? { type, title: 'Nobody', status: 404 } : undefined;
  return { kind, code, message: `${code}, in full`, problem } as RequestError;
};
const stale = (value: IndexSnapshot): Remote<IndexSnapshot> => ({
  status: 'stale',
  value,
  at: 0,
  omitted: 0,
  error: error('http', 'http-503'),
});

test('a tag without a question is idle, with or without words', () => {
  assert.deepEqual(stateOf({ status: 'idle' }, true, undefined), ['idle']);
  assert.deepEqual(stateOf({ status: 'idle' }, false, undefined), ['idle']);
});

test('it is loading until it has an answer and the words to show it in', () => {
  assert.deepEqual(stateOf({ status: 'loading' }, true, undefined), ['loading']);
  assert.deepEqual(stateOf(ready(snapshot()), false, undefined), ['loading']);
  assert.deepEqual(stateOf(ready(snapshot()), true, undefined), ['ready']);
});

test('it is stale with old figures, and says why', () => {
  assert.deepEqual(stateOf(stale(snapshot()), true, undefined), ['stale', 'http-503']);
});

test('a failure is one, but for a device that is offline, and says why in a word and in full', () => {
  const failed = (error: RequestError) => stateOf({ status: 'failed', error }, true, undefined);
  assert.deepEqual(failed(error('http', 'http-503')), ['failed', 'http-503', 'http-503, in full']);
  assert.deepEqual(failed(error('offline', 'offline')), ['offline', 'offline', 'offline, in full']);
  assert.deepEqual(failed(error('http', 'unknown', unknownMerchant)).slice(0, 2), ['failed', 'unknown']);
});

test('too few buyers wait for how many are needed; too few of them back wait for nothing', () => {
  assert.deepEqual(stateOf(ready(collecting), true, undefined), ['loading']);
  assert.deepEqual(stateOf(ready(collecting), true, 30), ['collecting']);
  assert.deepEqual(stateOf(ready(collecting), true, 0), ['collecting']);
  assert.deepEqual(stateOf(stale(collecting), true, 30), ['collecting']);
  assert.deepEqual(stateOf(ready(unsettled), true, undefined), ['collecting', 'unsettled']);
});

test('a merchant without a score is collecting, and one whose level says so', () => {
  assert.equal(isCollecting(snapshot()), false);
  assert.equal(isCollecting(snapshot({ score: null })), true);
  assert.equal(isCollecting(snapshot({ level: 'collecting' })), true);
  assert.equal(isCollecting(snapshot({ score: 0 })), false);
});

test('figures need all the room, a message little, and a tag that waits keeps what it has', () => {
  assert.deepEqual((['ready', 'stale'] as const).map(roomOf), ['whole', 'whole']);
  assert.deepEqual((['idle', 'loading'] as const).map(roomOf), ['waiting', 'waiting']);
  assert.deepEqual((['failed', 'offline', 'collecting'] as const).map(roomOf), ['small', 'small', 'small']);
});
