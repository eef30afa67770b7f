import { expect } from '@open-wc/testing';
import { reserveCss, reservedHeight, type Reserve } from './reserve.ts';

const reserve: Reserve = {
  tag: 'test-not-yet-defined',
  byWidth: [
    [0, 'line'],
    [300, 'card'],
  ],
  heights: {
    line: [[0, 40]],
    card: [
      [0, 300],
      [500, 200],
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

  function height(width: number, variant?: string, content = ''): number {
    const box = document.createElement('div');
    box.style.width = `${width}px`;
    const tag = document.createElement(reserve.tag);
    tag.textContent = content;
    if (variant) tag.setAttribute('variant', variant);
    box.append(tag);
    document.body.append(box);
    const found = tag.getBoundingClientRect().height;
    box.remove();
    return found;
  }

  it('takes the room of what is to come, by width and by variant', () => {
    expect([200, 300, 499, 500].map((width) => height(width))).to.deep.equal([40, 300, 300, 200]);
    expect([200, 500].map((width) => height(width, 'card'))).to.deep.equal([300, 200]);
    expect(height(500, 'line')).to.equal(40);
    expect([200, 300, 500].map((width) => reservedHeight(reserve, width))).to.deep.equal([40, 300, 200]);
  });

  it('shows fallback content inside that room', () => {
    expect(height(500, undefined, 'Words of the page')).to.equal(200);
  });
});
