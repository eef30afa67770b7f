import { leaf } from '@huitou/tokens/clover.js';
import { expect } from '@open-wc/testing';
import { drawBadge, inRoom, type BadgeForm, type BadgeLinks } from './badge-nodes.ts';
import type { BadgeView } from './badge-view.ts';
import messages from './messages/en.ts';

const verified: BadgeView = {
  verified: true,
  leaves: [96, null, 58, 94],
  title: 'Our shop',
  line: 'ahead of 92% of peers',
  short: 'Returning customers 91',
  full: 'Returning customers 91 ✓ verified · Our shop',
  score: '91 of 100',
};
const trouble: BadgeView = {
  ...verified,
  verified: false,
  leaves: [null, null, null, null],
  title: 'Not valid',
  line: 'Do not rely on it',
  short: 'Not valid',
  full: 'Not valid · Do not rely on it',
  score: '',
};
const links: BadgeLinks = {
  messages,
  href: 'https://issuer.example/proof/m-1',
  issuer: 'issuer.example',
  retry: undefined,
};

function drawn(view: BadgeView, form: BadgeForm, more: Partial<BadgeLinks> = {}): HTMLElement {
  const box = document.createElement('div');
  box.append(drawBadge(view, form, { ...links, ...more }));
  return box;
}
const part = (box: HTMLElement, name: string): HTMLElement | null => box.querySelector(`[part~="${name}"]`);
const leaves = (box: HTMLElement): readonly (readonly [shape: string | null, outlined: boolean])[] =>
  [...box.querySelectorAll('path')].map((path) => [path.getAttribute('d'), path.matches('.outline')]);

describe('the sign of a badge', () => {
  it('has a filled leaf for each figure, and an outline where there is none', () => {
    const expected = [96, 60, 58, 94].map((percent, place) => [leaf(place, percent, 2.4), place === 1]);
    for (const form of ['seal', 'strip', 'mark'] as const)
      expect(leaves(drawn(verified, form))).to.deep.equal(expected);
  });

  it('is four outlines where nothing is stated, also after a badge with figures', () => {
    const expected = [0, 1, 2, 3].map((place) => [leaf(place, 60, 2.4), true]);
    drawn(verified, 'seal');
    expect(leaves(drawn(trouble, 'seal'))).to.deep.equal(expected);
    expect(leaves(drawn({ ...verified, leaves: [] }, 'mark'))).to.deep.equal(expected);
    expect(leaves(drawn({ ...verified, leaves: [0, 0, 0, 0] }, 'mark')).some(([, outlined]) => outlined)).to.equal(
      false,
    );
  });

  it('is a picture of 100 units that screen readers pass by', () => {
    const sign = drawn(verified, 'mark').querySelector('svg');
    expect(sign?.getAttribute('viewBox')).to.equal('0 0 100 100');
    expect(sign?.getAttribute('aria-hidden')).to.equal('true');
    expect([sign?.getAttribute('class'), sign?.getAttribute('part')]).to.deep.equal(['clover', 'clover']);
  });
});

describe('the small forms of a badge', () => {
  it('are one link, with the score and a tick beside the sign of the strip', () => {
    const strip = drawn(verified, 'strip');
    expect(strip.textContent).to.equal('Returning customers 91 ✓');
    expect(drawn(verified, 'mark').textContent).to.equal('');
    for (const form of ['strip', 'mark'] as const) {
      const box = drawn(verified, form);
      const [only, ...others] = box.children as Iterable<Element> as Iterable<HTMLAnchorElement>;
      expect(others).to.have.length(0);
      expect(only?.matches(`a.link[part=${form}-link]`)).to.equal(true);
      expect(only?.title).to.equal(verified.full);
    }
  });

  it('have no tick without a verdict', () => {
    expect(drawn(trouble, 'strip').textContent).to.equal('Not valid');
  });
});

describe('the link of a badge', () => {
  it('opens the issuer’s page in a tab of its own, which hears only from which site', () => {
    const link = part(drawn(verified, 'strip'), 'strip-link') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel, link.referrerPolicy]).to.deep.equal([
      'https://issuer.example/proof/m-1',
      '_blank',
      'noopener',
      'origin',
    ]);
    expect(link.getAttribute('aria-label')).to.equal(`${verified.full} (opens in a new tab)`);
  });

  it('leads nowhere where there is no page that may be linked', () => {
    const link = part(drawn(verified, 'strip', { href: '' }), 'strip-link');
    expect(link?.hasAttribute('href')).to.equal(false);
  });
});

describe('the seal', () => {
  const text = (box: HTMLElement, name: string): string => part(box, name)?.textContent ?? '';

  it('states what was signed, what was checked and where to check it oneself', () => {
    const box = drawn(verified, 'seal');
    expect(text(box, 'title')).to.equal('Our shop');
    expect(text(box, 'chip')).to.equal('Trust purchase');
    expect(text(box, 'stated')).to.equal('Returning customers 91 of 100 · ahead of 92% of peers');
    expect([...box.querySelectorAll('[part=check]')].map(({ textContent }) => textContent)).to.deep.equal([
      '✓ signature',
      '✓ this site',
      '✓ in date',
    ]);
    expect(part(box, 'checks')?.title).to.equal(verified.full);
    expect(text(box, 'link')).to.equal('issuer.example · check ›');
    expect(part(box, 'link')?.title).to.equal('issuer.example · check');
    expect(part(box, 'title')?.parentElement?.textContent).to.equal('Our shop Trust purchase');
    expect(part(box, 'card')?.classList.contains('status')).to.equal(false);
    expect(part(box, 'stub')?.querySelector('svg')).not.to.equal(null);
  });

  it('names a trouble, and leads to the issuer’s page where there is one', () => {
    const box = drawn(trouble, 'seal');
    expect(text(box, 'message')).to.equal('Not validDo not rely on it');
    expect(part(box, 'card')?.classList.contains('status')).to.equal(true);
    expect([text(box, 'link'), part(box, 'link')?.title]).to.deep.equal(['check ›', 'check: issuer.example']);
    expect(part(box, 'retry')).to.equal(null);
    expect(part(drawn(trouble, 'seal', { href: '' }), 'link')).to.equal(null);
  });

  it('offers to try again where that can help, in the place of the link', () => {
    let tries = 0;
    const box = drawn(trouble, 'seal', { retry: () => tries++ });
    expect([text(box, 'retry'), part(box, 'link')]).to.deep.equal(['Try again', null]);
    part(box, 'retry')?.click();
    expect(tries).to.equal(1);
  });

  it('has the classes that its style sheet lays out', () => {
    const [whole, message] = [drawn(verified, 'seal'), drawn(trouble, 'seal', { retry: () => {} })];
    const laidOut = 'card stub clover body head title chip stated score foot checks check link'.split(' ');
    for (const name of laidOut) expect(whole.querySelector(`.${name}`), name).not.to.equal(null);
    for (const name of ['card', 'message', 'title', 'quiet', 'retry']) {
      expect(message.querySelector(`.${name}`), name).not.to.equal(null);
    }
  });

  it('stands in the room that is kept for it, which the small forms have none of', () => {
    for (const view of [verified, trouble]) expect(drawn(view, 'seal').firstElementChild?.className).to.equal('space');
    const node = document.createElement('i');
    expect(inRoom(node, 'strip')).to.equal(node);
    expect((inRoom(node, 'seal') as Element).firstElementChild).to.equal(node);
    expect((inRoom(node, 'seal') as Element).hasAttribute('part')).to.equal(false);
  });
});
