import { expect, nextFrame } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { generatedText } from '../testing/generated-text.ts';
import { page, review } from './reviews.fixture.ts';
import { flat, items, listAt, rootOf, serve, show } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

/** A picture that the tests' own server has. */
const there = new URL('picture.fixture.svg', import.meta.url).pathname;
const image = (src: string, alt: string | null = null) => ({ kind: 'image' as const, src, alt });

describe('pictures in a review', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve({}, location.origin)));
  afterEach(() => server.restore());

  it('of another origin are never asked for: a link says where they are', async () => {
    server.answers[listAt] = page([
      review({
        media: [
          image('https://tracker.example/1.png', 'Half an apple'),
          { kind: 'video', src: 'http://films.example/a.mp4', alt: null },
          image('https://shop.example@evil.example/1.png'),
          image('javascript:alert(1)'),
          image('data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='),
          image('https://'),
        ],
      }),
    ]);
    const element = await show(server);
    expect(element.renderRoot.querySelector('img, video, source, [style*=url]')).to.equal(null);
    const links = [...element.renderRoot.querySelectorAll('a')];
    expect(links.map((link) => [flat(link.innerText), flat(link.ariaLabel), link.href])).to.deep.equal([
      [
        'Half an apple at tracker.example',
        'Half an apple at tracker.example (opens in a new tab)',
        'https://tracker.example/1.png',
      ],
      ['Video at films.example', 'Video at films.example (opens in a new tab)', 'http://films.example/a.mp4'],
    ]);
    for (const { rel, target } of links) {
      expect(rel.split(' ')).to.include.members(['noopener', 'noreferrer', 'nofollow']);
      expect(target).to.equal('_blank');
    }
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).hostname);
    expect(asked).not.to.include.members(['tracker.example']);
  });

  it('of the API are small ones with their room reserved, loaded when they come near, without a referrer', async () => {
    server.answers[listAt] = page([review({ media: [image(there), image('media/2.png')] })]);
    const element = await show(server);
    const buttons = [...element.renderRoot.querySelectorAll('.media button')];
    expect(buttons.map((button) => flat(button.ariaLabel))).to.deep.equal([
      'Show larger: Picture 1, by 小*禾',
      'Show larger: Picture 2, by 小*禾',
    ]);
    const [first] = buttons;
    const { width, height } = first?.getBoundingClientRect() ?? {};
    expect([width, height]).to.deep.equal([64, 64]);
    const found = first?.querySelector('img');
    expect(found?.src).to.equal(location.origin + there);
    expect([found?.loading, found?.width, found?.referrerPolicy]).to.deep.equal(['lazy', 64, 'no-referrer']);
  });

  it('are relative to where the API is, not to the page', async () => {
    server.restore();
    const folder = new URL('.', import.meta.url).href.slice(0, -1);
    server = serve({ [listAt]: page([review({ media: [image('../picture.fixture.svg')] })]) }, folder);
    const element = await show(server);
    expect(element.renderRoot.querySelector('img')?.src).to.equal(location.origin + there);
  });

  it('that cannot be loaded leave a drawing of the same size', async () => {
    server.answers[listAt] = page([review({ media: [image('gone/1.png', 'An apple'), image(there)] })]);
    const element = await show(server);
    const [broken, whole] = element.renderRoot.querySelectorAll<HTMLElement>('.media button');
    await waitUntil(() => broken?.querySelector('svg'), 'draws a placeholder');
    expect(broken?.querySelector('img')).to.equal(null);
    const { width, height } = (broken as Element).querySelector('svg')?.getBoundingClientRect() ?? {
      width: 0,
      height: 0,
    };
    expect([width, height]).to.deep.equal([64, 64]);
    expect(flat(broken?.ariaLabel)).to.include('An apple');
    await waitUntil(() => (whole?.querySelector('img')?.naturalWidth ?? 0) > 0, 'the other one is there');
  });

  it('are none of an author: there is an initial on a leaf that is one person’s here', async () => {
    const seeds = ['00000000', '7f3a90c1', '7f3a90c1', 'no seed'];
    server.answers[listAt] = page(seeds.map((seed, i) => review({ id: `r${i}`, seed })));
    const element = await show(server);
    const [blank, one, again, odd] = [...element.renderRoot.querySelectorAll('.avatar')].map((avatar) => {
      const { borderRadius, filter } = getComputedStyle(avatar);
      expect(generatedText(avatar, '::before')).to.include('禾');
      return [borderRadius, filter].join();
    });
    expect(one).to.equal(again);
    expect(blank).to.equal('50%,hue-rotate(-45deg)');
    expect(one).to.match(/^min\(15%, 50%\) 50% 50%,|^15% 50% 50%,/);
    // A server may seed otherwise: then the leaf is a plain one.
    expect(odd).to.match(/^50%,/);
  });

  it('are not needed for an author: the initial of a name in Chinese characters is the last one', async () => {
    const initials = async (author: string | null): Promise<string> => {
      server.restore();
      server = serve({ [listAt]: page([review({ author })]) });
      const [item] = items(await show(server));
      return item?.querySelector<HTMLElement>('.avatar')?.dataset.initial ?? '';
    };
    expect([await initials('小*禾'), await initials('A*y'), await initials(null), await initials('😀*')]).to.deep.equal(
      ['禾', 'A', 'R', '😀'],
    );
  });
});

