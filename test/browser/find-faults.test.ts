import { expect } from '@open-wc/testing';
import { findFaults, type Fault } from '../../tools/engines/look.ts';

const stage = document.createElement('main');

type Styles = Readonly<Record<string, string>>;

/** An element with styles and content, as a page might have it. */
function box(styles: Styles, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
  element.append(...content);
  return element;
}

function put(...content: readonly Node[]): Fault[] {
  stage.replaceChildren(...content);
  return findFaults(stage);
}
const kinds = (...content: readonly Node[]): string[] => put(...content).map(({ kind, text }) => `${kind}: ${text}`);

/** A host whose shadow tree has the content. */
function host(styles: Styles, ...content: readonly Node[]): HTMLElement {
  const element = box(styles);
  element.attachShadow({ mode: 'open' }).append(...content);
  return element;
}

const long = 'a sentence that is far too long for the little room that it has';

describe('the geometry of a page', () => {
  before(() => document.body.append(stage));
  after(() => stage.remove());
  beforeEach(() => {
    stage.style.font = '16px/1.5 sans-serif';
  });

  describe('cut text', () => {
    it('is found below and beside a box that clips', () => {
      expect(kinds(box({ overflow: 'hidden', width: '120px', height: '30px' }, long))).to.deep.equal([
        `cut: ${long.slice(0, 40)}`,
      ]);
      expect(
        kinds(box({ overflow: 'hidden', 'white-space': 'nowrap', width: '120px' }, 'wider than its box is')),
      ).to.deep.equal(['cut: wider than its box is']);
      expect(kinds(box({ overflow: 'clip', width: '120px', height: '30px' }, long))).to.have.length(1);
    });

    it('is found where an ellipsis stands for it', () => {
      const styles = { overflow: 'hidden', 'text-overflow': 'ellipsis', 'white-space': 'nowrap', width: '120px' };
      expect(kinds(box(styles, 'wider than its box is'))).to.deep.equal(['cut: wider than its box is']);
    });

    it('is found at the side that cannot be scrolled to', () => {
      const inner = box({ 'margin-left': '-40px', 'white-space': 'nowrap' }, 'starts before its box');
      expect(kinds(box({ overflow: 'hidden', width: '300px' }, inner))).to.deep.equal(['cut: starts before its box']);
    });

    it('is found through shadow roots and slots, and says where', () => {
      const slotted = document.createElement('b');
      slotted.append(long);
      const outer = host(
        { width: '120px' },
        box({ overflow: 'hidden', height: '30px' }, document.createElement('slot')),
      );
      outer.append(slotted);
      const [fault] = put(outer);
      expect(fault?.kind).to.equal('cut');
      expect(fault?.where).to.equal('div > div > slot > b');
    });

    it('is none where it is hidden from sight on purpose', () => {
      expect(kinds(box({ overflow: 'hidden', position: 'absolute', width: '1px', height: '1px' }, long))).to.deep.equal(
        [],
      );
      expect(
        kinds(box({ overflow: 'hidden', position: 'absolute', 'clip-path': 'inset(50%)', width: '9px' }, long)),
      ).to.deep.equal([]);
      expect(kinds(box({ display: 'none', overflow: 'hidden', height: '9px' }, long))).to.deep.equal([]);
      expect(kinds(box({ visibility: 'hidden', overflow: 'hidden', height: '9px' }, long))).to.deep.equal([]);
      expect(kinds(box({ opacity: '0', overflow: 'hidden', height: '9px' }, long))).to.deep.equal([]);
    });

    it('is none in clamped lines, in what can be scrolled, and in a closed disclosure', () => {
      const clamped = {
        display: '-webkit-box',
        '-webkit-box-orient': 'vertical',
        '-webkit-line-clamp': '1',
        overflow: 'hidden',
        width: '120px',
      };
      expect(kinds(box(clamped, long))).to.deep.equal([]);
      const scrolled = box({ overflow: 'auto', height: '30px', width: '120px' }, long);
      expect(kinds(box({ overflow: 'hidden', height: '30px', width: '120px' }, scrolled))).to.deep.equal([]);
      const details = document.createElement('details');
      const summary = document.createElement('summary');
      summary.append('More');
      details.append(summary, box({ overflow: 'hidden', height: '9px', width: '60px' }, long));
      expect(kinds(details)).to.deep.equal([]);
      details.open = true;
      expect(kinds(details)).to.deep.equal([`cut: ${long.slice(0, 40)}`]);
    });

    it('is none where an absolute box leaves the box that clips', () => {
      const free = box({ position: 'absolute', 'white-space': 'nowrap' }, 'wider than its box is');
      expect(kinds(box({ overflow: 'hidden', width: '60px', height: '30px' }, free))).to.deep.equal([]);
    });
  });

  describe('text over text', () => {
    it('is found, once, with the other text', () => {
      const [fault, ...others] = put(box({}, 'first line'), box({ 'margin-top': '-18px' }, 'second line'));
      expect(others).to.deep.equal([]);
      expect(fault?.kind).to.equal('overlap');
      expect(fault?.detail).to.contain('second line');
    });

    it('is found across shadow roots', () => {
      const over = host({ 'margin-top': '-16px' }, box({}, 'drawn by a tag'));
      expect(kinds(box({}, 'of the page'), over)).to.deep.equal(['overlap: of the page']);
    });

    it('is none in tight lines, in one sentence, and where the other one is scrolled away', () => {
      expect(
        kinds(box({ 'line-height': '1' }, 'first line'), box({ 'line-height': '1' }, 'second line')),
      ).to.deep.equal([]);
      const inner = document.createElement('b');
      inner.append('words');
      expect(kinds(box({}, 'some ', inner, ' more'))).to.deep.equal([]);
      const scrolled = box({ overflow: 'auto', height: '24px' }, box({}, 'seen'), box({}, 'scrolled away'));
      expect(kinds(scrolled, box({}, 'below it'))).to.deep.equal([]);
    });

    it('is none under a box with a ground that lies over it', () => {
      const over = box({ position: 'absolute', top: '0', left: '0', background: 'white' }, 'in front');
      expect(kinds(box({ position: 'relative' }, box({}, 'behind'), over))).to.deep.equal([]);
      over.style.background = 'none';
      expect(findFaults(stage).map(({ kind }) => kind)).to.deep.equal(['overlap']);
    });
  });

  describe('text that leaves its place', () => {
    it('is found outside the tag that draws it', () => {
      const wide = box({ 'white-space': 'nowrap' }, 'wider than the tag that it is in');
      expect(kinds(host({ width: '60px' }, wide))).to.deep.equal(['outside its box: wider than the tag that it is in']);
    });

    it('is found outside a box with a ground or an edge', () => {
      const styles = { 'white-space': 'nowrap', width: '40px' };
      expect(kinds(box({ ...styles, background: 'gold' }, 'a wide chip'))).to.deep.equal([
        'outside its box: a wide chip',
      ]);
      expect(kinds(box({ ...styles, border: '1px solid' }, 'a wide chip'))).to.deep.equal([
        'outside its box: a wide chip',
      ]);
      expect(kinds(box(styles, 'a wide chip'))).to.deep.equal([]);
    });

    it('is found outside the page', () => {
      const wide = box({ width: 'calc(100vw + 80px)', 'text-align': 'end' }, 'beyond the edge');
      expect(kinds(wide)).to.deep.equal(['outside the page: beyond the edge']);
      expect(kinds(box({ overflow: 'auto', width: '200px' }, wide))).to.deep.equal([]);
    });

    it('is none where a link waits outside to be focused', () => {
      expect(kinds(box({ position: 'absolute', left: '-9999px' }, 'skip to content'))).to.deep.equal([]);
    });
  });

  it('has nothing to say of an ordinary page', () => {
    const list = document.createElement('ul');
    for (const word of ['one', 'two', 'three']) {
      const item = document.createElement('li');
      item.append(word);
      list.append(item);
    }
    const card = host({ display: 'block', border: '1px solid', padding: '8px', width: '200px' }, box({}, long), list);
    expect(put(box({}, long), card, box({ overflow: 'hidden' }, long))).to.deep.equal([]);
  });
});
