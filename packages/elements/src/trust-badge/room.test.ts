import { Issuer } from '@huitou/proof/testing/issuer.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { documentedParts, drawnParts } from '../testing/documented-parts.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './define.ts';
import type { TrustBadge } from './trust-badge.ts';
import { verdictQuery } from './verdict-query.ts';

// Test pages run side by side, and a browser calls all but one of them hidden: nothing would be asked.
Object.defineProperty(document, 'hidden', { value: false });

const seconds = (): number => Math.floor(Date.now() / 1000);
const issuer = await Issuer.at(seconds() - 86_400);
const pageFetch = globalThis.fetch;
let apis = 0;

interface Server {
  readonly api: string;
  asked: number;
  down: boolean;
}

function serve(down = false): Server {
  const server: Server = { api: `https://room-${++apis}.example`, asked: 0, down };
  globalThis.fetch = async (input, options) => {
    const address = String(input);
    if (!address.startsWith(server.api)) return pageFetch(input, options);
    server.asked++;
    if (server.down) return Response.json({}, { status: 400 });
    if (!address.includes('/v1/badges/')) return Response.json({ keys: await issuer.keySet(seconds()) });
    return Response.json({ statement: await issuer.statement(seconds(), { aud: [location.origin] }) });
  };
  verdictQuery(server.api, 'm-1', issuer.anchors);
  return server;
}

/** A badge with the page below it, in a window of `height` px that scrolls. */
async function stage(server: Server, height: number, attributes: Readonly<Record<string, string>> = {}) {
  const scroller = await fixture<HTMLElement>(html`<div></div>`);
  scroller.style.cssText = `height: ${height}px; width: 480px; overflow: auto`;
  const tag = document.createElement('trust-badge');
  for (const [name, value] of Object.entries({ api: server.api, merchant: 'm-1', lang: 'en', ...attributes })) {
    tag.setAttribute(name, value);
  }
  scroller.append(tag, Object.assign(document.createElement('p'), { textContent: 'What the page says next' }));
  return { tag, scroller };
}
const reaches = (tag: TrustBadge, state: string): Promise<void> =>
  waitUntil(() => tag.state === state, `state is ${tag.state}, not ${state}`);
/** Until the observers of what is in sight have been told. */
const frames = async (): Promise<void> => {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
};
const has = (tag: TrustBadge, part: string): boolean => tag.renderRoot.querySelector(`[part~=${part}]`) !== null;

describe('the room of <trust-badge>', () => {
  afterEach(() => void (globalThis.fetch = pageFetch));

  it('is kept while the page below a message is in sight', async () => {
    const { tag } = await stage(serve(true), 600);
    const before = tag.offsetHeight;
    await reaches(tag, 'failed');
    await frames();
    expect(before).to.be.greaterThan(100);
    expect(tag.offsetHeight).to.equal(before);
  });

  it('is given back where nothing is seen to move, and a strip stands there until it can be taken again unseen', async () => {
    const server = serve(true);
    const { tag, scroller } = await stage(server, 40);
    const before = tag.offsetHeight;
    await reaches(tag, 'failed');
    await waitUntil(() => tag.offsetHeight < before / 1.5, 'has given it back');
    scroller.style.height = '600px';
    await frames();
    server.down = false;
    tag.renderRoot.querySelector<HTMLElement>('[part=retry]')?.click();
    await reaches(tag, 'verified');
    await waitUntil(() => has(tag, 'strip-link'), 'is a strip');
    await frames();
    expect(has(tag, 'stub')).to.equal(false);
    scroller.style.height = '10px';
    await waitUntil(() => has(tag, 'stub'), 'is a seal');
    expect(tag.offsetHeight).to.be.greaterThan(100);
  });

  it('stays as it is below a verified seal', async () => {
    const { tag } = await stage(serve(), 40);
    await reaches(tag, 'verified');
    await frames();
    expect([has(tag, 'stub'), tag.offsetHeight > 100]).to.deep.equal([true, true]);
  });

  it('is kept for good, or never, where the page wants that', async () => {
    const kept = await stage(serve(true), 40, { reserve: 'keep' });
    await reaches(kept.tag, 'failed');
    await frames();
    expect(kept.tag.offsetHeight).to.be.greaterThan(100);
    const none = await stage(serve(true), 600, { reserve: 'none' });
    await reaches(none.tag, 'failed');
    await none.tag.updateComplete;
    expect(none.tag.offsetHeight).to.be.below(100);
  });

  it('is none of a strip or a mark, whatever they say', async () => {
    for (const variant of ['strip', 'mark']) {
      const { tag } = await stage(serve(true), 40, { variant });
      await reaches(tag, 'failed');
      await frames();
      expect(has(tag, `${variant}-link`), variant).to.equal(true);
      expect(tag.offsetHeight, variant).to.be.below(50);
    }
  });
});

