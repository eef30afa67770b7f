import { sampleTraffic } from '@huitou/contract/samples.js';
import type { TrafficSupport as Answer } from '@huitou/contract/traffic.js';
import { expect, fixture, html } from '@open-wc/testing';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './define.ts';
import type { TrafficSupport } from './traffic-support.ts';

const address = '/v1/merchants/hetian/traffic';

describe('<traffic-support>', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = fakeApi({ [address]: sampleTraffic });
  });
  afterEach(() => server.restore());

  async function show(state = 'ready', lang = 'en', width = 600): Promise<TrafficSupport> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    const tag = document.createElement('traffic-support');
    for (const [name, value] of Object.entries({ merchant: 'hetian', api: server.api, lang }))
      tag.setAttribute(name, value);
    box.append(tag);
    await waitUntil(() => tag.state === state && tag.renderRoot.querySelector('.card'), state);
    return tag;
  }
  const seen = (tag: TrafficSupport): string =>
    (tag.renderRoot.querySelector('.base') as HTMLElement).innerText.replaceAll(/[\u2066-\u2069]/g, '');
  const answer = (more: Partial<Answer['traffic']>, rest: Partial<Answer> = {}): Answer => ({
    ...sampleTraffic,
    ...rest,
    traffic: { ...sampleTraffic.traffic, ...more },
  });

  it('shows the share, why, and what the next steps would bring', async () => {
    const tag = await show();
    for (const text of [
      '4.1% of recommended visitors',
      '1.7 times an average shop',
      'Above peers, surely ahead of 88% of peers',
      '+1.2 points in 30 days, within the error of 1.4',
      'Reach “Leading”',
      '+0.8%',
      'The ticket of campaigns: compensation for fakes',
      '+1.5%',
      'Rule v1',
    ])
      expect(seen(tag)).to.include(text);
    await expect(tag).to.be.accessible();
  });

  it('tells a new shop of its chance, and one on the way up of what it gets for that', async () => {
    server.answers[address] = answer(
      {
        level: 'collecting',
        percentile: null,
        lower: null,
        rise: null,
        share: 0.01,
        pools: { base: 0, 'cold-start': 0.01, growth: 0, campaign: 0 },
      },
      { steps: [{ id: 'be-judged', share: 0.02 }] },
    );
    const tag = await show();
    expect(seen(tag)).to.include('a chance while too little is known');
    expect(seen(tag)).to.include('comes once enough is known of the shop');
    expect(seen(tag)).to.include('Enough buyers to be judged, on par');
    expect(seen(tag)).to.include('+1%');
    expect(seen(tag)).not.to.include('Growth');
  });

  it('says of a fall beyond the error that it is one', async () => {
    server.answers[address] = answer({
      rise: { points: -15, error: 11.7 },
      pools: { base: 0.04, 'cold-start': 0, growth: 0, campaign: 0 },
    });
    expect(seen(await show())).to.include('down 15 points in 30 days, beyond the error of 11.7');
  });

  it('names the campaign that is on, and the ticket that is missing', async () => {
    const campaign = { venue: '616', name: '616', names: {}, until: '2026-11-25T00:00:00+08:00' };
    server.answers[address] = answer({}, { campaign });
    expect(seen(await show())).to.include('616 until Nov 2');
  });

  it('shows growth and campaign in the bar, and that there is no higher step', async () => {
    const campaign = { venue: '616', name: '616', names: {}, until: '2026-11-25T00:00:00+08:00' };
    server.answers[address] = answer(
      { pools: { base: 0.03, 'cold-start': 0, growth: 0.005, campaign: 0.006 }, rise: { points: 9, error: 3 } },
      { campaign, steps: [] },
    );
    const tag = await show('ready', 'en', 380);
    await waitUntil(() => seen(tag).includes('There is no higher step'), 'has no step');
    expect(seen(tag)).to.include('up 9 points in 30 days, beyond the error of 3');
    const parts = [...tag.renderRoot.querySelectorAll<HTMLElement>('.bar > i')];
    expect(parts).to.have.lengthOf(3);
    const whole = (tag.renderRoot.querySelector('.bar') as HTMLElement).offsetWidth;
    const filled = parts.reduce((sum, { offsetWidth }) => sum + offsetWidth, 0);
    expect(filled, 'fill the bar but for the gaps').to.be.within(whole - 8, whole);
  });

  for (const lang of ['zh-CN', 'ar'])
    it(`speaks ${lang}, and has the room that it keeps`, async () => {
      const tag = await show('ready', lang);
      await expect(tag).to.be.accessible();
      expect((tag.renderRoot.querySelector('.base') as HTMLElement).lang).to.equal(lang);
    });

  it('is as small as what it says when there is no answer', async () => {
    server.answers[address] = 404;
    const tag = await show('failed');
    expect(seen(tag)).not.to.include('visitors');
  });
});
