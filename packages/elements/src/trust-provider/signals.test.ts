import { expect, fixture, html } from '@open-wc/testing';
import { ReviewEvent, StateEvent } from '../events.ts';
import { serve } from '../repeat-buyer-reviews/show.fixture.ts';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './define.ts';

/** A form as far as a provider sees of it; the real one needs a purchase. */
class TestForm extends HTMLElement {
  static readonly formAssociated = true;
  merchant = 'hetian';
  state = 'loading';
}
customElements.define('test-form', TestForm);

describe('<trust-provider signals>', () => {
  let server: FakeApi;
  let sent: { readonly address: string; readonly signals: readonly object[] }[];
  const real = navigator.sendBeacon;
  beforeEach(() => {
    server = serve();
    sent = [];
    navigator.sendBeacon = (address, body) => {
      sent.push({ address: String(address), ...(JSON.parse(String(body)) as { signals: object[] }) });
      return true;
    };
  });
  afterEach(() => {
    server.restore();
    navigator.sendBeacon = real;
  });

  async function show(signals: boolean): Promise<HTMLElementTagNameMap['trust-provider']> {
    const provider = await fixture<HTMLElementTagNameMap['trust-provider']>(
      html`<trust-provider api=${server.api} room="hetian-room" session="s-1" ?signals=${signals}
        ><repeat-buyer-reviews merchant="hetian" lang="en"></repeat-buyer-reviews><test-form></test-form>
      </trust-provider>`,
    );
    const reviews = provider.querySelector('repeat-buyer-reviews');
    await waitUntil(() => reviews?.state === 'ready', `${reviews?.state} is ready`);
    return provider;
  }
  /** Leaves the page, and resolves once what was counted is out, or would be. */
  async function leave(provider: HTMLElementTagNameMap['trust-provider']): Promise<void> {
    // What counts is loaded by now, and what was heard before is counted in the order in which it came.
    await import('./signal-counter.ts');
    await provider.updateComplete;
    await new Promise<void>((after) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => after(), { once: true });
      channel.port1.start();
      channel.port2.postMessage('');
    });
    dispatchEvent(new Event('pagehide'));
  }
  const kindsOf = (): unknown[] => sent.flatMap(({ signals }) => signals);
  const where = { merchant: 'hetian', room: 'hetian-room', session: 's-1' };

  it('sends nothing without the attribute', async () => {
    const provider = await show(false);
    provider.querySelector('repeat-buyer-reviews')?.click();
    await leave(provider);
    expect(sent).to.deep.equal([]);
  });

  it('counts a visit where reviews are shown, and not that they were scrolled past', async () => {
    const provider = await show(true);
    provider.querySelector('repeat-buyer-reviews')?.scrollIntoView();
    await leave(provider);
    expect(sent[0]?.address).to.equal(`${server.api}/v1/signals`);
    expect(kindsOf()).to.deep.equal([{ ...where, kind: 'visit', openedReviews: false, bought: false }]);
  });

  it('counts a press into the reviews, and what the page says was bought', async () => {
    const provider = await show(true);
    provider.querySelector('repeat-buyer-reviews')?.click();
    provider.bought('hetian');
    await leave(provider);
    expect(kindsOf()).to.deep.equal([{ ...where, kind: 'visit', openedReviews: true, bought: true }]);
  });

  it('counts a form that was offered, used and sent, each once', async () => {
    const provider = await show(true);
    const form = provider.querySelector('test-form') as TestForm;
    for (let i = 0; i < 2; i++) form.dispatchEvent(new StateEvent('ready'));
    for (let i = 0; i < 2; i++) form.click();
    form.dispatchEvent(new ReviewEvent('r-1', 'published'));
    form.dispatchEvent(new ReviewEvent('r-1', 'edited'));
    await leave(provider);
    expect(kindsOf()).to.deep.include.members([
      { ...where, kind: 'invited', count: 1 },
      { ...where, kind: 'opened', count: 1 },
      { ...where, kind: 'written', count: 1 },
    ]);
  });

  it('does not take a press on a message for an opened form', async () => {
    const provider = await show(true);
    provider.querySelector<TestForm>('test-form')?.click();
    await leave(provider);
    expect(kindsOf()).to.have.lengthOf(1);
  });

  it('goes on with the same visit when it is moved, and sends it when it leaves the page', async () => {
    const provider = await show(true);
    await leave(provider);
    expect(kindsOf()).to.have.lengthOf(1);
    const { parentElement } = provider;
    document.body.append(provider);
    parentElement?.append(provider);
    await leave(provider);
    expect(kindsOf(), 'not a second visit').to.have.lengthOf(1);
    provider.querySelector<TestForm>('test-form')?.dispatchEvent(new StateEvent('ready'));
    await leave(provider);
    expect(kindsOf()).to.have.lengthOf(2);
  });

  it('counts once where providers nest', async () => {
    const outer = document.createElement('trust-provider');
    Object.assign(outer, { api: server.api, signals: true });
    const provider = await show(true);
    provider.parentElement?.append(outer);
    outer.append(provider);
    await outer.updateComplete;
    provider.querySelector<TestForm>('test-form')?.dispatchEvent(new StateEvent('ready'));
    await leave(provider);
    expect(kindsOf().filter((one) => JSON.stringify(one).includes('invited'))).to.have.lengthOf(1);
  });
});
