import { expect } from '@open-wc/testing';
import { draw, h, type Drawing } from './draw.ts';

const box = (...children: readonly Drawing[]): HTMLDivElement => {
  const element = document.createElement('div');
  draw(element, children);
  return element;
};

describe('draw', () => {
  it('makes elements, attributes and text', () => {
    const element = box(h('p', { class: 'a', hidden: true, title: undefined }, 'text ', h('b', {}, 'bold')));
    expect(element.innerHTML).to.equal('<p class="a" hidden="">text <b>bold</b></p>');
  });

  it('keeps a node whose place and tag stay the same', () => {
    const element = box(h('p', { class: 'a' }, 'one'));
    const before = element.firstChild;
    draw(element, [h('p', { title: 't' }, 'two')]);
    expect(element.firstChild).to.equal(before);
    expect(element.innerHTML).to.equal('<p title="t">two</p>');
  });

  it('keeps neighbours when something between them comes and goes', () => {
    const button = h('button', {}, 'stay');
    const element = box('', button);
    document.body.append(element);
    const node = element.querySelector('button');
    node?.focus();
    draw(element, [h('p', {}, 'news'), h('button', {}, 'stay')]);
    expect(element.querySelector('button')).to.equal(node);
    draw(element, [false, h('button', {}, 'stay')]);
    expect(document.activeElement).to.equal(node);
    expect(element.textContent).to.equal('stay');
    element.remove();
  });

  it('removes what is no longer said', () => {
    const element = box(h('i', {}), 'x', h('b', {}));
    draw(element, [h('i', {})]);
    expect(element.innerHTML).to.equal('<i></i>');
  });

  it('calls the latest listener, once', () => {
    const heard: string[] = [];
    const element = box(h('button', { onclick: () => heard.push('first') }));
    draw(element, [h('button', { onclick: () => heard.push('second') })]);
    element.querySelector('button')?.click();
    expect(heard).to.deep.equal(['second']);
    draw(element, [h('button', {})]);
    element.querySelector('button')?.click();
    expect(heard).to.deep.equal(['second']);
  });

  it('takes text for text, whatever it looks like', () => {
    const element = box(h('p', { title: '<i>' }, '<img src=x onerror=alert(1)>'));
    expect(element.querySelector('img')).to.equal(null);
    expect(element.textContent).to.equal('<img src=x onerror=alert(1)>');
  });

  it('draws pictures in their own namespace, and what follows them in that of the page', () => {
    const element = box(h('svg', {}, h('path', { d: 'M0 0' })), h('p', {}));
    expect(element.querySelector('path')).to.be.instanceOf(SVGPathElement);
    expect(element.querySelector('p')).to.be.instanceOf(HTMLParagraphElement);
  });

  it('sets custom properties without a style attribute in any markup', () => {
    const element = box(h('i', { '--value': 40 }));
    expect(element.querySelector('i')?.style.getPropertyValue('--value')).to.equal('40');
    draw(element, [h('i', {})]);
    expect(element.querySelector('i')?.style.length).to.equal(0);
  });

  it('skips a drawing that comes again as the same object', () => {
    const row = h('p', {}, 'drawn once');
    const element = box(row);
    const text = element.querySelector('p')?.firstChild as Text;
    text.data = 'changed from outside';
    draw(element, [row, h('p', {}, 'another')]);
    expect(text.data).to.equal('changed from outside');
  });
});
