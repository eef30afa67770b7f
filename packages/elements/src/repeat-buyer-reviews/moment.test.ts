import { expect } from '@open-wc/testing';
import { moment } from './moment.ts';

describe('when something was written', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const said = (at: number): string => moment('en', new Date(at).toISOString(), now);

  it('is said in relation to now', () => {
    expect(said(now - 3 * 3_600_000)).to.equal('3 hours ago');
  });

  it('is now where the device’s clock is behind by less than a day', () => {
    expect(said(now + 300_000)).to.equal('this minute');
  });

  it('is a date where it lies ahead, never "in 11 months"', () => {
    expect(said(now + 330 * 86_400_000)).to.equal('Oct 18, 2027');
  });
});
