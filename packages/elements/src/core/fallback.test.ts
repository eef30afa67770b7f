import { expect } from '@open-wc/testing';
import { hasFallback } from './fallback.ts';

const of = (content: string): boolean => {
  const tag = document.createElement('div');
  tag.innerHTML = content;
  return hasFallback(tag);
};

describe('what a page has put inside a tag', () => {
  it('counts where it is a text or an element', () => {
    expect(of('Ask our regulars')).to.equal(true);
    expect(of('<a href="/">Ask our regulars</a>')).to.equal(true);
    expect(of('<!-- regulars --> Ask us <b slot="title">Regulars</b>')).to.equal(true);
  });

  it('does not where it is nothing, white space, a comment, what stands in a slot, or labels', () => {
    expect(of('')).to.equal(false);
    expect(of(' \n ')).to.equal(false);
    expect(of('<!-- a comment -->')).to.equal(false);
    expect(of('<b slot="title">Regulars</b>')).to.equal(false);
    expect(of('<b slot="title"><i>Regulars</i></b>')).to.equal(false);
    expect(of('<script type="application/json">{}</script>')).to.equal(false);
  });
});
