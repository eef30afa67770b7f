import { expect } from '@open-wc/testing';
import { moment } from './moment.ts';

describe('when something was written', () => {
  // Noon of the reader's own calendar.
  const now = new Date(2026, 10, 22, 12).getTime();
  const said = (day: string): string => moment('en', day, now);

  it('is said in days, months and years', () => {
    const days = ['2026-11-22', '2026-11-21', '2026-11-19', '2026-09-01', '2024-11-01'];
    expect(days.map(said)).to.deep.equal(['today', 'yesterday', '3 days ago', '2 months ago', '2 years ago']);
  });

  it('is a day on the reader’s calendar, at any time of it', () => {
    const first = new Date(2026, 10, 22, 0, 1).getTime();
    const last = new Date(2026, 10, 22, 23, 59).getTime();
    expect([first, last].map((at) => moment('en', '2026-11-21', at))).to.deep.equal(['yesterday', 'yesterday']);
  });

  it('is today where the calendar of its writer is a day ahead', () => {
    expect(said('2026-11-23')).to.equal('today');
  });

  it('is a date where it lies ahead, never "in 11 months"', () => {
    expect(said('2027-10-18')).to.equal('Oct 18, 2027');
  });
});
