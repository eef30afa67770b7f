import { sampleTrackRecord, sampleVenue, sampleVenueHosts } from '@huitou/contract/samples.js';
import type { TrackRecord } from '@huitou/contract/track-record.js';
import { expect, fixture, html } from '@open-wc/testing';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './define.ts';
import type { TrustVenue } from './trust-venue.ts';

const path = '/v1/track-record';

describe('<trust-venue>: how do you know?', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = fakeApi({
      '/v1/venues/v': { ...sampleVenue, id: 'v' },
      '/v1/venues/v/hosts?limit=20&section=most-returned': { ...sampleVenueHosts, next: null },
      [path]: sampleTrackRecord,
    });
  });
  afterEach(() => server.restore());

  const find = <E extends HTMLElement = HTMLElement>(tag: TrustVenue, selector: string): E | null =>
    tag.renderRoot.querySelector<E>(selector);

  /** A venue with the order opened, and then the record. */
  async function open(lang = 'en', width = 500): Promise<TrustVenue> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    const tag = document.createElement('trust-venue');
    Object.assign(tag, { venue: 'v', api: server.api, lang });
    box.append(tag);
    await waitUntil(() => find(tag, '[part=order]'), 'is drawn');
    find(tag, '[part=order]')?.click();
    await waitUntil(() => find(tag, '[part=record]'), 'says by what it is ordered');
    find(tag, '[part=record]')?.click();
    await waitUntil(() => find(tag, '[part=record-panel]'), 'opens what it was worth');
    return tag;
  }
  const plain = (element: HTMLElement | null): string =>
    (element?.innerText ?? '').replaceAll(/[\u2066-\u2069\u200e]/g, '').replaceAll(/\s+/g, ' ');
  const reader = (tag: TrustVenue, name: string): string => plain(find(tag, `[data-reader=${name}]`));
  const ready = (tag: TrustVenue) => waitUntil(() => find(tag, '[data-reader]'), 'has its sentences');
  const rows = (tag: TrustVenue, table: number): string[] =>
    [...(tag.renderRoot.querySelectorAll('[part=record-table]')[table]?.querySelectorAll('tbody tr') ?? [])].map(
      (row) => plain(row as HTMLElement),
    );

  it('asks for nothing until it is opened', async () => {
    const tag = await open();
    await ready(tag);
    expect(server.asked.filter((one) => one === path)).to.deep.equal([path]);
    const button = find(tag, '[part=record]');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    button?.click();
    await waitUntil(() => !find(tag, '[part=record-panel]'), 'closes');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('has a sentence for who buys, who sells and who writes about it', async () => {
    const tag = await open();
    await ready(tag);
    expect(reader(tag, 'shopper')).to.include('in 62 of 100 such pairs');
    expect(reader(tag, 'shopper')).to.include('By stars it is 59, by number of buyers 52, by chance 50.');
    expect(reader(tag, 'shopper')).to.include('would reach about 66');
    expect(reader(tag, 'merchant')).to.include('A level changes 5.3 times a year on average. A number takes 30 buyers');
    expect(reader(tag, 'journalist')).to.include('Tried on The market, Nov 22, 2024 to Nov 22, 2026.');
    expect(reader(tag, 'journalist')).to.include('It says nothing of 60 of 240 merchants. Under 30 buyers: 14');
    const links = [...tag.renderRoot.querySelectorAll<HTMLAnchorElement>('[data-reader] a')].map(({ href }) => href);
    expect(links).to.deep.equal([`${server.api}/v1/track-record`, `${server.api}/v1/methods/v2`]);
  });

  it('has every figure with its interval in plain tables, and is accessible', async () => {
    const tag = await open();
    await ready(tag);
    expect(rows(tag, 0)).to.deep.equal([
      'the index 62 (54 to 64) –',
      'plain share that came back 60 (51 to 63) +2 (-1 to +5)',
      'mean of stars 59 (51 to 62) +3 (0 to +6)',
      'number of buyers 52 (45 to 58) +10 (0 to +18)',
      'chance 50 –',
      'the most that can be known 66 –',
    ]);
    expect(rows(tag, 1)[0]).to.equal('our traffic rule 365 (362 to 369) 97% (95% to 99%) 0.42 (0.41 to 0.43)');
    await expect(tag).to.be.accessible();
  });

  it('says that there is too little to say, and leaves out what was not tried', async () => {
    const [peers] = sampleTrackRecord.comparisons;
    const [own] = peers?.predictors ?? [];
    if (!peers || !own) throw new Error('the sample has no comparison');
    const { traffic: _, ...rest } = sampleTrackRecord;
    const record: TrackRecord = {
      ...rest,
      comparisons: [{ ...peers, ceiling: null, predictors: [{ ...own, auc: null, buyers: 83, back: 4 }] }],
      steadiness: null,
    };
    server.answers[path] = record;
    const tag = await open();
    await ready(tag);
    expect(reader(tag, 'shopper')).to.include('There is too little to say');
    expect(reader(tag, 'shopper')).to.include('83; back: 4');
    expect(reader(tag, 'merchant')).to.match(/A number takes 30 buyers/);
    expect(reader(tag, 'merchant')).not.to.include('changes');
    expect(rows(tag, 0)).to.deep.equal(['the index too little to say –', 'chance 50 –']);
    expect(rows(tag, 1)).to.deep.equal([]);
  });

  it('says that none was made', async () => {
    server.answers[path] = 404;
    const tag = await open();
    await waitUntil(() => plain(find(tag, '[part=record-panel]')).includes('has not tried the index'), 'says so');
    expect(find(tag, '[part=record-panel] [part=retry]')).to.equal(null);
    await expect(tag).to.be.accessible();
  });

  it('says that it could not be loaded, and comes with the next try', async () => {
    server.answers[path] = 400;
    const tag = await open();
    await waitUntil(() => find(tag, '[part=record-panel] [part=retry]'), 'offers another try');
    server.answers[path] = sampleTrackRecord;
    find(tag, '[part=record-panel] [part=retry]')?.click();
    await ready(tag);
  });

  for (const [lang, dir, says] of [
    ['zh-CN', 'ltr', '100 对里有 62 对'],
    ['ar', 'rtl', 'في 62 من كل 100 زوج'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const tag = await open(lang, 320);
      await ready(tag);
      expect(reader(tag, 'shopper')).to.include(says);
      expect(getComputedStyle(find(tag, '[part=record-table]') as Element).direction).to.equal(dir);
      const panel = find(tag, '[part=record-panel]');
      expect((panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0), 'nothing sticks out').to.be.lessThan(1);
      await expect(tag).to.be.accessible();
    });
  }
});
