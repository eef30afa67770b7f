import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TrafficBatch, TrafficSupport } from '@huitou/contract/traffic.js';
import type { Venue, VenueGoods, VenueHosts, VenueNames } from '@huitou/contract/venue.js';
import { createApp } from '../create-app.ts';
import { snapshot } from '../testing/snapshots.ts';
import { figures, quotable, TinyMarket, venueFacts } from '../testing/tiny-market.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

function setUp(market: TinyMarket) {
  const reader = new TinyReader(market.all.map(({ merchant }) => snapshot(merchant.id)));
  const app = createApp({ reader, market });
  const ask = (address: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`https://api.example${address}`, { headers }));
  const get = async <T>(address: string): Promise<T> => {
    const answer = await ask(address);
    assert.equal(answer.status, 200, address);
    return (await answer.json()) as T;
  };
  return { reader, app, ask, get };
}
const idsOf = ({ hosts }: VenueHosts): readonly string[] => hosts.map(({ merchant }) => merchant.id);
const ranked = Array.from({ length: 25 }, (_, i) =>
  figures(`h${String(i).padStart(2, '0')}`, 95 - 3 * i, { error: 0.5 }),
);
const room = (merchant: string, live: boolean, host = 'Mr Zhou') => ({
  ...{ id: `${merchant}-room`, name: 'Room', names: {}, host, hostKind: 'ai' as const, live },
  merchant: { id: merchant, name: merchant, names: {} },
});

