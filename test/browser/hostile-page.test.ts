import { expect } from '@open-wc/testing';
import { begin, define, names, show } from './stage.ts';

/** The style sheet of a page that means no good, or was written before shadow roots. */
const cruelty = `
  html { font-size: 62.5% }
  * { all: unset !important; color: red !important; font: italic 40px serif !important; letter-spacing: 1em !important }
  p, ul, li, button, svg, table { display: inline !important; margin: 99px !important }
`;

describe('a hostile page', () => {
  const sheet = new CSSStyleSheet();

  before(async () => {
    sheet.replaceSync(cruelty);
    // The room at hand is the page's to give; what a tag makes of it is not.
    document.body.style.margin = '0';
    await begin();
    await define();
  });
  afterEach(() => void (document.adoptedStyleSheets = []));
  after(() => document.body.removeAttribute('style'));

  for (const name of names) {
    it(`cannot restyle <${name}>`, async () => {
      const tag = await show(name);
      // The room itself is nothing a tag can hold on to, so it is kept against the sheet by the strongest means.
      const room = document.createElement('div');
      room.style.setProperty('display', 'block', 'important');
      room.style.setProperty('width', '600px', 'important');
      document.body.append(room);
      room.append(tag);
      await tag.updateComplete;
      // Not `offsetWidth`: WebKit says 0 for an inline element with a block in it, which is what the sheet makes of the tag.
      const size = (): readonly number[] => {
        const { width, height } = tag.getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      };
      const words = [...tag.renderRoot.querySelectorAll<HTMLElement>('p, h2, button, li')].slice(0, 40);
      const styles = (): readonly string[] =>
        words.map((word) => {
          const { color, fontFamily, fontStyle, fontSize, letterSpacing, margin } = getComputedStyle(word);
          return [color, fontFamily, fontStyle, fontSize, letterSpacing, margin].join();
        });
      const [before, sides] = [styles(), size()];
      document.adoptedStyleSheets = [sheet];
      const changed = styles().findIndex((style, i) => style !== before[i]);
      expect(styles()[changed], words[changed]?.outerHTML.slice(0, 80)).to.equal(before[changed]);
      expect(size()).to.deep.equal(sides);
    });

    it(`leaves <${name}> wide enough to read where boxes are as wide as their content`, async () => {
      const tag = await show(name);
      for (const around of [
        'display: flex',
        'display: inline-block',
        'float: left',
        'display: grid; justify-items: start',
      ]) {
        const box = document.createElement('div');
        box.style.cssText = around;
        document.body.append(box);
        box.append(tag, 'Buy now');
        expect(tag.offsetWidth, around).to.be.within(300, innerWidth);
        box.style.width = '200px';
        expect(tag.offsetWidth, `${around}, 200 px`).to.be.at.most(200);
        box.replaceWith(tag);
      }
    });
  }
});
