import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../packages/elements/src/testing/wait-until.ts';
import { api, begin, calm, define, make, merchant, names, questions, seen, shows, type Tag } from './stage.ts';

type Answers = Readonly<Record<string, unknown>>;

/** Also the venue, which shows many merchants. */
const shown = [...names, 'trust-venue'];

/** What else leaves the page: whatever is asked of anybody. */
const requests: string[] = [];

/** A tag as a page would write it, with its answers inside; without an API unless one is named. */
function bring(name: string, answers: Answers | string, settings: Readonly<Record<string, string>> = {}): Tag {
  const tag = make(name, settings);
  if (!settings.api) tag.removeAttribute('api');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof answers === 'string' ? answers : JSON.stringify(answers);
  tag.append(script);
  document.body.append(tag);
  return tag;
}

/** What each tag asks the API for before it is ready, with the answers. */
const brought = new Map<string, Answers>();
async function collect(name: string): Promise<void> {
  const before = questions().length;
  const tag = make(name, { venue: 'trust' });
  document.body.append(tag);
  await shows(tag);
  await calm(tag);
  tag.remove();
  const asked = questions().slice(before);
  const bodies = asked.map(async (path) => [path, await (await fetch(`${api}${path}`)).json()] as const);
  brought.set(name, Object.fromEntries(await Promise.all(bodies)));
}
const answersOf = (name: string): Answers => brought.get(name) ?? {};

/** What is read in it without who says so, whose host is the page's. */
const said = (tag: Tag): string =>
  seen(tag)
    // A long list is drawn as far as a reader looks.
    .slice(0, 500)
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(new URL(api).host, 'HOST')
    .replaceAll(location.host, 'HOST');