describe('the hosts of a venue', () => {
  it('stand by the lower end of their interval, and share their places within the error', async () => {
    const { get } = setUp(
      new TinyMarket([figures('unsure', 92, { error: 12 }), figures('sure', 90), figures('last', 20)]),
    );
    const { hosts, matching } = await get<VenueHosts>('/v1/venues/v/hosts');
    assert.deepEqual(
      hosts.map(({ merchant, place }) => [merchant.id, place?.from, place?.to]),
      [
        ['sure', 1, 2],
        ['unsure', 1, 2],
        ['last', 3, 3],
      ],
    );
    assert.equal(matching, 3);
  });

  it('come page by page, each once, also while the order moves', async () => {
    const market = new TinyMarket([...ranked, figures('new', null), figures('newer', null)]);
    const { get } = setUp(market);
    const first = await get<VenueHosts>('/v1/venues/v/hosts?limit=10');
    // One of the first page is gone: all that come after it move up.
    const left = ranked.filter(({ merchant }) => merchant.id !== 'h02');
    market.publish([...left, figures('new', null), figures('newer', null)]);
    const second = await get<VenueHosts>(`/v1/venues/v/hosts?limit=10&cursor=${first.next}`);
    const third = await get<VenueHosts>(`/v1/venues/v/hosts?limit=10&cursor=${second.next}`);
    const all = [first, second, third].flatMap(idsOf);
    assert.deepEqual(
      all.filter((id) => id.startsWith('h')),
      ranked.map(({ merchant }) => merchant.id),
    );
    assert.equal(third.next, null);
    // After every ninth stands one of whom too little is known.
    assert.deepEqual([first.hosts[9]?.as, second.hosts[1]?.as], ['explore', 'explore']);
  });

  it('go on from no page of another list', async () => {
    const { ask, get } = setUp(new TinyMarket(ranked));
    const { next } = await get<VenueHosts>('/v1/venues/v/hosts?limit=10');
    for (const [query, status] of [
      ['limit=20', 200],
      ['section=most-returned', 200],
      ['section=rising', 400],
      ['ticket=held', 400],
      ['q=shop', 400],
    ] as const)
      assert.equal((await ask(`/v1/venues/v/hosts?${query}&cursor=${next}`)).status, status, query);
  });

  it('have the same pages by name', async () => {
    const { get } = setUp(new TinyMarket([...ranked, figures('new', null)]));
    const { pages, matching } = await get<VenueNames>('/v1/venues/v/names?limit=10');
    assert.equal(matching, 25);
    for (const { cursor, hosts } of pages) {
      const page = await get<VenueHosts>(`/v1/venues/v/hosts?limit=10${cursor ? `&cursor=${cursor}` : ''}`);
      assert.deepEqual(
        idsOf(page),
        hosts.map(({ id }) => id),
      );
    }
  });

  it('that pay stand as paid after the third, and keep the place that they have', async () => {
    const { get } = setUp(new TinyMarket(ranked, [venueFacts({ paid: ['h20', 'unknown'] })]));
    const { hosts, matching } = await get<VenueHosts>('/v1/venues/v/hosts?limit=50');
    assert.deepEqual([hosts[3]?.merchant.id, hosts[3]?.as, hosts[3]?.place], ['h20', 'paid', null]);
    assert.deepEqual(
      hosts.filter(({ merchant }) => merchant.id === 'h20').map(({ as }) => as),
      ['paid', 'ranked'],
    );
    assert.equal(matching, 25);
  });

  it('are those of its industries and of those below them', async () => {
    const citrus = { id: 'citrus', name: 'Citrus', names: {} };
    const tea = { id: 'tea', name: 'Tea', names: {} };
    const of = (id: string, industry: typeof tea) =>
      figures(id, 50, { merchant: { id, name: id, names: {}, industry, avatar: null } });
    const market = new TinyMarket(
      [of('orange', citrus), of('green', tea), figures('apple', 60)],
      [venueFacts({ industries: ['fruit'] })],
    );
    market.above = new Map([['citrus', 'fruit']]);
    const { get } = setUp(market);
    assert.deepEqual(idsOf(await get('/v1/venues/v/hosts')), ['apple', 'orange']);
    assert.deepEqual(idsOf(await get('/v1/venues/v/hosts?industry=citrus')), ['orange']);
    assert.deepEqual(idsOf(await get('/v1/venues/v/hosts?industry=tea')), []);
    const { industries, sections } = await get<Venue>('/v1/venues/v');
    assert.deepEqual(
      industries.map(({ industry, hosts }) => [industry.id, hosts]),
      [
        ['citrus', 1],
        ['fruit', 1],
      ],
    );
    assert.deepEqual(
      sections.map(({ hosts }) => hosts),
      [2, 0, 0, 0],
    );
  });

  it('say what they lack for the ticket, and are left out by it', async () => {
    const ticket = { levels: ['above', 'leading'] as ['above', 'leading'], services: ['7-day-returns'] };
    const market = new TinyMarket(
      [figures('in', 80, { services: ['7-day-returns'] }), figures('out', 80), figures('low', 30)],
      [venueFacts({ ticket })],
    );
    const { get } = setUp(market);
    const all = await get<VenueHosts>('/v1/venues/v/hosts');
    assert.deepEqual(Object.fromEntries(all.hosts.map(({ merchant, ticket: held }) => [merchant.id, held])), {
      in: { held: true, level: true, services: [] },
      out: { held: false, level: true, services: ['7-day-returns'] },
      low: { held: false, level: false, services: ['7-day-returns'] },
    });
    assert.deepEqual(idsOf(await get('/v1/venues/v/hosts?ticket=held')), ['in']);
  });

  it('are found by what was typed, as it is written first, in any language, and by who speaks', async () => {
    const named = (id: string, name: string, names: Record<string, string>, percentile: number) =>
      figures(id, percentile, {
        merchant: { id, name, names, industry: { id: 'x', name: 'x', names: {} }, avatar: null },
      });
    const market = new TinyMarket([
      named('hetian', '禾田农家', { en: 'Hetian Farm' }, 60),
      named('hetan', '何坛', { en: 'Hetan House' }, 90),
    ]);
    market.onAir = new Map([['hetan', room('hetan', true, 'Auntie Li')]]);
    const apples = { id: 'apples', name: '红富士苹果', names: { en: 'Fuji apples' }, image: null };
    market.given = { hetian: { goods: [{ ...apples, buyers: 9, again: 0.5, interval: { lower: 0.3, upper: 0.7 } }] } };
    const { get } = setUp(market);
    for (const goods of ['苹果', 'fuji', 'aples'])
      assert.deepEqual(idsOf(await get(`/v1/venues/v/hosts?q=${encodeURIComponent(goods)}`)), ['hetian'], goods);
    assert.deepEqual(idsOf(await get('/v1/venues/v/hosts?q=hetian')), ['hetian', 'hetan']);
    assert.deepEqual(idsOf(await get(`/v1/venues/v/hosts?q=${encodeURIComponent('农家')}`)), ['hetian']);
    assert.deepEqual(idsOf(await get('/v1/venues/v/hosts?q=auntie')), ['hetan']);
    assert.deepEqual(idsOf(await get('/v1/venues/v/hosts?q=nothing')), []);
    // Signs alone say nothing that could be looked for: the list stays as it is, with its places.
    assert.deepEqual(await get('/v1/venues/v/hosts?q=%3F!'), await get('/v1/venues/v/hosts'));
    assert.deepEqual(idsOf(await get(`/v1/venues/v/hosts?q=${encodeURIComponent('🍎')}`)), []);
  });

  it('on air, rising and new have sections', async () => {
    const market = new TinyMarket([
      figures('on-air', 50),
      figures('off', 60),
      figures('rising', 70, { percentileBefore: 40 }),
      figures('new', null),
    ]);
    market.onAir = new Map([
      ['on-air', room('on-air', true)],
      ['off', room('off', false)],
    ]);
    const { get } = setUp(market);
    const section = async (name: string) => idsOf(await get(`/v1/venues/v/hosts?section=${name}`));
    assert.deepEqual(await section('live'), ['on-air']);
    assert.deepEqual(await section('rising'), ['rising']);
    assert.deepEqual(await section('new'), ['new']);
    const { hosts } = await get<VenueHosts>('/v1/venues/v/hosts?section=live');
    assert.deepEqual([hosts[0]?.room?.live, hosts[0]?.room?.hostKind], [true, 'ai']);
  });

  it('are quoted, with what of theirs is bought again, looked up once a version', async () => {
    const market = new TinyMarket([figures('a', 50)]);
    const product = {
      id: 'g',
      name: 'Apples',
      image: null,
      buyers: 40,
      again: 0.4,
      interval: { lower: 0.3, upper: 0.5 },
    };
    market.given = {
      a: { quotable: [quotable('r-1')], goods: [product, { ...product, id: 'few', again: null, interval: null }] },
    };
    const { get, reader } = setUp(market);
    const [host] = (await get<VenueHosts>('/v1/venues/v/hosts')).hosts;
    assert.deepEqual(
      [host?.quote?.review, host?.quote?.text, host?.goods.map(({ id }) => id)],
      ['r-1', 'What r-1 says.', ['g']],
    );
    await get('/v1/venues/v/hosts?limit=5');
    assert.equal(market.asked.filter((one) => one === 'details a').length, 1);
    reader.publishReviews('a');
    await get('/v1/venues/v/hosts?limit=6');
    assert.equal(market.asked.filter((one) => one === 'details a').length, 2);
    const goods = await get<VenueGoods>('/v1/venues/v/goods');
    assert.deepEqual(
      goods.goods.map(({ goods: one, merchant }) => [merchant.id, one.id]),
      [['a', 'g']],
    );
  });
});

