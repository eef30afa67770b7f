import { sampleInsights, sampleNewInsights } from '@huitou/contract/samples.js';
import { expect, nextFrame } from '@open-wc/testing';
import { documentedParts, drawnParts } from '../testing/documented-parts.ts';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { address, advised, all, insightsServer, one, refusal, seen, show } from './show.fixture.ts';

describe('<merchant-insights> in every state', () => {
  let server: FakeApi;
  beforeEach(() => {
    localStorage.clear();
    server = insightsServer();
  });
  afterEach(() => server.restore());

  it('asks nothing without a token, and opens as soon as the page has one', async () => {
    const tag = await show(server, { token: '' }, { state: 'no-token' });
    expect(seen(tag)).to.include('getToken');
    expect(server.asked).to.deep.equal([]);
    await expect(tag).to.be.accessible();
    tag.getToken = async () => 'd.e.f';
    await waitUntil(() => tag.state === 'ready', 'it opens');
  });

  it('says that the session has ended, and goes on showing what was there', async () => {
    const tag = await show(server);
    server.answers[address] = refusal('unauthorized', 'expired');
    await tag.refresh();
    await tag.updateComplete;
    expect(tag.state).to.equal('expired');
    expect(seen(tag)).to.include('Your session has ended').and.to.include('On par with peers');
    server.answers[address] = sampleInsights;
    tag.token = 'd.e.f';
    await waitUntil(() => tag.state === 'ready', 'a new token opens it');
  });

  it('fetches another token when one has ended', async () => {
    const tokens = ['old', 'new'];
    server.answers[address] = new Promise((resolve) => resolve(refusal('unauthorized', 'expired')));
    const getToken = async (): Promise<string> => {
      if (tokens.length === 1) server.answers[address] = sampleInsights;
      return tokens.shift() ?? '';
    };
    expect((await show(server, { token: '', getToken })).state).to.equal('ready');
    expect(tokens).to.deep.equal([]);
  });

  for (const [what, answer, code, words] of [
    ['a token that is refused', refusal('unauthorized', 'signature'), 'signature', 'was refused'],
    ['another site', refusal('wrong-origin'), 'wrong-origin', 'own pages only'],
    [
      'the token of another shop',
      { ...sampleInsights, merchant: { ...sampleInsights.merchant, id: 'other' } },
      'other-merchant',
      'belongs to another shop',
    ],
  ] as const)
    it(`is not allowed with ${what}, and shows nothing`, async () => {
      server.answers[address] = answer;
      const tag = await show(server, {}, { state: 'not-allowed' });
      expect(tag.code).to.equal(code);
      expect(seen(tag)).to.include(words);
      expect(seen(tag)).not.to.include('On par');
    });

  it('says that it failed, and asks again on demand', async () => {
    server.answers[address] = 503;
    const tag = await show(server, {}, { state: 'failed' });
    expect(tag.code).to.equal('http-503');
    server.answers[address] = sampleInsights;
    one(tag, '[part=retry]').click();
    await waitUntil(() => tag.state === 'ready', 'it is there');
  });

  it('refuses an answer that is none', async () => {
    server.answers[address] = { level: 'par' };
    expect((await show(server, {}, { state: 'failed' })).code).to.equal('shape');
  });

  it('keeps what was there while newer figures cannot be had, and says of when they are', async () => {
    const tag = await show(server);
    server.answers[address] = 503;
    await tag.refresh();
    await tag.updateComplete;
    expect(tag.state).to.equal('stale');
    expect(seen(tag)).to.include('cannot update now').and.to.include('On par with peers');
    await expect(tag).to.be.accessible();
  });

  it('is busy while it loads, and shows nobody else’s figures meanwhile', async () => {
    const tag = await show(server);
    server.answers[address] = 'silence';
    tag.merchant = 'other';
    await waitUntil(() => tag.state === 'loading' && tag.renderRoot.querySelector('[aria-busy=true]'), 'it loads');
    expect(seen(tag)).not.to.include('On par');
  });

  it('says where the method did not come, and tries again', async () => {
    server.answers['/v1/methods/v2'] = 404;
    const tag = await show(server);
    one(tag, '.advice').scrollIntoView();
    await waitUntil(() => seen(tag, '.advice').includes('Try again'), 'it says so');
    expect(seen(tag, '.head')).to.include('On par');
  });

  it('can be walked with the keyboard alone, and keeps the keys that it uses to itself', async () => {
    const tag = await show(server);
    await advised(tag);
    const slider = one<HTMLInputElement>(tag, 'input[type=range]');
    slider.focus();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });

  for (const lang of ['en', 'zh-CN', 'ar'])
    for (const width of [320, 900])
      it(`is accessible and cuts nothing off in ${lang}, ${width} px wide`, async () => {
        const tag = await show(server, { lang }, { width });
        await advised(tag);
        await expect(tag).to.be.accessible();
        expect(one(tag, '.base').lang).to.equal(lang);
        for (const section of all(tag, '.section')) expect(section.scrollWidth).to.be.at.most(section.clientWidth + 1);
      });

  for (const width of [300, 340, 370, 500, 810, 1200])
    it(`moves nothing that is seen, ${width} px wide, while it loads and while a reader goes down`, async () => {
      let open = (): void => {};
      server.answers[address] = new Promise<object>((resolve) => (open = () => resolve(sampleInsights)));
      const method = server.answers['/v1/methods/v2'] as object;
      let rule = (): void => {};
      server.answers['/v1/methods/v2'] = new Promise<object>((resolve) => (rule = () => resolve(method)));
      const shifts: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      });
      const tag = await show(server, {}, { width, state: 'loading' });
      tag.parentElement?.scrollIntoView();
      await nextFrame();
      observer.observe({ type: 'layout-shift' });
      open();
      await waitUntil(() => tag.state === 'ready', 'it is there');
      one(tag, '.advice').scrollIntoView();
      await waitUntil(() => server.asked.includes('/v1/methods/v2'), 'what is late is near');
      await nextFrame();
      rule();
      await advised(tag);
      for (const selector of ['.what-if', '.topics', '.export']) {
        one(tag, selector).scrollIntoView();
        await nextFrame();
        await nextFrame();
      }
      observer.takeRecords().forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value));
      observer.disconnect();
      expect(shifts).to.deep.equal([]);
    });

  it('draws the parts that it documents, and no others', async () => {
    const tag = await show(server);
    await advised(tag);
    one(tag, '[part=choose]').click();
    one(tag, '[part=show]').click();
    await waitUntil(() => tag.renderRoot.querySelector('canvas'), 'the year is there');
    const parts = new Set([...drawnParts(tag.renderRoot), 'show']);
    server.answers[address] = 503;
    await tag.refresh();
    await tag.updateComplete;
    drawnParts(tag.renderRoot).forEach((part) => parts.add(part));
    server.answers[address] = sampleNewInsights;
    await tag.refresh();
    await tag.updateComplete;
    drawnParts(tag.renderRoot).forEach((part) => parts.add(part));
    const refused = await show(server, { token: '' }, { state: 'no-token' });
    drawnParts(refused.renderRoot).forEach((part) => parts.add(part));
    expect([...parts].sort()).to.deep.equal(await documentedParts('merchant-insights'));
  });

  it('lets go of everything when it leaves the page, and comes back', async () => {
    const tag = await show(server);
    await advised(tag);
    const room = tag.parentElement;
    tag.remove();
    await nextFrame();
    const { length } = server.asked;
    dispatchEvent(new Event('online'));
    await nextFrame();
    expect(server.asked).to.have.lengthOf(length);
    room?.append(tag);
    await waitUntil(() => tag.renderRoot.querySelector('[part=outcome]'), 'it is there again');
    expect(server.asked, 'a move asks nothing again').to.have.lengthOf(length);
  });
});