describe('the picture viewer', () => {
  let server: FakeApi;
  beforeEach(() => {
    const media = [image(there, 'An apple'), image(`${there}?2`), image('gone.png', 'A box')];
    server = serve({ [listAt]: page([review({ media })]) }, location.origin);
  });
  afterEach(() => server.restore());

  async function open(attributes: Record<string, string> = {}) {
    const element = await show(server, attributes);
    const thumbnail = element.renderRoot.querySelector('.media button') as HTMLButtonElement;
    thumbnail.focus();
    thumbnail.click();
    await waitUntil(() => element.renderRoot.querySelector('dialog')?.open, 'opens');
    const dialog = element.renderRoot.querySelector('dialog') as HTMLDialogElement;
    const caption = (): string => flat(dialog.querySelector<HTMLElement>('.caption')?.innerText);
    const press = (key: string): void =>
      void dialog.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return { element, thumbnail, dialog, caption, press };
  }

  it('shows a picture large, with what its author calls it and its place among the others', async () => {
    const { element, dialog, caption } = await open();
    expect(flat(dialog.ariaLabel)).to.equal('Pictures by 小*禾, Nov 20, 2026');
    expect(dialog.querySelector('img')?.alt).to.equal('An apple');
    expect(dialog.querySelector('img')?.referrerPolicy).to.equal('no-referrer');
    expect(caption()).to.equal('An apple 1 / 3');
    await expect(element).to.be.accessible();
  });

  it('turns with the arrow keys and its buttons, round and round', async () => {
    const { dialog, caption, press } = await open();
    press('ArrowRight');
    expect(caption()).to.equal('2 / 3');
    expect(dialog.querySelector('img')?.alt).to.equal('Picture');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(caption()).to.equal('A box 3 / 3');
    dialog.querySelector<HTMLElement>('[aria-label=Next]')?.click();
    expect(caption()).to.equal('An apple 1 / 3');
    dialog.querySelector<HTMLElement>('[aria-label=Previous]')?.click();
    expect(caption()).to.equal('A box 3 / 3');
  });

  it('is mirrored where text runs from right to left', async () => {
    const { caption, press } = await open({ lang: 'ar' });
    press('ArrowLeft');
    expect(caption()).to.equal('2 من 3');
    press('ArrowRight');
    expect(caption()).to.include('1 من 3');
  });

  it('is swiped: to the left for the next one; a slip of the finger is none', async () => {
    const { dialog, caption } = await open();
    const stage = dialog.querySelector('.stage') as HTMLElement;
    stage.setPointerCapture = () => {};
    const swipe = (by: number, last = 'pointerup'): void => {
      const point = (type: string, clientX: number): void =>
        void stage.dispatchEvent(
          new PointerEvent(type, { clientX, isPrimary: true, pointerId: 1, bubbles: true, cancelable: true }),
        );
      point('pointerdown', 300);
      point('pointermove', 300 + by);
      expect(stage.style.transform).to.equal(`translateX(${by}px)`);
      point(last, 300 + by);
      expect(stage.style.transform).to.equal('');
    };
    swipe(-90);
    expect(caption()).to.equal('2 / 3');
    swipe(90);
    expect(caption()).to.equal('An apple 1 / 3');
    swipe(-20);
    swipe(-90, 'pointercancel');
    expect(caption()).to.equal('An apple 1 / 3');
  });

  it('says so where a picture cannot be loaded', async () => {
    const { dialog, press } = await open();
    press('ArrowLeft');
    await waitUntil(() => flat(dialog.innerText).includes('This picture could not be loaded'));
    expect(dialog.querySelector('.stage svg')).not.to.equal(null);
    press('ArrowLeft');
    expect(dialog.querySelector('img')?.src).to.equal(`${location.origin}${there}?2`);
  });

  it('closes by its button and beside the picture, gives the focus back and lets go of the picture', async () => {
    const { element, dialog, thumbnail } = await open();
    dialog.querySelector<HTMLElement>('[aria-label=Close]')?.click();
    await waitUntil(() => !dialog.open, 'closes');
    expect(rootOf(element).activeElement === thumbnail).to.equal(true);
    await waitUntil(() => !dialog.querySelector('img'), 'lets go of the picture');
    thumbnail.click();
    await waitUntil(() => dialog.open);
    dialog.click();
    await waitUntil(() => !dialog.open, 'closes beside the picture');
  });

  it('stays closed, and fails at nothing, where its tag is taken away before it is there', async () => {
    const element = await show(server);
    const failures: unknown[] = [];
    const listen = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      failures.push(event.reason);
    };
    addEventListener('unhandledrejection', listen);
    element.renderRoot.querySelector<HTMLElement>('.media button')?.click();
    element.remove();
    await waitUntil(() => element.renderRoot.querySelector('dialog'), 'is there');
    for (let frame = 0; frame < 2; frame++) await nextFrame();
    removeEventListener('unhandledrejection', listen);
    expect(failures).to.deep.equal([]);
    expect(element.renderRoot.querySelector('dialog')?.open).to.equal(false);
  });

  it('closes when its tag is taken away', async () => {
    const { element, dialog } = await open();
    const box = element.parentElement;
    element.remove();
    box?.append(element);
    await element.updateComplete;
    expect(dialog.open).to.equal(false);
  });
});