describe('addresses of venues', () => {
  it('are ready for the next reader once they were made, also where only their tag was answered', async () => {
    const market = new TinyMarket(ranked);
    const tag = String((await setUp(market).ask('/v1/venues/v/hosts')).headers.get('etag'));
    const { app, ask } = setUp(market);
    assert.equal((await ask('/v1/venues/v/hosts', { 'if-none-match': tag })).status, 304);
    assert.equal(`"${app.ready('/v1/venues/v/hosts')?.tag}"`, tag);
  });

  it('answer 304 to the tag, are made once for many who ask, and anew once figures are published', async () => {
    const market = new TinyMarket(ranked);
    const { ask } = setUp(market);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('/v1/venues/v/hosts')));
    const tag = answers[0]?.headers.get('etag') ?? '';
    assert.ok(tag !== '' && answers.every(({ headers }) => headers.get('etag') === tag));
    assert.equal(market.asked.filter((one) => one === 'venues').length, 1);
    assert.equal((await ask('/v1/venues/v/hosts', { 'if-none-match': tag })).status, 304);
    market.publish(ranked.slice(1));
    const next = await ask('/v1/venues/v/hosts', { 'if-none-match': tag });
    assert.equal(next.status, 200);
    assert.equal(((await next.json()) as VenueHosts).hosts[0]?.merchant.id, 'h01');
  });

  it('say what is wrong', async () => {
    const { ask } = setUp(new TinyMarket(ranked));
    for (const [address, status, type] of [
      ['/v1/venues/other', 404, 'unknown-venue'],
      ['/v1/venues/other/hosts', 404, 'unknown-venue'],
      ['/v1/venues/other/names', 404, 'unknown-venue'],
      ['/v1/venues/other/goods', 404, 'unknown-venue'],
      ['/v1/venues/v/hosts?cursor=made-up', 400, 'invalid-cursor'],
      ['/v1/venues/v/hosts?section=best', 400, 'invalid-parameter'],
      ['/v1/venues/v/hosts?limit=51', 400, 'invalid-parameter'],
      ['/v1/merchants/nobody/traffic', 404, 'unknown-merchant'],
    ] as const) {
      const answer = await ask(address);
      assert.equal(answer.status, status, address);
      assert.equal(((await answer.json()) as { type: string }).type, `urn:huitou:problem:${type}`);
    }
    const without = createApp({ reader: new TinyReader([]) });
    assert.equal((await without.fetch(new Request('https://api.example/v1/venues'))).status, 503);
  });
});

