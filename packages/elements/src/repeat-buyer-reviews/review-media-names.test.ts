import { expect } from '@open-wc/testing';
import type { Medium } from '@huitou/contract/review.js';
import en from './messages/en.ts';
import { reviewMedia } from './review-media.ts';

const home = new URL('https://api.example/');
const image = (src = 'a.png', alt: string | null = null): Medium => ({ kind: 'image', src, alt });
const film = (src = 'a.mp4', alt: string | null = null): Medium => ({ kind: 'video', src, alt });

const drawn = (...media: readonly Medium[]): Element => {
  const node = reviewMedia(en, home, media, 'Ann');
  if (!(node instanceof Element)) throw new Error('media: nothing is drawn');
  return node;
};
const labels = (...media: readonly Medium[]): string[] =>
  [...drawn(...media).children].map((one) => (one.getAttribute('aria-label') ?? '').replaceAll(/[\u2066-\u2069]/g, ''));

describe('the pictures of a review', () => {
  it('are told apart by their words, else by their kind, and by a number only among their kind', () => {
    expect(labels(image())).to.deep.equal(['Show larger: Picture, by Ann']);
    expect(labels(image('a.png', 'An apple'), image('b.png'))).to.deep.equal([
      'Show larger: An apple, by Ann',
      'Show larger: Picture 2, by Ann',
    ]);
    expect(labels(image(), film(), image())).to.deep.equal([
      'Show larger: Picture 1, by Ann',
      'Show larger: Video, by Ann',
      'Show larger: Picture 3, by Ann',
    ]);
  });

  it('open in a dialog, with what that has to know', () => {
    const [picture, video] = drawn(image('a.png', 'An apple'), film()).querySelectorAll('button');
    expect([picture?.name, picture?.value, picture?.dataset['kind'], picture?.dataset['alt']]).to.deep.equal([
      'medium',
      'https://api.example/a.png',
      'image',
      'An apple',
    ]);
    expect([video?.dataset['kind'], video?.dataset['alt'], video?.childElementCount]).to.deep.equal(['video', '', 0]);
    expect(picture?.getAttribute('aria-haspopup')).to.equal('dialog');
    const small = picture?.querySelector('img');
    expect([small?.alt, small?.width, small?.height, small?.loading, small?.referrerPolicy]).to.deep.equal([
      '',
      64,
      64,
      'lazy',
      'no-referrer',
    ]);
    const order = small?.getAttributeNames() ?? [];
    expect(order.indexOf('src'), 'a source before the others is asked for with the page’s address').to.equal(
      order.length - 1,
    );
  });

  it('are links where they are not the API’s own', () => {
    const [link] = drawn(image('https://other.example/a.png', 'An apple')).querySelectorAll('a');
    expect([link?.target, link?.rel, link?.className]).to.deep.equal([
      '_blank',
      'noopener noreferrer nofollow ugc',
      'link',
    ]);
    expect(link?.textContent?.replaceAll(/[\u2066-\u2069]/g, '')).to.equal('An apple at other.example');
  });

  it('are none where there is none that leads anywhere', () => {
    expect(reviewMedia(en, home, [], 'Ann')).to.equal(false);
    expect(reviewMedia(en, home, [image('javascript:alert(1)')], 'Ann')).to.equal(false);
    expect(drawn(image('javascript:alert(1)'), image()).children).to.have.length(1);
  });
});
