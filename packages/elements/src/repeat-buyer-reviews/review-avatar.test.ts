import { expect } from '@open-wc/testing';
import { avatar } from './review-avatar.ts';

const leaf = (seed: string): string => (avatar(seed, 'Ann') as HTMLElement).style.getPropertyValue('--_leaf');
const turn = (seed: string): string => (avatar(seed, 'Ann') as HTMLElement).style.filter;
const initial = (name: string): string | undefined => (avatar('0', name) as HTMLElement).dataset.initial;
const corners = (...pointed: readonly number[]): string =>
  [0, 1, 2, 3].map((at) => `var(--_${pointed.includes(at) ? 'point' : 'round'})`).join(' ');

describe('the avatar of an author', () => {
  it('has a corner for each of the last bits of the seed', () => {
    expect(leaf('0')).to.equal(corners());
    expect(leaf('1')).to.equal(corners(0));
    expect(leaf('2')).to.equal(corners(1));
    expect(leaf('4')).to.equal(corners(2));
    expect(leaf('8')).to.equal(corners(3));
    expect(leaf('7f3a90cf')).to.equal(corners(0, 1, 2, 3));
    expect(leaf('7f3a90c5')).to.equal(corners(0, 2));
    expect(leaf('10')).to.equal(corners());
  });

  it('has a colour that is turned by up to 45° to either side', () => {
    expect(turn('0')).to.equal('hue-rotate(-45deg)');
    expect(turn('2d')).to.equal('hue-rotate(0deg)');
    expect(turn('59')).to.equal('hue-rotate(44deg)');
    expect(turn('5a')).to.equal('hue-rotate(-45deg)');
    expect(turn('5b')).to.equal('hue-rotate(-44deg)');
  });

  it('is a plain leaf for a seed that is no number', () => {
    expect(leaf('no seed')).to.equal(corners());
  });

  it('has the first letter of a name, and of one that ends in Chinese characters the last', () => {
    expect(['Ann', ' Ann ', '小*禾', '禾田', 'Ann 禾', '禾 Ann', '😀*', '', '  '].map(initial)).to.deep.equal([
      'A',
      'A',
      '禾',
      '田',
      '禾',
      '禾',
      '😀',
      '',
      '',
    ]);
  });

  it('is for eyes alone', () => {
    expect((avatar('0', 'Ann') as Element).getAttribute('aria-hidden')).to.equal('true');
  });
});
