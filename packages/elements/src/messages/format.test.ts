import { expect } from '@open-wc/testing';
import { date, ends, number, percent, points, relativeTime } from './format.ts';
import { localizedName } from './localized-name.ts';

describe('format', () => {
  it('writes numbers, shares and days as the language does', () => {
    expect(number('en', 12_408.4)).to.equal('12,408');
    expect(percent('zh-CN', 92)).to.equal('92%');
    expect(date('zh-CN', '2026-11-22T08:00:00Z', { dateStyle: 'medium', timeZone: 'UTC' })).to.equal('2026年11月22日');
  });

  it('writes the same digits in every engine and every Arabic', () => {
    const now = Date.UTC(2026, 10, 22, 12);
    for (const lang of ['ar', 'ar-EG']) {
      expect(number(lang, 12_408)).to.match(/^12\D408$/);
      expect(percent(lang, 46)).to.match(/^46\D+$/);
      expect(date(lang, now, { year: 'numeric' })).to.match(/^2026/);
      expect(relativeTime(lang, now - 5 * 3_600_000, now)).to.include('5');
    }
  });

  it('writes a score rounded down, as a badge states it, and an interval that still holds it', () => {
    expect([84, 84.9, 99.96, 0.4].map((score) => points('en', score))).to.deep.equal(['84', '84', '99', '0']);
    expect(ends('en', { lower: 84.6, upper: 87.2 })).to.deep.equal(['84', '88']);
  });

  it('says how long ago in the largest unit that is full', () => {
    const now = Date.UTC(2026, 10, 22, 12);
    const ago = (seconds: number) => relativeTime('en', now - seconds * 1000, now);
    expect(ago(20)).to.equal('this minute');
    expect(ago(59 * 60)).to.equal('59 minutes ago');
    expect(ago(3 * 3600)).to.equal('3 hours ago');
    expect(ago(26 * 3600)).to.equal('yesterday');
    expect(ago(-40 * 86_400)).to.equal('next month');
  });

  it('finds a name in the language, its family, English, or gives the one it was told', () => {
    const names = { 'zh-CN': '水果', en: 'Fruit' };
    expect(['zh-CN', 'en-GB', 'fr'].map((lang) => localizedName(names, lang, 'x'))).to.deep.equal([
      '水果',
      'Fruit',
      'Fruit',
    ]);
    expect(localizedName({}, 'en', '水果')).to.equal('水果');
  });
});
