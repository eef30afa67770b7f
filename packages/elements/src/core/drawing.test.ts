import { expect, html } from '@open-wc/testing';
import { directive, Directive } from 'lit/directive.js';
import { probe, type Probe } from '../testing/probe.ts';

/** Fails while it is put into the page, as a template does whose text a page refuses. */
const refused = directive(
  class extends Directive {
    render(): never {
      throw new Error('refused');
    }
  },
);

/** Two templates with a text of Lit's in each. */
const written = (text: string): string => text;
const first = html`<b>${written('1')}</b>`;
const second = html`<i>${written('2')}</i>`;

const textOf = ({ renderRoot }: Probe): string => (renderRoot.querySelector('.box')?.textContent ?? '').trim();

async function update(one: Probe, content: () => unknown): Promise<void> {
  one.content = content;
  one.requestUpdate();
  await one.updateComplete;
}

describe('drawing', () => {
  const { error } = console;
  let reported: unknown[] = [];
  beforeEach(() => {
    reported = [];
    console.error = (...all: unknown[]) => void reported.push(all[0]);
  });
  afterEach(() => void (console.error = error));

  it('goes on in new nodes where another script has taken the old ones apart', async () => {
    const one = await probe(html`<test-probe lang="en"></test-probe>`);
    await update(one, () => first);
    expect(textOf(one)).to.match(/1$/);
    one.renderRoot.querySelector('.box')?.replaceChildren('translated 1');
    await update(one, () => second);
    expect(textOf(one)).to.match(/2$/);
    expect(textOf(one)).not.to.include('translated');
    expect(one.renderRoot.querySelectorAll('.base')).to.have.length(1);
    expect(one.state).to.equal('ready');
    expect(reported).to.deep.equal([]);
  });

  it('draws another merchant or language in new nodes, and anything else in the old ones', async () => {
    const one = await probe(html`<test-probe lang="en" merchant="a"></test-probe>`);
    const base = (): Element | null => one.renderRoot.querySelector('.base');
    const before = base();
    one.theme = 'dark';
    await one.updateComplete;
    expect(base()).to.equal(before);
    one.merchant = 'b';
    await one.updateComplete;
    const after = base();
    expect(after).not.to.equal(before);
    expect(before?.isConnected).to.equal(false);
    one.lang = 'ar';
    one.requestUpdate();
    await one.updateComplete;
    expect(base()).not.to.equal(after);
    expect(textOf(one)).to.match(/^ar/);
  });

  it('keeps its width when it starts anew', async () => {
    const one = await probe(html`<test-probe lang="en" style="inline-size: 600px"></test-probe>`);
    await update(one, () => first);
    const { form } = one.form;
    one.renderRoot.querySelector('.box')?.replaceChildren();
    await update(one, () => second);
    expect(one.form.form).to.equal(form);
    expect(one.renderRoot.querySelector('.ruler')?.isConnected).to.equal(true);
  });

  it('ends in the failed state with the page’s own content where it cannot be done, reported once', async () => {
    const one = await probe(html`<test-probe><p>Ours</p></test-probe>`);
    expect(one.querySelector('p')?.checkVisibility()).to.equal(false);
    for (let time = 0; time < 3; time++) {
      await update(one, () => html`${refused()}`);
      expect(one.state).to.equal('failed');
      expect(one.querySelector('p')?.checkVisibility()).to.equal(true);
    }
    expect(reported).to.deep.equal(["<test-probe>: could not be drawn; the page's own content is shown."]);
  });

  it('recovers', async () => {
    const one = await probe(html`<test-probe lang="en"><p>Ours</p></test-probe>`);
    await update(one, () => html`${refused()}`);
    await update(one, () => html`<b>3</b>`);
    expect(textOf(one)).to.match(/3$/);
    expect(one.state).to.equal('ready');
    expect(one.querySelector('p')?.checkVisibility()).to.equal(false);
  });
});
