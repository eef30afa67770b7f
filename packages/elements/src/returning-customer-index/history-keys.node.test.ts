import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfterKey } from './history-keys.ts';

/** Where keys lead from the middle of twenty days. */
const from10 = (dir: 'ltr' | 'rtl'): Record<string, number | undefined> => {
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];
  return Object.fromEntries(keys.map((key) => [key, dayAfterKey(key, 10, 20, dir)]));
};

test('arrows go a day, pages a week, and Home and End to the ends', () => {
  assert.deepEqual(from10('ltr'), {
    ArrowRight: 11,
    ArrowLeft: 9,
    ArrowUp: 11,
    ArrowDown: 9,
    PageUp: 17,
    PageDown: 3,
    Home: 0,
    End: 19,
  });
});

test('only the arrows to the sides are mirrored with the text', () => {
  assert.deepEqual(from10('rtl'), { ...from10('ltr'), ArrowRight: 9, ArrowLeft: 11 });
});

test('no key leads out of the days', () => {
  for (const key of ['ArrowLeft', 'ArrowDown', 'PageDown', 'Home'])
    assert.equal(dayAfterKey(key, 0, 20, 'ltr'), 0, key);
  for (const key of ['ArrowRight', 'ArrowUp', 'PageUp', 'End']) assert.equal(dayAfterKey(key, 19, 20, 'ltr'), 19, key);
});

test('other keys are the page’s', () => {
  for (const key of ['Tab', 'a', 'Enter', 'constructor']) assert.equal(dayAfterKey(key, 3, 20, 'ltr'), undefined);
});
