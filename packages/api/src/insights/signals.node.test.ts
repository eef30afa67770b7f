import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignalCount } from '../ports/insights.ts';
import { conversionByLevel, signalInsights } from './signals.ts';

const today = 20_400;
const signal = (kind: SignalCount['kind'], count: number, more: Partial<SignalCount> = {}): SignalCount => ({
  ...{ day: today, kind, room: '', session: '', openedReviews: false, bought: false, count, ...more },
});
const none = conversionByLevel([], () => undefined);
const told = (counts: readonly SignalCount[]) =>
  signalInsights({ counts, from: today - 89, names: new Map([['s2', 'Friday night']]), levels: none });

describe('what pages counted', () => {
  it('is nothing where they sent nothing', () => assert.equal(told([]), null));

  it('is told by session, newest first, of the last twenty', () => {
    const at = (session: string, day: number) => ({ room: 'room', session, day });
    const sessions = Array.from({ length: 30 }, (_, i) => signal('invited', 9, at(`old-${i + 10}`, today - 40 + i)));
    const found = told([
      signal('invited', 10, at('s1', today - 1)),
      signal('written', 4, at('s1', today)),
      signal('invited', 3, at('s2', today - 2)),
      signal('opened', 2, at('s2', today - 2)),
      signal('invited', 7),
      ...sessions,
    ])?.sessions;
    assert.equal(found?.length, 20);
    const [first, second] = found ?? [];
    assert.deepEqual(
      [first?.session, first?.day, first?.invited, first?.written, first?.rate.share],
      ['s1', '2025-11-08', 10, 4, 0.4],
    );
    assert.deepEqual(
      [second?.session, second?.name, second?.opened, second?.rate.share],
      ['s2', 'Friday night', 2, null],
      'of three nothing is said',
    );
  });

  it('says how visits ended by whether reviews were opened, and by level', () => {
    const opened = { openedReviews: true };
    const found = told([
      signal('visit', 5, { ...opened, bought: true }),
      signal('visit', 15, opened),
      signal('visit', 80),
      signal('visit', 20, { bought: true }),
    ]);
    assert.deepEqual([found?.conversion.opened.share, found?.conversion.opened.n], [0.25, 20]);
    assert.deepEqual([found?.conversion.unopened.share, found?.conversion.unopened.n], [0.2, 100]);
    const visits = ['a', 'b', 'c'].map((merchant, i) => ({ merchant, visits: 100, bought: 10 * (i + 1) }));
    const levels = conversionByLevel(visits, (merchant) => (merchant === 'c' ? 'leading' : 'par'));
    assert.deepEqual([levels.above.share, levels.others.share, levels.others.n], [0.3, 0.15, 200]);
  });
});
