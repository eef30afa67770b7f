import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { sampleReview } from '@huitou/contract/samples.js';
import type { Review } from '@huitou/contract/review.js';
import { Turns } from './turns.ts';

const review = (id: string, text = 'Good.'): Review => ({ ...sampleReview, id, text, reply: null });
const list = (...ids: string[]): Review[] => ids.map((id) => review(id));

describe('the turns of reviews', () => {
  let turns: Turns;
  let pages = 0;
  const shown = (): string => turns.voice?.review.id ?? '';
  beforeEach(() => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    pages = 0;
    turns = new Turns(
      () => {},
      () => pages-- > 0,
    );
    turns.take(list('c', 'b', 'a'));
  });

  it('go from the newest to the oldest and begin again', () => {
    const seen = [shown()];
    for (let i = 0; i < 3; i++) {
      mock.timers.tick(6_000);
      seen.push(shown());
    }
    assert.deepEqual(seen, ['c', 'b', 'a', 'c']);
    assert.equal(turns.arrived, 0);
  });

  it('come back next to one that the host has answered since', () => {
    mock.timers.tick(6_000);
    assert.equal(shown(), 'b');
    const answered = { ...review('c'), reply: { text: 'Sorry.', at: '2026-11-29', hours: 1, wonBack: false } };
    turns.take([answered, ...list('b', 'a')]);
    assert.equal(shown(), 'b');
    assert.equal(turns.arrived, 0);
    mock.timers.tick(6_000);
    assert.equal(shown(), 'c');
    mock.timers.tick(6_000);
    assert.equal(shown(), 'b');
  });

  it('wait while somebody looks closer, and go on when nobody does', () => {
    turns.hold('hover', true);
    turns.hold('focus', true);
    turns.hold('hover', false);
    mock.timers.tick(60_000);
    assert.equal(shown(), 'c');
    turns.hold('focus', false);
    mock.timers.tick(6_000);
    assert.equal(shown(), 'b');
  });

  it('stop when the reader says so, and never go by themselves where motion is not wanted', () => {
    turns.setPaused(true);
    mock.timers.tick(60_000);
    assert.equal(shown(), 'c');
    turns.setPaused(false);
    turns.setStill(true);
    mock.timers.tick(60_000);
    assert.equal(shown(), 'c');
    turns.go(-1);
    assert.equal(shown(), 'a');
    turns.go(1);
    assert.equal(shown(), 'c');
  });

  it('give a new review the word at once, and then go on from there', () => {
    mock.timers.tick(6_000);
    turns.take(list('d', 'c', 'b', 'a'));
    assert.deepEqual([shown(), turns.voice?.fresh, turns.arrived, turns.unheard], ['d', true, 1, 0]);
    mock.timers.tick(6_000);
    assert.deepEqual([shown(), turns.voice?.fresh], ['c', false]);
  });

  it('let a new review finish before the next new one', () => {
    turns.take(list('d', 'c', 'b', 'a'));
    mock.timers.tick(2_000);
    turns.take(list('f', 'e', 'd', 'c', 'b', 'a'));
    assert.deepEqual([shown(), turns.unheard], ['d', 2]);
    mock.timers.tick(6_000);
    assert.equal(shown(), 'f');
    mock.timers.tick(6_000);
    assert.equal(shown(), 'e');
  });

  it('leave what is being read where it is, and say how many came', () => {
    turns.setPaused(true);
    turns.go(1);
    turns.take(list('e', 'd', 'c', 'b', 'a'));
    assert.deepEqual([shown(), turns.at, turns.unheard], ['b', 3, 2]);
    turns.goToNew();
    assert.deepEqual([shown(), turns.unheard], ['e', 1]);
  });

  it('take an answer without a turn, and no review for new that moved up when another was erased', () => {
    mock.timers.tick(6_000);
    turns.take([review('c'), { ...review('b'), text: 'answered' }, review('a')]);
    assert.equal(turns.voice?.review.text, 'answered');
    turns.take(list('c', 'a', 'z'));
    assert.equal(turns.arrived, 0);
  });

  it('turn the pages of long words before the next voice', () => {
    pages = 2;
    for (let i = 0; i < 2; i++) mock.timers.tick(6_000);
    assert.equal(shown(), 'c');
    mock.timers.tick(6_000);
    assert.equal(shown(), 'b');
  });

  it('keep twelve, however many come in a day', () => {
    for (let i = 0; i < 500; i++) {
      turns.take(list(...Array.from({ length: 14 }, (_, j) => `r${i + 14 - j}`)));
      mock.timers.tick(1_000);
    }
    assert.equal(turns.voices.length, 12);
    assert.ok(turns.unheard <= 12);
  });
});
