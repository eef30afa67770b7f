import type { ReactiveController } from '@lit/reactive-element';
import { expect, fixture, html } from '@open-wc/testing';
import type { Provided } from './provider-context.ts';
import { SettingsController } from './settings-controller.ts';
import type { SettingsHost } from './settings.ts';

type Answer = (value: Provided, leave?: () => void) => void;

/** A tag inside a provider that a test speaks for. */
async function inside() {
  const box = await fixture<HTMLElement>(html`<section><div></div></section>`);
  const asked: Answer[] = [];
  box.addEventListener('context-request', (event) => {
    event.stopPropagation();
    asked.push((event as unknown as { readonly callback: Answer }).callback);
  });
  const controllers: ReactiveController[] = [];
  const host = Object.assign(box.firstElementChild as HTMLElement, {
    api: '',
    theme: '',
    updates: 0,
    addController: (one: ReactiveController) => void controllers.push(one),
    requestUpdate: () => void host.updates++,
  });
  const settings = new SettingsController(host as unknown as SettingsHost);
  return {
    host,
    settings,
    asked,
    enter: () => controllers.forEach((one) => one.hostConnected?.()),
    leave: () => controllers.forEach((one) => one.hostDisconnected?.()),
  };
}

describe('a tag inside a provider', () => {
  it('goes by what the provider says, and is drawn with each word of it', async () => {
    const { host, settings, asked, enter, leave } = await inside();
    enter();
    asked[0]?.({ api: 'https://p.example/', theme: 'dark' });
    expect([settings.api, settings.scheme, host.updates]).to.deep.equal(['https://p.example', 'dark', 1]);
    asked[0]?.({ api: 'https://q.example', theme: '' });
    expect([settings.api, settings.scheme, host.updates]).to.deep.equal(['https://q.example', '', 2]);
    host.theme = 'overlay';
    expect(settings.scheme).to.equal('overlay');
    leave();
  });

  it('leaves one provider for another that stands nearer, and stays where the same one speaks again', async () => {
    const { settings, asked, enter, leave } = await inside();
    const left: string[] = [];
    const [leaveFar, leaveNear] = [() => void left.push('far'), () => void left.push('near')];
    enter();
    asked[0]?.({ api: 'https://far.example', theme: '' }, leaveFar);
    asked[0]?.({ api: 'https://far.example/2', theme: '' }, leaveFar);
    expect(left).to.deep.equal([]);
    settings.providerArrived();
    asked[1]?.({ api: 'https://near.example', theme: '' }, leaveNear);
    expect([left, settings.api]).to.deep.equal([['far'], 'https://near.example']);
    leave();
    expect([left, settings.api]).to.deep.equal([['far', 'near'], location.origin]);
  });

  it('is drawn anew when the page around it changes', async () => {
    const { host, settings, enter, leave } = await inside();
    enter();
    settings.pageChanged();
    expect(host.updates).to.equal(1);
    leave();
  });
});
