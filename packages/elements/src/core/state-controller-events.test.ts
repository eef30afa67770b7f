import type { ReactiveController } from '@lit/reactive-element';
import { expect, html } from '@open-wc/testing';
import type { State } from '../events.ts';
import { probe } from '../testing/probe.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SettingsHost } from './settings.ts';
import { StateController, type Stated } from './state-controller.ts';

/** A tag whose state a test says, and what it tells the page. */
function tag() {
  const told: string[] = [];
  const controllers: ReactiveController[] = [];
  const host = Object.assign(document.createElement('div'), {
    merchant: 'hetian',
    reflectState: false,
    debug: false,
    addController: (one: ReactiveController) => void controllers.push(one),
  });
  host.addEventListener('huitou-state', ({ state, code }) => told.push([state, code].filter(Boolean).join(' ')));
  host.addEventListener('huitou-ready', ({ merchant }) => told.push(`ready: ${merchant}`));
  let now: Stated = ['idle'];
  const states = new Set<string>();
  const controller = new StateController(host as unknown as SettingsHost, () => now, {
    states,
  } as unknown as ElementInternals);
  return {
    host,
    controller,
    states,
    told,
    /** Draws the tag in a state. */
    is(...stated: Stated): void {
      now = stated;
      for (const one of controllers) one.hostUpdate?.();
      for (const one of controllers) one.hostUpdated?.();
    },
  };
}

describe('what a tag tells its page', () => {
  it('is each state once, with the reason where there is one', () => {
    const { is, told } = tag();
    is('loading');
    is('loading');
    is('failed', 'http-503');
    is('failed', 'http-503');
    is('failed', 'timeout');
    is('loading');
    expect(told).to.deep.equal(['loading', 'failed http-503', 'failed timeout', 'loading']);
  });

  it('is not that it is idle before anything else', () => {
    const { is, told } = tag();
    is('idle');
    is('loading');
    is('idle');
    expect(told).to.deep.equal(['loading', 'idle']);
  });

  it('is that it shows its merchant, with the first state that does', () => {
    const waits: readonly State[] = ['idle', 'loading', 'checking', 'failed', 'offline'];
    for (const state of ['ready', 'collecting', 'empty', 'stale', 'verified', 'expired', 'none'] as const) {
      const { is, told } = tag();
      for (const before of waits) is(before);
      expect(told.filter((line) => line.startsWith('ready:'))).to.deep.equal([]);
      is(state);
      expect(told.slice(-2)).to.deep.equal([state, 'ready: hetian']);
    }
  });

  it('is that only once a merchant', () => {
    const { host, is, told } = tag();
    is('ready');
    is('stale');
    host.merchant = 'other';
    is('loading');
    is('ready');
    expect(told).to.deep.equal(['ready', 'ready: hetian', 'stale', 'loading', 'ready', 'ready: other']);
  });
});

describe('the state of a tag', () => {
  it('is one custom state at a time, the one that it has', () => {
    const { controller, is, states } = tag();
    expect([controller.state, controller.code]).to.deep.equal(['idle', '']);
    is('failed', 'http-503');
    expect([[...states], controller.state, controller.code]).to.deep.equal([['failed'], 'failed', 'http-503']);
    is('ready');
    expect([[...states], controller.code]).to.deep.equal([['ready'], '']);
  });

  it('is no attribute, unless the page asks for one, and that is set only when it changes', () => {
    const { host, is } = tag();
    is('ready');
    expect(host.hasAttribute('state')).to.equal(false);
    host.reflectState = true;
    is('ready');
    expect(host.getAttribute('state')).to.equal('ready');
    let sets = 0;
    host.setAttribute = () => void sets++;
    is('ready');
    expect(sets).to.equal(0);
    is('stale');
    expect(sets).to.equal(1);
  });

  it('is failed where it could not be drawn, which is reported once', () => {
    const { error } = console;
    const reported: unknown[][] = [];
    console.error = (...what) => void reported.push(what);
    try {
      const { controller, states } = tag();
      const [first, second] = [new Error('first'), new Error('second')];
      controller.drawingFailed(first);
      controller.drawingFailed(second);
      expect([controller.state, controller.code, [...states]]).to.deep.equal(['failed', 'drawing', ['failed']]);
      expect(reported).to.deep.equal([["<div>: could not be drawn; the page's own content is shown.", first]]);
    } finally {
      console.error = error;
    }
  });

  it('goes on where a page has broken its events', async () => {
    const { host, is, controller } = tag();
    host.dispatchEvent = () => {
      throw new TypeError('on purpose');
    };
    is('ready');
    expect(controller.state).to.equal('ready');
  });

  it('is explained to a developer who asks for that, and to nobody else', async () => {
    const { warn } = console;
    const lines: string[] = [];
    console.warn = (line: string) => void lines.push(line);
    try {
      const silent = await probe(html`<test-probe merchant="silent one"></test-probe>`);
      silent.show = 'idle';
      silent.requestUpdate();
      const one = await probe(html`<test-probe merchant="loud one" debug></test-probe>`);
      one.show = 'idle';
      one.requestUpdate();
      await waitUntil(() => lines.some((line) => line.includes('loud one')), 'is told');
      expect(lines.filter((line) => line.includes('silent one'))).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
  });
});
