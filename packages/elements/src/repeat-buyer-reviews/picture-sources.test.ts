import type { Medium } from '@huitou/contract/review.js';
import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';
import { page, review } from './reviews.fixture.ts';
import { listAt, serve, show } from './show.fixture.ts';

/** A picture that the tests' own server has. Forms differ by a word behind it: an engine goes by the type that is said. */
const there = new URL('picture.fixture.svg', import.meta.url).pathname;
const variant = (type: string, width: number, src = `${there}?${type}-${width}`) => ({
  type: `image/${type}`,
  width,
  src,
});
const sizes = (type: string) => [480, 1600].map((width) => variant(type, width));
const picture = (...variants: NonNullable<Medium['variants']>): Medium => ({
  ...{ kind: 'image', src: `${there}?plain`, alt: 'An apple', variants },
});
const chosen = (root: ParentNode | null | undefined): string =>
  root?.querySelector('img')?.currentSrc.replace(/^[^?]*/, '') ?? '';

describe('a picture that the API has in several forms and sizes', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve({}, location.origin)));
  afterEach(() => server.restore());

  const showWith = (...media: Medium[]): Promise<RepeatBuyerReviews> => {
    server.answers[listAt] = page([review({ media })]);
    return show(server);
  };
  const small = (element: RepeatBuyerReviews): Element | null => element.renderRoot.querySelector('.media button');
  const opened = async (element: RepeatBuyerReviews): Promise<HTMLElement> => {
    small(element)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitUntil(() => element.renderRoot.querySelector('.stage img'), 'opens');
    return element.renderRoot.querySelector('.stage') as HTMLElement;
  };

  it('is small in a list, in the first form that the engine knows', async () => {
    const unknown = sizes('a-form-of-tomorrow');
    const element = await showWith(picture(...unknown, ...sizes('webp'), ...sizes('jpeg')));
    await waitUntil(() => chosen(small(element)), 'is loaded');
    expect(chosen(small(element))).to.equal('?webp-480');
    const { width, height } = small(element)?.querySelector('img')?.getBoundingClientRect() ?? {};
    expect([width, height], 'its room is kept').to.deep.equal([64, 64]);
  });

  it('is a JPEG where an engine knows no other', async () => {
    const jpeg = await showWith(picture(...sizes('a-form-of-tomorrow'), ...sizes('jpeg')));
    await waitUntil(() => chosen(small(jpeg)) === '?jpeg-480', 'is the small JPEG');
  });

  it('is the plain file where the API has no other', async () => {
    const plain = await showWith(picture());
    await waitUntil(() => chosen(small(plain)) === '?plain', 'is the plain file');
    expect(plain.renderRoot.querySelector('source')).to.equal(null);
  });

  it('is large once it is opened, in the same form', async () => {
    const element = await showWith(picture(...sizes('avif'), ...sizes('jpeg')));
    const stage = await opened(element);
    await waitUntil(() => chosen(stage), 'is loaded');
    const wanted = Math.max(innerWidth, innerHeight) * devicePixelRatio > 480 ? '?avif-1600' : '?avif-480';
    expect(chosen(stage)).to.equal(wanted);
    expect(stage.querySelector('img')?.alt).to.equal('An apple');
  });

  it('is the plain file where a form does not come, in the list and opened', async () => {
    const gone = [480, 1600].map((width) => variant('avif', width, `/gone-${width}.avif`));
    const element = await showWith(picture(...gone));
    await waitUntil(() => chosen(small(element)) === '?plain', 'is the plain file');
    const stage = await opened(element);
    await waitUntil(() => chosen(stage) === '?plain', 'is the plain file');
    expect(stage.querySelector('p')).to.equal(null);
  });

  it('says that it could not be loaded where the plain file does not come either', async () => {
    const element = await showWith({ ...picture(variant('avif', 480, '/gone.avif')), src: '/gone.jpg' });
    await waitUntil(() => small(element)?.querySelector('svg.broken'), 'has a drawing in its place');
    small(element)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitUntil(
      () => element.renderRoot.querySelector('.stage')?.textContent?.includes('could not be loaded'),
      'says so',
    );
  });

  it('is never asked for at another origin', async () => {
    const elsewhere = variant('avif', 480, 'https://tracker.example/1.avif');
    const element = await showWith(picture(elsewhere, ...sizes('jpeg')));
    await waitUntil(() => chosen(small(element)) === '?jpeg-480', 'is the JPEG of the API');
    expect(element.renderRoot.querySelector('[srcset*=tracker]')).to.equal(null);
  });
});
