import { expect } from '@open-wc/testing';
import type { Reserve } from '../core/reserve.ts';
import { reserveCss } from './reserve-css.ts';

const reserve: Reserve = {
  tag: 'test-not-yet-defined',
  byWidth: [
    [0, 'line'],
    [20, 'card'],
  ],
  heights: {
    line: [[0, 4]],
    card: [
      [0, 20],
      [30, 10],
    ],
  },
  inline: { line: 0 },
};

describe('reserve', () => {
  let style: HTMLStyleElement;
  before(() => {
    style = document.createElement('style');
    style.textContent = reserveCss([reserve]);
    document.head.append(style);
  });
  after(() => style.remove());

  function height(width: number, variant?: string, content = '', reserved = ''): number {
    const box = document.createElement('div');
    box.style.width = `${width}px`;
    const tag = document.createElement(reserve.tag);
    tag.textContent = content;
    if (variant) tag.setAttribute('variant', variant);
    if (reserved) tag.setAttribute('reserve', reserved);
    box.append(tag);
    document.body.append(box);
    const found = tag.getBoundingClientRect().height;
    box.remove();
    return found;
  }

  it('takes the room of what is to come, by width and by variant', () => {
    // Widths in em of the reader's text, 16 px; heights in em of the tag's, 15 px.
    expect([300, 320, 479, 480].map((width) => height(width))).to.deep.equal([60, 300, 300, 150]);
    expect([300, 480].map((width) => height(width, 'card'))).to.deep.equal([300, 150]);
    expect(height(480, 'line')).to.equal(60);
  });

  it('shows fallback content inside that room', () => {
    expect(height(500, undefined, 'Words of the page')).to.equal(150);
  });

  it('is none where the page asks for none', () => {
    expect(height(500, undefined, '', 'none')).to.equal(0);
  });

  it('lets go of the room when the script does not come', () => {
    const box = document.createElement('div');
    const tag = document.createElement(reserve.tag);
    box.append(tag);
    document.body.append(box);
    const [release] = tag.getAnimations({ subtree: true });
    expect(tag.offsetHeight).to.be.greaterThan(0);
    release?.finish();
    expect(tag.offsetHeight).to.equal(0);
    box.remove();
  });
});