describe('<trust-badge> on a page', () => {
  afterEach(() => void (globalThis.fetch = pageFetch));

  it('asks nothing for what cannot be a merchant, nor while it is lazy and far away', async () => {
    const server = serve();
    const nobody = await stage(server, 600, { merchant: 'no merchant' });
    await nobody.tag.updateComplete;
    const { tag, scroller } = await stage(server, 100, { loading: 'lazy' });
    const far = document.createElement('div');
    far.style.height = '4000px';
    scroller.prepend(far);
    await frames();
    expect([nobody.tag.state, server.asked]).to.deep.equal(['idle', 0]);
    tag.scrollIntoView();
    await reaches(tag, 'verified');
  });

  it('shows the page’s own link until it knows, and again where it cannot be drawn, which is said once', async () => {
    const { error } = console;
    const said: unknown[] = [];
    console.error = (text) => void said.push(text);
    try {
      const { tag } = await stage(serve(), 600, { merchant: '' });
      tag.append(Object.assign(document.createElement('a'), { textContent: 'Proof' }));
      const link = tag.querySelector('a') as Element;
      await tag.updateComplete;
      expect(link.checkVisibility()).to.equal(true);
      tag.merchant = 'm-1';
      await reaches(tag, 'verified');
      await waitUntil(() => has(tag, 'stub'), 'is drawn');
      expect(link.checkVisibility()).to.equal(false);
      const { replaceChildren } = Element.prototype;
      Element.prototype.replaceChildren = function (...nodes) {
        if (nodes.some((node) => node instanceof Element && node.matches('.space'))) throw new TypeError('on purpose');
        replaceChildren.apply(this, nodes);
      };
      try {
        tag.lang = 'zh-CN';
        await waitUntil(() => tag.state === 'failed', 'has failed');
        await tag.updateComplete;
        expect([tag.code, link.checkVisibility()]).to.deep.equal(['drawing', true]);
      } finally {
        Element.prototype.replaceChildren = replaceChildren;
      }
    } finally {
      console.error = error;
    }
    expect(said).to.deep.equal(["<trust-badge>: could not be drawn; the page's own content is shown."]);
  });

  it('has nothing drawn again that has not changed', async () => {
    const { tag } = await stage(serve(), 600);
    await reaches(tag, 'verified');
    await waitUntil(() => has(tag, 'stub'), 'is drawn');
    const stub = tag.renderRoot.querySelector('[part=stub]');
    tag.theme = 'dark';
    await tag.updateComplete;
    expect(tag.renderRoot.querySelector('[part=stub]')).to.equal(stub);
    expect(tag.renderRoot.querySelector('[part=base]')?.classList.contains('dark')).to.equal(true);
  });

  it('has all the parts that a page may style, and no others', async () => {
    const parts = new Set<string>();
    for (const variant of ['seal', 'strip', 'mark']) {
      const { tag } = await stage(serve(), 600, { variant });
      await reaches(tag, 'verified');
      await waitUntil(() => tag.renderRoot.querySelector('svg'), 'is drawn');
      drawnParts(tag.renderRoot).forEach((part) => parts.add(part));
    }
    const { tag } = await stage(serve(true), 600);
    await reaches(tag, 'failed');
    await waitUntil(() => has(tag, 'retry'), 'is drawn');
    drawnParts(tag.renderRoot).forEach((part) => parts.add(part));
    const inside = new Set(['body', 'foot', 'head', 'quiet']);
    expect([...parts].filter((part) => !inside.has(part)).sort()).to.deep.equal(await documentedParts('trust-badge'));
  });
});
