import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { unknownMerchant } from '@huitou/client/request-error.js';
import { Issuer } from '@huitou/proof/testing/issuer.js';
import { heightOf } from '../core/reserve.ts';
import './define.ts';
import { issuerLink } from './issuer-link.ts';
import { reserve } from './reserve.ts';
import type { TrustBadge } from './trust-badge.ts';
import { verdictQuery } from './verdict-query.ts';
import { waitUntil } from '../testing/wait-until.ts';

// Test pages run side by side, and a browser calls all but one of them hidden: nothing would be asked.
Object.defineProperty(document, 'hidden', { value: false });

const patience = { timeout: 5000 };
type Answer = () => Promise<readonly [status: number, body: unknown]>;

const seconds = (): number => Math.floor(Date.now() / 1000);
const issuer = await Issuer.at(seconds() - 86_400);
const pageFetch = globalThis.fetch;
let apis = 0;
let asked: string[] = [];

/** An API of its own for each test, on whose statements the page's roots are the issuer's. */
function serve(badge: Answer, keys: Answer = async () => [200, { keys: await issuer.keySet(seconds()) }]): string {
  const api = `https://api-${++apis}.example`;
  // What is asked late, as a retry is, counts for the test that it belongs to.
  const own: string[] = (asked = []);
  globalThis.fetch = async (input) => {
    const address = String(input);
    if (!address.startsWith(api)) return Response.json({}, { status: 404 });
    const path = address.slice(api.length);
    own.push(path);
    const [status, body] = await (path.startsWith('/v1/badges/') ? badge : keys)();
    return Response.json(body, { status });
  };
  verdictQuery(api, 'm-1', issuer.anchors);
  return api;
}

const statement =
  (change: object = {}): Answer =>
  async () => {
    const now = seconds();
    return [200, { statement: await issuer.statement(now, { aud: [location.origin], ...change }) }];
  };
const hour = 3600;
const expired = (): object => ({ iat: seconds() - 3 * hour, nbf: seconds() - 3 * hour, exp: seconds() - hour });

const badge = (api: string, variant = 'seal', lang = 'en'): Promise<TrustBadge> =>
  fixture<TrustBadge>(
    html`<trust-badge api=${api} merchant="m-1" variant=${variant as 'seal'} lang=${lang} theme="light"
      ><a href="https://issuer.example/proof/m-1">Proof</a></trust-badge
    >`,
  );
/** A seal is drawn when the width of its room is known. */
const drawn = (tag: TrustBadge): Promise<void> =>
  waitUntil(() => tag.renderRoot.querySelector('.base > :not(slot)'), 'is drawn', patience);
const shows = (tag: TrustBadge, state: string): Promise<void> =>
  waitUntil(() => tag.state === state, `${state}`, patience).then(() => drawn(tag));
