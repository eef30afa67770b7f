import { expect } from '@open-wc/testing';
import { courseOf, enough, weekly } from './history-course.ts';
import { dayAfterKey } from './history-keys.ts';
import { course, point } from './history.fixture.ts';

const names = ['quality', 'service', 'content', 'returning'].map((id) => ({ id, name: id.toUpperCase() }));
const laid = (points = course().points) => courseOf(points, 'Index', names);

describe('the course of an index', () => {
  it('has a line for the index and for each dimension that ever had a score, by the places of the leaves', () => {
    const dimensions = { returning: 96, quality: 97, service: 94 };
    const points = [point(1, { dimensions }), point(0, { dimensions })];
    expect(laid(points).lines.map(({ place, name }) => [place, name])).to.deep.equal([
      [0, 'Index'],
      [1, 'QUALITY'],
      [2, 'SERVICE'],
      [4, 'RETURNING'],
    ]);
  });

  it('leaves a gap where a day was not published', () => {
    const { days, lines } = laid([point(3), point(1), point(0)]);
    expect(days).to.deep.equal(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']);
    expect(lines[0]?.values).to.deep.equal([90, null, 91, 91]);
  });

  it('goes back 90 days, whatever is sent, and leaves out what is no day', () => {
    const { days } = laid([point(200_000), point(30, { day: 'someday' }), point(0)]);
    expect(days).to.have.length(90);
    expect(days.at(-1)).to.equal('2026-11-22');
  });

  it('is enough from two days with a score on', () => {
    const none = { score: null, percentile: null, level: 'collecting' } as const;
    expect(enough(laid([]))).to.equal(false);
    expect(enough(laid([point(1, none), point(0)]))).to.equal(false);
    expect(enough(laid([point(2), point(1, none), point(0)]))).to.equal(true);
  });

  it('can be read a week apart, the last day always among them', () => {
    const short = laid(course(16).points);
    expect(weekly(short).map((at) => short.days[at])).to.deep.equal(['2026-11-08', '2026-11-15', '2026-11-22']);
  });
});

describe('the way through the days by keyboard', () => {
  it('follows the arrows as they point, also where text runs to the left', () => {
    expect(dayAfterKey('ArrowRight', 3, 90, 'ltr')).to.equal(4);
    expect(dayAfterKey('ArrowRight', 3, 90, 'rtl')).to.equal(2);
    expect(dayAfterKey('ArrowUp', 3, 90, 'rtl')).to.equal(4);
  });

  it('stops at both ends', () => {
    expect(dayAfterKey('PageDown', 3, 90, 'ltr')).to.equal(0);
    expect(dayAfterKey('End', 3, 90, 'ltr')).to.equal(89);
    expect(dayAfterKey('Home', 3, 90, 'rtl')).to.equal(0);
  });

  it('leaves other keys to the page', () => {
    expect(dayAfterKey('Tab', 3, 90, 'ltr')).to.equal(undefined);
    expect(dayAfterKey('constructor', 3, 90, 'ltr')).to.equal(undefined);
  });
});
