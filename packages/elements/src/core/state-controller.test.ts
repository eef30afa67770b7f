import { expect, html, oneEvent } from '@open-wc/testing';
import { StateEvent } from '../events.ts';
import { probe } from '../testing/probe.ts';
import { StateController } from './state-controller.ts';

describe('state', () => {
  it('is a custom state, a property and an event, once a change, and no attribute', async () => {
    const one = await probe(html`<test-probe></test-probe>`);
    expect(one.state).to.equal('ready');
    if (CSS.supports('selector(:state(x))')) expect(one.matches(':state(ready)')).to.equal(true);
    const heard: string[] = [];
    one.addEventListener('huitou-state', ({ state }) => heard.push(state));
    one.requestUpdate();
    await one.updateComplete;
    const event = oneEvent(one, 'huitou-state');
    one.show = 'stale';
    one.requestUpdate();
    expect(await event).to.be.instanceOf(StateEvent);
    expect(heard).to.deep.equal(['stale']);
    expect(one.getAttributeNames()).to.deep.equal([]);
  });

  it('is one custom state at a time, also in engines that want two dashes before it', async () => {
    const one = await probe(html`<test-probe></test-probe>`);
    const states = new Set<string>();
    states.add = (name) => {
      if (!name.startsWith('--')) throw new SyntaxError(`${name}: is no dashed ident`);
      return Set.prototype.add.call(states, name) as typeof states;
    };
    new StateController(one, () => [one.show], { states } as unknown as ElementInternals);
    for (const show of ['ready', 'stale'] as const) {
      one.show = show;
      one.requestUpdate();
      await one.updateComplete;
      expect([...states]).to.deep.equal([`--${show}`]);
    }
  });

  it('is mirrored into an attribute where the page asks for it', async () => {
    const one = await probe(html`<test-probe reflect-state></test-probe>`);
    expect(one.getAttribute('state')).to.equal('ready');
    one.removeAttribute('state');
    one.show = 'failed';
    one.requestUpdate();
    await one.updateComplete;
    expect(one.getAttribute('state')).to.equal('failed');
  });

  it('set by a page changes nothing', async () => {
    const one = await probe(html`<test-probe state="verified"></test-probe>`);
    expect(one.state).to.equal('ready');
  });

  it('greets once a merchant', async () => {
    const one = await probe(html`<test-probe merchant="a"></test-probe>`);
    const greeted: string[] = [];
    one.addEventListener('huitou-ready', ({ merchant }) => greeted.push(merchant));
    for (const [merchant, show] of [
      ['a', 'stale'],
      ['b', 'loading'],
      ['b', 'ready'],
      ['b', 'stale'],
    ] as const) {
      one.merchant = merchant;
      one.show = show;
      one.requestUpdate();
      await one.updateComplete;
    }
    expect(greeted).to.deep.equal(['b']);
  });
});