const part = (tag: TrustBadge, name: string): HTMLElement => {
  const found = tag.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`<trust-badge>: has no part ${name}`);
  return found;
};
const seen = (tag: TrustBadge): string => part(tag, 'base').innerText;
/** Without the marks that keep foreign text apart, which Firefox leaves out of `innerText`. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

const content = (tag: TrustBadge): number =>
  Math.floor((tag.renderRoot.querySelector('.base > *') as Element).getBoundingClientRect().height);
const room = (tag: TrustBadge, variant: string): number =>
  Math.ceil(heightOf(reserve, variant, tag.offsetWidth / 16) * 15);
const fits = (tag: TrustBadge, variant: string): boolean => content(tag) <= room(tag, variant);

describe('<trust-badge>', () => {
  afterEach(() => {
    globalThis.fetch = pageFetch;
  });

  it('shows who states what for which site once the signature is verified', async () => {
    const tag = await badge(serve(statement()));
    await shows(tag, 'verified');
    expect(seen(tag)).to.match(/禾田农家\s+Trust purchase/);
    expect(seen(tag)).to.include(
      'Returning customers 91 of 100 · ahead of 92% of peers · 12,408 of 31,022 came back in 180 days',
    );
    expect(seen(tag)).to.include('7-day returns · fast refund');
    expect(seen(tag)).to.match(/✓ signature\s+✓ this site\s+✓ in date/);
    expect(part(tag, 'checks').title).to.include(`for \u2068${location.host}\u2069, checked in your browser at`);
    const link = part(tag, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal('https://issuer.example/proof/m-1?lang=en');
    expect(link.innerText).to.include('issuer.example');
  });

  const unverified: Record<string, readonly [answer: Answer, words: string, code: string]> = {
    expired: [statement(expired()), 'out of date', 'expired'],
    'wrong-site': [
      statement({ aud: ['https://other.example'] }),
      'Issued for \u2068other.example\u2069 only',
      'wrong-site',
    ],
    invalid: [async () => [200, { statement: 'x.y.z' }], 'Do not rely on it', 'parts'],
    failed: [async () => [400, {}], 'did not arrive', 'http-400'],
    collecting: [async () => [200, { statement: null, why: 'too-few-buyers' }], 'Too few customers', 'too-few-buyers'],
    none: [async () => [200, { statement: null, why: 'below-peers' }], 'makes no statement', 'below-peers'],
  };
  for (const [state, [answer, words, code]] of Object.entries(unverified)) {
    it(`says “${words}” and shows no figure when it is ${state}`, async () => {
      const codes: string[] = [];
      const listen = (event: HTMLElementEventMap['huitou-state']): void => void codes.push(event.code);
      addEventListener('huitou-state', listen as EventListener);
      const tag = await badge(serve(answer));
      await shows(tag, state);
      await tag.updateComplete;
      removeEventListener('huitou-state', listen as EventListener);
      expect(plain(seen(tag))).to.include(plain(words));
      expect(part(tag, 'base').textContent).to.include(words);
      expect(seen(tag)).not.to.match(/12,408|92%|禾田/);
      if (state !== 'failed')
        expect(part(tag, 'link').getAttribute('href')).to.match(/^https:.*\/proof\/m-1\?lang=en$/);
      expect(codes.at(-1)).to.equal(code);
    });
  }

  it('makes no statement about a merchant that nobody knows', async () => {
    const tag = await badge(serve(async () => [404, { type: unknownMerchant, title: 'Nobody knows this merchant' }]));
    await shows(tag, 'none');
    expect(tag.code).to.equal('unknown-merchant');
    expect(tag.renderRoot.querySelector('[part~=retry]')).to.equal(null);
  });

  it('cannot check in a build that believes nobody', async () => {
    const api = serve(statement());
    const tag = await fixture<TrustBadge>(html`<trust-badge api=${api} merchant="m-2" lang="en"></trust-badge>`);
    await shows(tag, 'cannot-check');
    expect(tag.code).to.equal('no-anchors');
  });

  const answers = Object.entries({ ...unverified, verified: [statement()] as const });
  for (const [variant, steps] of Object.entries(reserve.heights)) {
    it(`fits the room that it reserves in every state and language as ${variant}`, async () => {
      for (const lang of ['en', 'zh-CN', 'ar']) {
        for (const [state, [answer]] of answers) {
          const tag = await badge(serve(answer), variant, lang);
          await shows(tag, state);
          for (const [from] of steps) {
            // The narrowest width at which a step holds; 200 px at the least, in em of the reader's 16 px.
            tag.style.inlineSize = variant === 'seal' ? `${Math.max(200, from * 16)}px` : '';
            await waitUntil(() => variant !== 'seal' || fits(tag, variant), `${state} ${lang} ${from}`);
            expect(content(tag), `${state} ${lang} ${from}`).to.be.at.most(room(tag, variant));
          }
        }
      }
    });
  }

  it('takes back what it said when the statement ends, though nobody answers any more', async () => {
    const now = seconds();
    let down = false;
    const last = statement({ iat: now - hour, nbf: now - hour, exp: now - 200 });
    const tag = await badge(serve(async () => (down ? [500, {}] : last())));
    await shows(tag, 'verified');
    down = true;
    const clock = Date.now;
    Date.now = () => clock() + 200_000;
    tag.requestUpdate();
    await shows(tag, 'expired').finally(() => (Date.now = clock));
    expect(seen(tag)).not.to.match(/12,408|92%|禾田/);
  });

  it('asks again on the reader’s wish after a failure', async () => {
    let down = true;
    const good = statement();
    const tag = await badge(serve(async () => (down ? [400, {}] : good())));
    await shows(tag, 'failed');
    down = false;
    part(tag, 'retry').click();
    await shows(tag, 'verified');
  });

  it('asks for the key set once more when it meets a key it does not know, and no more than once', async () => {
    const other = await Issuer.at(seconds() - 86_400);
    const keySets = [await issuer.keySet(seconds()), await issuer.keySet(seconds())];
    other.ring = { ...other.ring, seq: 1 };
    const foreign = await other.statement(seconds(), { aud: [location.origin] });
    const api = serve(
      async () => [200, { statement: foreign }],
      async () => [200, { keys: keySets.shift() ?? 'none left' }],
    );
    const tag = await badge(api);
    await shows(tag, 'invalid');
    expect(tag.code).to.equal('unknown-key');
    await waitUntil(
      () => asked.filter((path) => path === '/.well-known/huitou-keys').length === 2,
      undefined,
      patience,
    );
    const second = await badge(api, 'mark');
    await shows(second, 'invalid');
    expect(asked.filter((path) => path === '/.well-known/huitou-keys')).to.have.length(2);
  });

  it('shares one question and one check between all badges of a merchant', async () => {
    const api = serve(statement());
    const tags = await Promise.all(['seal', 'strip', 'mark'].map((variant) => badge(api, variant)));
    for (const tag of tags) await shows(tag, 'verified');
    expect(asked.sort()).to.deep.equal(['/.well-known/huitou-keys', '/v1/badges/m-1']);
  });

  it('leads to the proof page from everywhere in its small forms', async () => {
    for (const variant of ['strip', 'mark']) {
      const tag = await badge(serve(statement()), variant);
      await shows(tag, 'verified');
      const { left, right, top, bottom } = tag.getBoundingClientRect();
      for (const [x, y] of [
        [left + 8, (top + bottom) / 2],
        [right - 8, (top + bottom) / 2],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const) {
        const link = part(tag, `${variant}-link`);
        const hit = (tag.renderRoot as ShadowRoot).elementFromPoint(x, y);
        expect(hit === link || link.contains(hit), `${variant} at ${x}, ${y}`).to.equal(true);
      }
    }
  });

  it('asks nothing again when it is moved', async () => {
    const tag = await badge(serve(statement()));
    await shows(tag, 'verified');
    const box = document.body.appendChild(document.createElement('section'));
    box.append(tag);
    await tag.updateComplete;
    expect(tag.state).to.equal('verified');
    expect(asked).to.have.length(2);
    box.remove();
  });

  it('speaks another language as soon as it is told to', async () => {
    const tag = await badge(serve(statement()));
    await shows(tag, 'verified');
    tag.lang = 'zh-CN';
    await waitUntil(() => seen(tag).includes('信任购') && seen(tag).includes('回头客推荐'), undefined, patience);
    tag.lang = 'ar';
    await waitUntil(() => part(tag, 'base').dir === 'rtl', undefined, patience);
    // A reader of Arabic here goes on reading Arabic, whatever the browser asks for.
    expect((part(tag, 'link') as HTMLAnchorElement).search).to.equal('?lang=ar');
  });

  it('links to web pages only, and without a user name', () => {
    expect(issuerLink('javascript:alert(1)//', 'm-1', 'en').href).to.equal('');
    expect(issuerLink('https://me:secret@issuer.example', 'm-1', 'en').href).to.equal(
      'https://issuer.example/proof/m-1?lang=en',
    );
  });

  it('asks for keys only where the answer does not bring them', async () => {
    const both = async (): Promise<readonly [number, object]> => {
      const [status, body] = await statement()();
      return [status, { ...(body as object), keys: await issuer.keySet(seconds()) }];
    };
    const tag = await badge(serve(both));
    await shows(tag, 'verified');
    expect(asked).to.deep.equal(['/v1/badges/m-1']);
  });

  it('asks at most once a minute for a statement that is about to end', async () => {
    const now = seconds();
    const tag = await badge(serve(statement({ iat: now - hour, nbf: now - hour, exp: now - 100 })));
    await shows(tag, 'verified');
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(asked.filter((path) => path === '/v1/badges/m-1')).to.have.length(1);
  });

  it('isolates a signed name, so that it turns nothing behind it', async () => {
    const tag = await badge(serve(statement({ name: 'Shop \u202e evil' })), 'strip');
    await shows(tag, 'verified');
    const label = part(tag, 'strip-link').getAttribute('aria-label') ?? '';
    expect(label).to.match(/\u2068Shop {2}evil\u2069/);
    const seal = await badge(serve(statement({ name: 'Shop \u202e evil' })));
    await shows(seal, 'verified');
    expect(part(seal, 'title').localName).to.equal('bdi');
    expect(part(seal, 'title').textContent).to.equal('Shop  evil');
  });

  it('holds only the nodes of the form that shows', async () => {
    const nodes = (tag: TrustBadge): number => tag.renderRoot.querySelectorAll('*').length;
    const strip = await badge(serve(statement()), 'strip');
    await shows(strip, 'verified');
    expect(nodes(strip)).to.equal(7);
    const mark = await badge(serve(statement()), 'mark');
    await shows(mark, 'verified');
    expect(nodes(mark)).to.equal(7);
  });

  it('leaves the attributes of the page as they are', async () => {
    const tag = await badge(serve(statement()));
    await shows(tag, 'verified');
    expect(tag.getAttributeNames().sort()).to.deep.equal(['api', 'lang', 'merchant', 'theme', 'variant']);
  });

  for (const variant of ['seal', 'strip', 'mark']) {
    it(`has nothing that axe objects to as ${variant}, verified or not`, async () => {
      for (const answer of [statement(), statement(expired())]) {
        const tag = await badge(serve(answer), variant);
        await waitUntil(() => /verified|expired/.test(tag.state), undefined, patience);
        // Checks come one after another; half of it, they are as pale as half of a text is.
        await Promise.all((tag.renderRoot as ShadowRoot).getAnimations().map(({ finished }) => finished));
        await expect(tag).to.be.accessible();
      }
    });
  }
});
