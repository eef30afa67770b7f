import { expect, fixture, html } from '@open-wc/testing';
import { ReviewSections } from './review-sections.ts';

/** `count` reviews of 100 px, named by their numbers. */
const nodes = (count: number, from = 1): HTMLElement[] =>
  Array.from({ length: count }, (_, i) => {
    const node = document.createElement('div');
    node.style.height = '100px';
    node.id = `${from + i}`;
    return node;
  });
const sizes = ({ root }: ReviewSections): number[] => [...root.children].map((one) => one.childElementCount);
const names = (of: Iterable<Element>): string => [...of].map(({ id }) => id).join();

describe('the sections of a list', () => {
  it('are one of five reviews, then of ten each', () => {
    const sections = new ReviewSections();
    sections.append(nodes(27));
    expect(sizes(sections)).to.deep.equal([5, 10, 10, 2]);
    expect(names(sections.root.querySelectorAll('.section > *'))).to.equal(names(nodes(27)));
  });

  it('are filled before another one begins', () => {
    const sections = new ReviewSections();
    expect(sections.capacity).to.equal(5);
    sections.append(nodes(3));
    expect([sections.capacity, sizes(sections)]).to.deep.equal([2, [3]]);
    sections.append(nodes(4, 4));
    expect([sections.capacity, sizes(sections)]).to.deep.equal([8, [5, 2]]);
    sections.append(nodes(8, 8));
    expect([sections.capacity, sizes(sections)]).to.deep.equal([10, [5, 10]]);
    sections.append(nodes(1, 16));
    expect([sections.capacity, sizes(sections)]).to.deep.equal([9, [5, 10, 1]]);
    expect(names(sections.root.querySelectorAll('.section > *'))).to.equal(names(nodes(16)));
  });

  it('tell the style sheet how many reviews they have, for the room of those that are not laid out', () => {
    const sections = new ReviewSections();
    sections.append(nodes(7));
    sections.append(nodes(2, 8));
    const told = [...sections.root.children].map((one) => (one as HTMLElement).style.getPropertyValue('--reviews'));
    expect(told).to.deep.equal(['5', '4']);
  });

  it('are a list, which begins anew when it is cleared', () => {
    const sections = new ReviewSections();
    sections.append(nodes(7));
    expect([sections.root.getAttribute('role'), sections.root.className]).to.deep.equal(['list', 'list']);
    sections.clear();
    expect([sizes(sections), sections.capacity]).to.deep.equal([[], 5]);
    sections.append(nodes(6));
    expect(sizes(sections)).to.deep.equal([5, 1]);
  });
});

describe('what does not fit the room of a list', () => {
  async function list(count: number): Promise<readonly [sections: ReviewSections, box: HTMLElement]> {
    const sections = new ReviewSections();
    sections.append(nodes(count));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(sections.root);
    return [sections, box];
  }

  it('is nothing where the list is no higher than the room, to the pixel', async () => {
    const [sections, box] = await list(12);
    expect(sections.takeOver(box, 1200)).to.equal(undefined);
    expect(sections.takeOver(box, 1199.5)).to.equal(undefined);
    expect(sizes(sections)).to.deep.equal([5, 7]);
    expect(new ReviewSections().takeOver(box, 10), 'an empty list').to.equal(undefined);
  });

  it('are the sections after the first, which are taken out in their order', async () => {
    const [sections, box] = await list(17);
    expect(names(sections.takeOver(box, 1699) ?? [])).to.equal(names(nodes(12, 6)));
    expect(sizes(sections)).to.deep.equal([5]);
  });

  it('are the last of the first section as well, until the way to the others fits below them', async () => {
    // Five reviews are 500 px high, and the button below them takes 64.
    for (const [room, left] of [
      [564, 5],
      [563, 4],
      [364, 3],
      [363, 2],
      [200, 1],
      [64, 0],
      [0, 0],
    ] as const) {
      const [sections, box] = await list(12);
      const taken = sections.takeOver(box, room);
      expect(sections.root.querySelectorAll('.section > *').length, `${room} px`).to.equal(left);
      expect(names(taken ?? []), `${room} px`).to.equal(names(nodes(12 - left, left + 1)));
    }
  });

  it('come back in their places', async () => {
    const [sections, box] = await list(12);
    sections.append(sections.takeOver(box, 364) ?? []);
    expect(sizes(sections)).to.deep.equal([5, 7]);
    expect(names(sections.root.querySelectorAll('.section > *'))).to.equal(names(nodes(12)));
  });
});
