import { expect } from '@open-wc/testing';
import { duration } from './duration.ts';

it('a duration is said in hours, and from two days on in days, never less than it was', () => {
  expect([1, 6, 47, 48, 49, 330].map((hours) => duration('en', hours))).to.deep.equal([
    '1 hour',
    '6 hours',
    '47 hours',
    '2 days',
    '3 days',
    '14 days',
  ]);
  expect(duration('zh-CN', 6)).to.equal('6小时');
});
