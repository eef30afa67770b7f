import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { unknownMerchant } from '@huitou/client/request-error.js';
import { Issuer } from '@huitou/proof/testing/issuer.js';
import { reservedHeight } from '../shared/reserve.ts';
import './define.ts';
import { reserve } from './reserve.ts';
import type { TrustBadge } from './trust-badge.ts';
import { verdictOf } from './verdict-of.ts';

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
  verdictOf(api, 'm-1', issuer.anchors);
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
    html`<trust-badge api=${api} merchant="m-1" variant=${variant} lang=${lang} theme="light"
      ><a href="https://issuer.example/proof/m-1">Proof</a></trust-badge
    >`,
  );
const shows = (tag: TrustBadge, state: string): Promise<void> =>
  waitUntil(() => tag.getAttribute('state') === state, `${state}, not ${tag.getAttribute('state')}`, patience);
const part = (tag: TrustBadge, name: string): HTMLElement => {
  const found = tag.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`<trust-badge>: has no part ${name}`);
  return found;
};
const seen = (tag: TrustBadge): string => part(tag, 'base').innerText;

describe('<trust-badge>', () => {
  afterEach(() => {
    globalThis.fetch = pageFetch;
  });

  it('shows who states what for which site once the signature is verified', async () => {
    const tag = await badge(serve(statement()));
    await shows(tag, 'verified');
    expect(seen(tag)).to.include('禾田农家 · Above 92% of its peers');
    expect(seen(tag)).to.include('2,146 reviews, 12,408 repeat buyers in 180 days');
    expect(seen(tag)).to.include('7-day returns · Fast refund');
    expect(seen(tag)).to.include(`Issued by issuer.example for ${location.host}, checked at`);
    const link = part(tag, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal('https://issuer.example/proof/m-1?lang=en');
  });

  const unverified: Record<string, readonly [answer: Answer, words: string, code: string]> = {
    expired: [statement(expired()), 'has expired', 'expired'],
    'wrong-site': [statement({ aud: ['https://other.example'] }), 'another site', 'wrong-site'],
    invalid: [async () => [200, { statement: 'x.y.z' }], 'Do not rely on it', 'parts'],
    failed: [async () => [400, {}], 'could not be loaded', 'http'],
    collecting: [
      async () => [200, { statement: null, why: 'too-few-buyers' }],
      'Too few repeat buyers',
      'too-few-buyers',
    ],
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
      expect(seen(tag)).to.include(words);
      expect(seen(tag)).not.to.match(/12,408|92%|禾田/);
      expect(part(tag, 'link').getAttribute('href')).to.match(/^https:.*\/proof\/m-1\?lang=en$/);
      expect(codes.at(-1)).to.equal(code);
    });
  }

  it('makes no statement about a merchant that nobody knows', async () => {
    const tag = await badge(serve(async () => [404, { type: unknownMerchant, title: 'Nobody knows this merchant' }]));
    await shows(tag, 'none');
    expect(tag.code).to.equal('unknown-merchant');
    expect(part(tag, 'retry').checkVisibility()).to.equal(false);
  });

  it('cannot check in a build that believes nobody', async () => {
    const api = serve(statement());
    const tag = await fixture<TrustBadge>(html`<trust-badge api=${api} merchant="m-2" lang="en"></trust-badge>`);
    await shows(tag, 'cannot-check');
    expect(tag.code).to.equal('no-anchors');
  });

  const answers = Object.entries({ ...unverified, verified: [statement()] as const });
  for (const [variant, steps] of Object.entries(reserve.heights)) {
    it(`keeps the reserved height in every state and language as ${variant}`, async () => {
      for (const lang of ['en', 'zh-CN', 'ar']) {
        for (const [state, [answer]] of answers) {
          const tag = await badge(serve(answer), variant, lang);
          await shows(tag, state);
          for (const [from] of steps) {
            tag.style.inlineSize = from ? `${from}px` : '';
            if (variant === 'seal' && !from) tag.style.inlineSize = '360px';
            const width = tag.offsetWidth;
            expect(tag.offsetHeight, `${state} ${lang} ${width}`).to.equal(reservedHeight(reserve, width, variant));
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
        [left + 1, top + 1],
        [right - 1, bottom - 1],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const) {
        expect(tag.renderRoot.elementFromPoint(x, y), `${variant} at ${x}, ${y}`).to.equal(part(tag, 'link'));
      }
    }
  });

  it('asks nothing again when it is moved', async () => {
    const tag = await badge(serve(statement()));
    await shows(tag, 'verified');
    const box = document.body.appendChild(document.createElement('section'));
    box.append(tag);
    await tag.updateComplete;
    expect(tag.getAttribute('state')).to.equal('verified');
    expect(asked).to.have.length(2);
    box.remove();
  });

  it('speaks another language as soon as it is told to', async () => {
    const tag = await badge(serve(statement()));
    await shows(tag, 'verified');
    tag.lang = 'zh-CN';
    await waitUntil(() => seen(tag).includes('信任购 · 已认证'), undefined, patience);
    tag.lang = 'ar';
    await waitUntil(() => part(tag, 'base').dir === 'rtl', undefined, patience);
    // Whoever reads Arabic here goes on reading Arabic, whatever the browser asks for.
    expect((part(tag, 'link') as HTMLAnchorElement).search).to.equal('?lang=ar');
  });

  it('links to web pages only, whatever the attribute says', async () => {
    const api = 'javascript:alert(1)//';
    globalThis.fetch = async () => Response.json({}, { status: 400 });
    const tag = await badge(api);
    await shows(tag, 'failed');
    expect(part(tag, 'link').hasAttribute('href')).to.equal(false);
  });

  for (const variant of ['seal', 'strip', 'mark']) {
    it(`has nothing that axe objects to as ${variant}, verified or not`, async () => {
      for (const answer of [statement(), statement(expired())]) {
        const tag = await badge(serve(answer), variant);
        await waitUntil(() => /verified|expired/.test(tag.state), undefined, patience);
        await expect(tag).to.be.accessible();
      }
    });
  }
});
