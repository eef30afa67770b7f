import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { Details } from './details.ts';
import en from './messages/en.ts';
import { snapshot } from './snapshot.fixture.ts';
import type { Tag } from './tag.ts';

async function card() {
  let updates = 0;
  const host = { requestUpdate: () => void updates++, addController: () => {}, isConnected: false };
  const tag = { host, settings: { api: '' }, styles: { add: () => {} }, snapshot: () => snapshot() };
  const details = new Details(tag as unknown as Tag);
  const box = await fixture<HTMLElement>(
    html`<div>
      <svg>
        <path data-place="2"></path>
        <path class="outline"></path>
      </svg>
      <ul>
        <li data-place="0">
          <button class="row">Quality</button>
          <p>Evidence</p>
        </li>
        <li data-place="1"><button class="row">Service</button></li>
      </ul>
    </div>`,
  );
  const on = (selector: string, type: string): void => {
    const target = box.querySelector(selector) as Element;
    details.handleEvent({ type, target } as unknown as Event);
  };
  return { details, box, on, updates: () => updates };
}

describe('the details of a card', () => {
  it('light the row or leaf that is pointed at or focused, and none when that ends', async () => {
    const { details, on, updates } = await card();
    for (const [enter, leave] of [
      ['pointerover', 'pointerleave'],
      ['focusin', 'focusout'],
    ] as const) {
      on('li + li', enter);
      expect(details.lit).to.equal(1);
      on('li + li', leave);
      expect(details.lit).to.equal(undefined);
    }
    expect(updates()).to.equal(4);
    on('svg path', 'pointerover');
    expect(details.lit).to.equal(2);
    on('ul', 'pointerover');
    expect(details.lit, 'beside the rows').to.equal(undefined);
    expect(details.open, 'nothing is opened by that').to.equal(undefined);
  });

  it('are drawn only when another one is lit', async () => {
    const { on, updates } = await card();
    on('li + li', 'pointerover');
    on('li + li button', 'pointerover');
    expect(updates()).to.equal(1);
  });

  it('open and close with a press on a row or a leaf, one at a time, and with no other', async () => {
    const { details, on, updates } = await card();
    on('li button', 'click');
    expect([details.open, updates()]).to.deep.equal([0, 1]);
    on('svg path', 'click');
    expect(details.open).to.equal(2);
    on('svg path', 'click');
    expect(details.open).to.equal(undefined);
    on('li button', 'click');
    on('li p', 'click');
    expect(details.open, 'who selects a word of the evidence reads it').to.equal(0);
    on('.outline', 'click');
    on('ul', 'click');
    expect(details.open).to.equal(0);
    expect(details.lit, 'and nothing is lit by that').to.equal(undefined);
  });

  it('say that evidence is on its way until it is there', async () => {
    const { details, on, updates } = await card();
    const shown = (): Promise<HTMLElement> =>
      fixture<HTMLElement>(html`<div>${details.evidence(en, snapshot(), 0)}</div>`);
    expect((await shown()).textContent).to.include('Loading…');
    on('li button', 'click');
    const before = updates();
    await waitUntil(() => updates() > before, 'is drawn with the evidence');
  });

  it('remember whose leaves have bloomed', async () => {
    const { details, on, updates } = await card();
    on('svg', 'animationend');
    expect([details.bloomed, updates(), details.lit]).to.deep.equal(['hetian', 0, undefined]);
  });

  it('do not know how many buyers are needed before that was asked, and load it once', async () => {
    const { details, updates } = await card();
    expect(details.needed).to.equal(undefined);
    await details.loadNeeded();
    expect([details.needed, updates()]).to.deep.equal([undefined, 1]);
    await details.loadNeeded();
    expect(updates()).to.equal(1);
  });
});