describe('answers that the page has written into a tag', () => {
  const real = globalThis.fetch;
  const warned: string[] = [];
  const warn = console.warn;
  let tag: Tag | undefined;
  before(async () => {
    await begin();
    await define();
    for (const name of shown) await collect(name);
    globalThis.fetch = (...asked) => {
      // The stream of a tag that asks may begin, or end, when it is gone already.
      if (!String(asked[0]).startsWith(`${api}/v1/live`)) requests.push(String(asked[0]));
      return real(...asked);
    };
    console.warn = (text: string) => void warned.push(text);
  });
  after(() => {
    globalThis.fetch = real;
    console.warn = warn;
  });
  afterEach(() => {
    tag?.remove();
    warned.length = 0;
  });

  for (const name of shown) {
    it(`are what <${name}> shows, and nothing is asked`, async () => {
      const asks = make(name, { venue: 'trust' });
      document.body.append(asks);
      await shows(asks);
      await calm(asks);
      const expected = said(asks);
      asks.remove();
      requests.length = 0;
      expect(Object.keys(answersOf(name)), 'answers').not.to.deep.equal([]);
      tag = bring(name, answersOf(name), { venue: 'trust' });
      await shows(tag);
      await calm(tag);
      expect(said(tag)).to.equal(expected);
      expect(requests).to.deep.equal([]);
    });
  }

  it('are drawn in the first frame that shows the tag, in the room that it keeps', async () => {
    const answers = answersOf('returning-customer-index');
    tag = bring('returning-customer-index', answers);
    await tag.updateComplete;
    const height = tag.offsetHeight;
    await nextFrame();
    await nextFrame();
    expect(tag.state).to.equal('ready');
    await calm(tag);
    expect(tag.offsetHeight).to.equal(height);
  });

  it('stand in before the API, which is asked once they are shown', async () => {
    const answers = answersOf('returning-customer-index');
    const path = `/v1/merchants/${merchant}/index`;
    const old = { ...(answers[path] as object), score: 12 };
    const own = 'https://first.example';
    let answer: (body: Response) => void = () => {};
    const asked: string[] = [];
    globalThis.fetch = async (address) => {
      asked.push(String(address));
      return new Promise((resolve) => (answer = resolve));
    };
    const first = (tag = bring('returning-customer-index', { [path]: old }, { api: own }));
    await shows(first);
    await calm(first);
    expect(seen(first)).to.match(/^12 of 100/m);
    expect(asked).to.deep.equal([own + path]);
    answer(Response.json(answers[path]));
    await waitUntil(() => !/^12 of 100/m.test(seen(first)), 'the answer of the API is shown');
    globalThis.fetch = real;
    expect(first.state).to.equal('ready');
  });

  it('stay in sight as the last good ones where the API has nothing newer', async () => {
    const answers = answersOf('returning-customer-index');
    globalThis.fetch = async () => new Response('{}', { status: 404 });
    tag = bring('returning-customer-index', answers, { api: 'https://gone.example' });
    await shows(tag, 'stale');
    globalThis.fetch = real;
    expect(tag.state).to.equal('stale');
    expect(seen(tag)).to.include('buyers came back');
  });

  it('may come after the tag, and be put in the place of others', async () => {
    const path = `/v1/merchants/${merchant}/index`;
    const { [path]: answer } = answersOf('returning-customer-index');
    const empty = (tag = bring('returning-customer-index', {}));
    tag.replaceChildren();
    requests.length = 0;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ [path]: { ...(answer as object), score: 12 } });
    tag.append(script);
    await shows(tag);
    await calm(tag);
    expect(seen(tag)).to.match(/^12 of 100/m);
    const newer = script.cloneNode() as HTMLScriptElement;
    newer.textContent = JSON.stringify({ [path]: { ...(answer as object), score: 13 } });
    script.replaceWith(newer);
    await waitUntil(() => /^13 of 100/m.test(seen(empty)), 'the newer answer is shown');
  });

  it('stand beside words of the page in a child of their own', async () => {
    const answers = answersOf('returning-customer-index');
    tag = bring('returning-customer-index', '{"title":"Loyalty score"}');
    const script = tag.firstElementChild?.cloneNode() as HTMLScriptElement;
    script.textContent = JSON.stringify(answers);
    tag.append(script);
    await shows(tag);
    await calm(tag);
    expect(seen(tag)).to.include('Loyalty score');
  });

  it('that are no answers leave the tag failed, and say in the console what is wrong', async () => {
    const path = `/v1/merchants/nobody-1/index`;
    for (const [answers, merchantId, why] of [
      [{ [path]: { merchant: 7 } }, 'nobody-1', /nobody-1\/index in the page: \/\S* /],
      [`{"${path}": {`, 'nobody-2', /^<returning-customer-index>: its answers are no JSON/],
    ] as const) {
      requests.length = 0;
      tag = bring('returning-customer-index', answers, { merchant: merchantId });
      await shows(tag, 'failed');
      expect(
        warned.filter((line) => why.test(line)),
        warned.join('\n'),
      ).to.have.length(1);
      expect(requests).to.deep.equal([]);
      tag.remove();
    }
  });

  it('about somebody else are not shown, and nobody is asked instead', async () => {
    const answers = answersOf('returning-customer-index');
    requests.length = 0;
    tag = bring('returning-customer-index', answers, { merchant: 'nobody-3' });
    await shows(tag, 'failed');
    expect(requests).to.deep.equal([]);
  });

  it('prove nothing by themselves: a badge whose statement was changed is not verified', async () => {
    const [[path, answer] = ['', undefined]] = Object.entries(answersOf('trust-badge'));
    const { statement = '', ...more } = answer as { statement?: string };
    const [head, body, signature] = statement.split('.');
    const claims = atob((body ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const forged = btoa(claims.replace(/"score":\d+/, '"score":99'))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
    const changed = [head, forged.replaceAll('=', ''), signature].join('.');
    expect(changed).not.to.equal(statement);
    tag = bring('trust-badge', { [path]: { ...more, statement: changed } });
    await shows(tag, /^(invalid|unverified|forged|failed|expired)$/);
  });
});
