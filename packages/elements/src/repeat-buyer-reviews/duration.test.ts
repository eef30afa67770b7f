import { expect } from '@open-wc/testing';
import { duration } from './duration.ts';

it('a duration is said in the largest unit of which it is at least two, and is a minute at the least', () => {
  expect([0, 1, 6, 119, 120, 2879, 2880, 20_000].map((minutes) => duration('en', minutes))).to.deep.equal([
    '1 minute',
    '1 minute',
    '6 minutes',
    '119 minutes',
    '2 hours',
    '48 hours',
    '2 days',
    '14 days',
  ]);
  expect(duration('zh-CN', 6)).to.equal('6分钟');
});