describe('traffic', () => {
  const market = () =>
    new TinyMarket(
      [
        figures('a', 90, { services: ['7-day-returns', 'fake-pays'] }),
        figures('b', 60),
        figures('c', 30),
        figures('new', null),
      ],
      [
        venueFacts({
          id: '616',
          theme: 'campaign',
          period: { from: '2026-11-20T00:00:00+08:00', until: '2026-11-25T00:00:00+08:00' },
        }),
      ],
    );

  it('is shared out among all, and says by what', async () => {
    const { get } = setUp(market());
    const { traffic, unknown, rule, campaign, merchants } = await get<TrafficBatch>(
      '/v1/traffic?merchants=a,b,c,new,nobody',
    );
    assert.deepEqual([rule, merchants, unknown, campaign?.venue], ['v1', 4, ['nobody'], '616']);
    const sum = traffic.reduce((total, { share }) => total + share, 0);
    assert.ok(Math.abs(sum - 1) < 1e-5, `${sum}`);
    for (const { share, pools } of traffic) {
      const parts = Object.values(pools).reduce((total, one) => total + one, 0);
      assert.ok(Math.abs(parts - share) < 1e-5);
    }
    assert.ok((traffic[0]?.pools.campaign ?? 0) > 0, 'the holder of the ticket has the pool of the campaign');
    assert.ok((traffic[3]?.pools['cold-start'] ?? 0) > 0, 'the new one has the pool of new shops');
  });

  it('of a merchant names the next steps, worth more than what it has', async () => {
    const { get } = setUp(market());
    const { traffic, steps } = await get<TrafficSupport>('/v1/merchants/b/traffic');
    assert.deepEqual(
      steps.map(({ id, level, services }) => [id, level, services]),
      [
        ['next-level', 'leading', undefined],
        ['campaign-ticket', undefined, ['7-day-returns', 'fake-pays']],
      ],
    );
    for (const { share } of steps) assert.ok(share > traffic.share);
  });
});
