import { expect, nextFrame } from '@open-wc/testing';
import { begin, define, make, names, seen, shows, type Tag } from './stage.ts';

/** Ways to hide a part of a page, as a style or an attribute of it. */
const drawers: Readonly<Record<string, string>> = {
  'visibility: hidden': 'style="visibility: hidden"',
  'a shift out of sight': 'style="visibility: hidden; transform: translateX(-100%)"',
  'display: none': 'style="display: none"',
  'opacity: 0': 'style="opacity: 0; pointer-events: none"',
  'content-visibility: hidden': 'style="content-visibility: hidden"',
  hidden: 'hidden',
};

const inside = ({ renderRoot }: Tag): readonly Element[] => [...renderRoot.querySelectorAll('*')];

/**
 * What of a tag is in sight. The tag is asked too, because WebKit forgets a `content-visibility: hidden` around an
 * `auto`; only for what no style inside can undo.
 */
const inSight = (tag: Tag): readonly Element[] =>
  tag.checkVisibility()
    ? inside(tag).filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    : [];

/** Whether a press somewhere on it reaches the tag. */
function canBePressed(tag: Tag): boolean {
  const { left, top, width, height } = tag.getBoundingClientRect();
  const places = [0.05, 0.25, 0.5, 0.75, 0.95];
  return places.some((x) =>
    places.some(
      (y) => document.elementFromPoint(left + x * width, Math.min(top + y * height, innerHeight - 1)) === tag,
    ),
  );
}

async function settle(tag: Tag): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await tag.updateComplete;
}

describe('a page that hides a part of itself', () => {
  const room = document.createElement('div');
  room.style.cssText = 'inline-size: 600px';
  before(async () => {
    await begin();
    await define();
    document.body.prepend(room);
  });
  after(() => room.remove());

  /** A box of the page with a tag in it. */
  function fill(name: string, box: string): { readonly drawer: HTMLElement; readonly tag: Tag } {
    room.replaceChildren(document.createRange().createContextualFragment(`<div ${box}></div>`));
    const drawer = room.firstElementChild as HTMLElement;
    const tag = make(name);
    drawer.append(tag);
    return { drawer, tag };
  }

  for (const name of names) {
    for (const [what, box] of Object.entries(drawers)) {
      it(`by ${what} hides <${name}>, which is there when it is shown`, async () => {
        const { drawer, tag } = fill(name, box);
        await shows(tag);
        await settle(tag);
        expect(inSight(tag)).to.have.length(0);
        expect(canBePressed(tag)).to.equal(false);
        drawer.removeAttribute('style');
        drawer.removeAttribute('hidden');
        await settle(tag);
        expect(seen(tag).trim()).not.to.equal('');
        expect(inSight(tag).length).to.be.greaterThan(5);
        expect(canBePressed(tag)).to.equal(true);
        const text = seen(tag);
        if (box === 'hidden') drawer.hidden = true;
        else drawer.style.cssText = box.slice(7, -1);
        expect(inSight(tag)).to.have.length(0);
        expect(canBePressed(tag)).to.equal(false);
        drawer.removeAttribute('style');
        drawer.removeAttribute('hidden');
        await settle(tag);
        expect(seen(tag)).to.equal(text);
      });
    }

    it(`hides <${name}> itself by any of these`, async () => {
      const { tag } = fill(name, '');
      await shows(tag);
      for (const style of ['visibility: hidden', 'opacity: 0', 'display: none']) {
        tag.style.cssText = style;
        expect(inSight(tag), style).to.have.length(0);
        tag.removeAttribute('style');
        expect(inSight(tag).length).to.be.greaterThan(5);
      }
      tag.hidden = true;
      expect(inSight(tag)).to.have.length(0);
    });

    it(`by inert lets nobody press or reach <${name}>`, async () => {
      const { drawer, tag } = fill(name, 'inert');
      await shows(tag);
      expect(canBePressed(tag)).to.equal(false);
      for (const element of inside(tag)) (element as HTMLElement).focus?.();
      expect(tag.renderRoot.activeElement).to.equal(null);
      drawer.inert = false;
      expect(canBePressed(tag)).to.equal(true);
    });

    it(`lets presses through <${name}> over a player`, async () => {
      room.replaceChildren(
        document.createRange().createContextualFragment(
          `<div style="position: relative; inline-size: 600px; block-size: 800px">
            <video style="position: absolute; inset: 0; inline-size: 100%; block-size: 100%"></video>
            <div style="position: absolute; inset: 0; pointer-events: none"></div>
          </div>`,
        ),
      );
      const tag = make(name, { theme: 'overlay' });
      room.querySelector(':scope > div > div')?.append(tag);
      await shows(tag);
      expect(canBePressed(tag)).to.equal(false);
      const { left, top } = tag.getBoundingClientRect();
      expect(document.elementFromPoint(left + 40, top + 20)?.localName).to.equal('video');
      for (const element of inside(tag)) expect(getComputedStyle(element).pointerEvents).to.equal('none');
      // A page that wants its links pressed says so.
      tag.style.pointerEvents = 'auto';
      expect(canBePressed(tag)).to.equal(true);
    });
  }
});
