import { css, ReactiveElement } from '@lit/reactive-element';
import { expect, fixture, html } from '@open-wc/testing';
import { StylesController } from './styles-controller.ts';

class Styled extends ReactiveElement {
  static override readonly styles = [
    css`
      b {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  readonly sheets = new StylesController(this);
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    if (!this.renderRoot.firstChild) this.renderRoot.append(document.createElement('b'));
  }
}
customElements.define('test-styled', Styled);

const later = css`
  b {
    background-color: rgb(4, 5, 6);
  }
`;

async function styled(into?: HTMLElement): Promise<Styled> {
  const box = into ?? (await fixture<HTMLElement>(html`<div></div>`));
  const one = new Styled();
  box.append(one);
  await one.updateComplete;
  return one;
}
const look = (one: Styled): string[] => {
  const bold = one.renderRoot.querySelector('b') as Element;
  const { color, backgroundColor } = (bold.ownerDocument.defaultView as Window).getComputedStyle(bold);
  return [color, backgroundColor];
};
const sheetsOf = (one: Styled): readonly CSSStyleSheet[] => (one.renderRoot as ShadowRoot).adoptedStyleSheets;

describe('the styles of a tag', () => {
  it('are those of its class, in one sheet that all tags of a page share', async () => {
    const [one, other] = [await styled(), await styled()];
    expect(look(one)[0]).to.equal('rgb(1, 2, 3)');
    expect(sheetsOf(one)).to.have.length(1);
    expect(sheetsOf(one)[0]).to.equal(sheetsOf(other)[0]);
  });

  it('are joined by those of a part that comes later, once, and only where it comes', async () => {
    const [one, other] = [await styled(), await styled()];
    one.sheets.add(later);
    one.sheets.add(later);
    expect(look(one)).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    expect(sheetsOf(one)).to.have.length(2);
    expect(look(other)[1]).not.to.equal('rgb(4, 5, 6)');
  });

  it('stay as they are while the tag moves about its page', async () => {
    const one = await styled();
    one.sheets.add(later);
    const before = sheetsOf(one);
    const mine = new CSSStyleSheet();
    (one.renderRoot as ShadowRoot).adoptedStyleSheets = [...before, mine];
    const box = await fixture<HTMLElement>(html`<section></section>`);
    box.append(one);
    expect(sheetsOf(one), 'are not set anew').to.include(mine);
  });

  it('go with the tag into another document', async () => {
    const one = await styled();
    one.sheets.add(later);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    (frame.contentDocument as Document).body.append(one);
    expect(look(one)).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    document.body.append(one);
    expect(look(one)).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    one.remove();
  });
});
