import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import arabic from './action-messages/ar.ts';
import english from './action-messages/en.ts';
import ar from './messages/ar.ts';
import en from './messages/en.ts';
import { PictureViewer } from './picture-viewer.ts';

/** A picture that needs no server. */
const there = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%221%22 height=%221%22/%3E';
const gone = 'data:image/png;base64,AAAA';

interface Medium {
  readonly src?: string;
  readonly alt?: string;
  readonly kind?: string;
}

describe('the viewer of pictures', () => {
  let viewer: PictureViewer;
  let box: HTMLElement;
  beforeEach(async () => {
    viewer = new PictureViewer();
    box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(viewer.dialog);
  });
  afterEach(() => viewer.dialog.close());

  const thumbnails = (...media: readonly Medium[]): HTMLButtonElement[] => {
    const buttons = media.map(({ src = there, alt = '', kind = 'image' }) => {
      const button = document.createElement('button');
      button.value = src;
      Object.assign(button.dataset, { alt, kind });
      return button;
    });
    const row = document.createElement('div');
    row.append(...buttons);
    box.append(row);
    return buttons;
  };
  const open = (button: HTMLButtonElement | undefined, messages = en): void => {
    if (button) viewer.open(messages, messages === ar ? arabic : english, button, 'Ann');
  };
  const inside = <E extends HTMLElement>(selector: string): E => {
    const found = viewer.dialog.querySelector<E>(selector);
    if (!found) throw new Error(`${selector}: is not in the viewer`);
    return found;
  };
  const place = (): string => inside('.place').textContent ?? '';
  const name = (): string => inside('.stage').querySelector('img')?.alt ?? '';
  const button = (label: string): HTMLButtonElement => inside(`[aria-label=${label}]`);
  const key = (pressed: string): void =>
    void viewer.dialog.dispatchEvent(new KeyboardEvent('keydown', { key: pressed }));
  const swipe = (by: number): void => {
    const stage = inside('.stage');
    stage.setPointerCapture = () => {};
    for (const [type, clientX] of [
      ['pointerdown', 200],
      ['pointerup', 200 + by],
    ] as const) {
      stage.dispatchEvent(new PointerEvent(type, { clientX, isPrimary: true, pointerId: 1 }));
    }
  };
  const four = () => thumbnails({ alt: 'a' }, { alt: 'b' }, { alt: 'c' }, { alt: 'd' });

  it('names itself and its buttons, which show where they lead', () => {
    open(four()[0]);
    expect(viewer.dialog.getAttribute('aria-label')).to.equal('Pictures by Ann');
    const signs = ['Previous', 'Next', 'Close'].map((label) => [button(label).textContent, button(label).className]);
    expect(signs).to.deep.equal([
      ['‹', 'turn back'],
      ['›', 'turn on'],
      ['×', 'turn close'],
    ]);
    expect(inside('.caption').getAttribute('aria-live'), 'what is shown now is said').to.equal('polite');
  });

  it('shows the picture that was pressed, with its words and its place', () => {
    open(four()[2]);
    expect([viewer.dialog.open, name(), inside('[part=caption]').textContent, place()]).to.deep.equal([
      true,
      'c',
      'c',
      '3 / 4',
    ]);
    const image = inside<HTMLImageElement>('img');
    expect([image.src, image.referrerPolicy, image.draggable]).to.deep.equal([there, 'no-referrer', false]);
  });

  it('goes a step with a button, a key or a finger, round and round', () => {
    open(four()[0]);
    const steps: readonly (readonly [() => void, string])[] = [
      [() => button('Next').click(), 'b'],
      [() => button('Previous').click(), 'a'],
      [() => button('Previous').click(), 'd'],
      [() => button('Next').click(), 'a'],
      [() => key('ArrowRight'), 'b'],
      [() => key('ArrowRight'), 'c'],
      [() => key('ArrowLeft'), 'b'],
      [() => key('ArrowUp'), 'b'],
      [() => key('Enter'), 'b'],
      [() => swipe(-90), 'c'],
      [() => swipe(90), 'b'],
    ];
    for (const [step, now] of steps) {
      step();
      expect(name()).to.equal(now);
    }
  });

  it('goes the other way with keys and fingers where text runs from right to left', () => {
    viewer.dialog.dir = 'rtl';
    open(four()[0], ar);
    key('ArrowLeft');
    expect(name()).to.equal('b');
    swipe(90);
    expect(name()).to.equal('c');
    key('ArrowRight');
    swipe(-90);
    expect(name()).to.equal('a');
  });

  it('has neither a way on nor a place where there is one picture', () => {
    open(thumbnails({ alt: 'a' })[0]);
    expect([button('Next').hidden, button('Previous').hidden, place()]).to.deep.equal([true, true, '']);
    key('ArrowRight');
    expect(name()).to.equal('a');
    open(thumbnails({ alt: 'a' }, { alt: 'b' })[1]);
    expect([button('Next').hidden, button('Previous').hidden, place()]).to.deep.equal([false, false, '2 / 2']);
    key('ArrowRight');
    expect(name()).to.equal('a');
  });

  it('calls a picture without words what it is', () => {
    open(thumbnails({})[0]);
    expect([name(), inside('[part=caption]').textContent]).to.deep.equal(['Picture', '']);
    open(thumbnails({ kind: 'hologram' })[0]);
    expect(name()).to.equal('Picture');
  });

  it('plays a film by its own controls, and loads no more of it than that takes', () => {
    open(thumbnails({ kind: 'video', src: gone })[0]);
    const film = inside<HTMLVideoElement>('video');
    expect([film.controls, film.preload, film.getAttribute('aria-label')]).to.deep.equal([true, 'metadata', 'Video']);
  });

  it('says that a picture could not be loaded, with a drawing', async () => {
    open(thumbnails({ src: gone })[0]);
    await waitUntil(() => inside('.stage').textContent === 'This picture could not be loaded', 'says so');
    expect(inside('.stage').querySelector('svg.broken')).not.to.equal(null);
  });

  it('closes by its button or beside the picture, not by a press on it, and lets go of it', async () => {
    const [first] = four();
    open(first);
    inside('img').click();
    inside('.caption').click();
    expect(viewer.dialog.open).to.equal(true);
    button('Close').click();
    expect(viewer.dialog.open).to.equal(false);
    await waitUntil(() => inside('.stage').childElementCount === 0, 'lets go');
    open(first);
    viewer.dialog.click();
    expect(viewer.dialog.open).to.equal(false);
  });

  it('shows another picture while it is open, and stays closed where it has been taken away', () => {
    const [first, second] = four();
    open(first);
    open(second);
    expect([viewer.dialog.open, name()]).to.deep.equal([true, 'b']);
    viewer.dialog.close();
    viewer.dialog.remove();
    open(first);
    expect(viewer.dialog.open).to.equal(false);
    box.append(viewer.dialog);
  });
});
