import { expect } from '@open-wc/testing';
import { plural } from '../../messages/format.ts';
import ar from './ar.ts';
import en from './en.ts';
import zh from './zh-CN.ts';

describe('plurals of the reviews', () => {
  it('are right in English', () => {
    expect(en.count('1', 1)).to.equal('1 review');
    expect(en.count('0', 0)).to.equal('0 reviews');
    expect(en.helpful('1', 1)).to.equal('1 person found this helpful');
    expect(en.helpful('128', 128)).to.equal('128 people found this helpful');
    expect(en.foldedCount('1', 1)).to.equal('See 1 hidden review');
    expect(en.years('1', 1)).to.equal('customer for 1 year');
    expect(en.shown('1', '1', 1)).to.equal('Showing 1 of 1 review');
    expect(en.omitted('2', 2)).to.equal('2 reviews could not be shown');
    expect(en.stars('5', 5)).to.equal('5 stars');
    expect([0, 1, 2].map((n) => en.appendix(`${n}`, n))).to.deep.equal([
      'Added the same day',
      'Added after 1 day',
      'Added after 2 days',
    ]);
  });

  it('have the six forms of Arabic, with a number where one is written', () => {
    const numbers = [0, 1, 2, 3, 11, 100];
    expect(numbers.map((n) => plural('ar', n))).to.deep.equal(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(numbers.map((n) => ar.count(`${n}`, n))).to.deep.equal([
      '0 تقييم',
      'تقييم واحد',
      'تقييمان',
      '3 تقييمات',
      '11 تقييمًا',
      '100 تقييم',
    ]);
    expect(numbers.map((n) => ar.bought(`${n}`, n)).slice(2, 5)).to.deep.equal([
      'اشترى مرتين',
      'اشترى 3 مرات',
      'اشترى 11 مرة',
    ]);
    expect(numbers.map((n) => ar.appendix(`${n}`, n))).to.deep.equal([
      'أضيف في اليوم نفسه',
      'أضيف بعد يوم واحد',
      'أضيف بعد يومين',
      'أضيف بعد 3 أيام',
      'أضيف بعد 11 يومًا',
      'أضيف بعد 100 يوم',
    ]);
    expect(ar.later('ساعتان')).to.equal('خلال ساعتين');
  });

  it('are one form in Chinese', () => {
    expect([1, 128].map((n) => zh.helpful(`${n}`, n))).to.deep.equal(['1 人觉得有帮助', '128 人觉得有帮助']);
  });
});
