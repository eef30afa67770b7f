import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Event, EventOf, EventType } from '@huitou/contract/events.js';
import { isRejection, readEvent } from '@huitou/contract/read-event.js';
import { render } from '../pictures/render.ts';
import { market } from './market.ts';

const until = Date.UTC(2026, 10, 22);
const day = 86_400_000;

async function all(options: Parameters<typeof market>[0]): Promise<readonly Event[]> {
  const events: Event[] = [];
  for await (const event of market(options)) events.push(event);
  return events;
}

const only = <T extends EventType>(events: readonly Event[], type: T): readonly EventOf<T>[] =>
  events.filter((event): event is Event & EventOf<T> => event.type === type);

const share = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length / list.length;

function between(value: number, low: number, high: number, what: string): void {
  assert.ok(value >= low && value <= high, `${what}: ${value} is not from ${low} to ${high}`);
}

/** Milliseconds of processor time since a reading. */
function cpuTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Order days of each pair of merchant and buyer. */
function pairs(events: readonly Event[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { data } of only(events, 'order')) {
    const key = `${data.merchant} ${data.buyer}`;
    const days = found.get(key) ?? new Set();
    found.set(key, days.add(data.paidAt.slice(0, 10)));
  }
  return found;
}

describe('the demo market', () => {
  let events: readonly Event[] = [];
  let took = 0;

  before(async () => {
    const start = process.cpuUsage();
    events = await all({ until });
    took = cpuTime(start);
  });

  it('takes less than 8 times as long as serializing and parsing its events', (t) => {
    // Relative to work in the same run, so that a busy machine does not fail the test.
    const start = process.cpuUsage();
    for (const event of events) JSON.parse(JSON.stringify(event));
    const baseline = cpuTime(start);
    t.diagnostic(
      `${events.length} events in ${Math.round(took)} ms of processor time, ${(took / baseline).toFixed(1)} times the baseline`,
    );
    assert.ok(took < 8 * baseline, `${Math.round(took)} ms against ${Math.round(baseline)} ms`);
  });

  it('yields only valid events with unique ids', () => {
    const ids = new Set<string>();
    for (const event of events) {
      const read = readEvent(JSON.stringify(event));
      assert.ok(!isRejection(read), isRejection(read) ? `${event.id} ${read.field}: ${read.reason}` : '');
      ids.add(event.id);
    }
    assert.equal(ids.size, events.length);
  });

  it('yields events in order of time, none after its end', () => {
    const times = events.map(({ at }) => Date.parse(at));
    assert.ok(times.every((at, i) => at < until && (i === 0 || at >= (times[i - 1] as number))));
    const done = [
      ...only(events, 'order').map(({ data }) => data.paidAt),
      ...only(events, 'dispatched').map(({ data }) => data.dispatchedAt),
      ...only(events, 'delivered').map(({ data }) => data.deliveredAt),
      ...only(events, 'review').map(({ data }) => data.writtenAt),
    ];
    assert.ok(done.every((time) => Date.parse(time) < until));
  });

  it('has the requested size', () => {
    assert.equal(only(events, 'industry').length, 12);
    assert.equal(only(events, 'merchant').length, 240);
    between(only(events, 'order').length, 54_000, 66_000, 'orders');
    between(only(events, 'review').length, 5_400, 6_600, 'reviews');
    between(
      share(only(events, 'review'), ({ data }) => data.lang === 'zh-CN'),
      0.6,
      0.8,
      'reviews in Chinese',
    );
    between(
      share(only(events, 'review'), ({ data }) => (data.media ?? []).length > 0),
      0.1,
      0.2,
      'reviews with pictures',
    );
  });

  it('has a realistic share of returning buyers, larger for consumables', () => {
    const industry = new Map(only(events, 'merchant').map(({ data }) => [data.id, data.industry]));
    const histories = [...pairs(events)].map(([key, days]) => ({
      industry: industry.get(key.split(' ')[0] ?? ''),
      days: days.size,
    }));
    const back = (id: string): number =>
      share(
        histories.filter((pair) => pair.industry === id),
        ({ days }) => days > 1,
      );
    for (const id of new Set(industry.values())) between(back(id), 0.17, 0.62, `buyers who came back, ${id}`);
    assert.ok(back('pets') > 2 * back('gadgets'));
  });

  it('has shops of every trajectory, and the exact number that is meant to be too small to rank', () => {
    const buyers = new Map<string, Set<string>>(only(events, 'merchant').map(({ data }) => [data.id, new Set()]));
    for (const { data } of only(events, 'order')) {
      if (Date.parse(data.paidAt) > until - 365 * day) buyers.get(data.merchant)?.add(data.buyer);
    }
    assert.equal([...buyers.values()].filter((some) => some.size < 30).length, 14);
    const first = new Map<string, number>();
    for (const { data } of only(events, 'order')) {
      if (!first.has(data.merchant)) first.set(data.merchant, Date.parse(data.paidAt));
    }
    between([...first.values()].filter((at) => at > until - 135 * day).length, 6, 30, 'new shops');
    const actions = new Set(only(events, 'moderation').map(({ data }) => data.action));
    assert.deepEqual([...actions].sort(), ['cap', 'fold', 'lift', 'link']);
  });

  it('has two venues that are always there, and a campaign that is on at its end with two paid shops', () => {
    const venues = new Map(only(events, 'venue').map(({ data }) => [data.id, data]));
    assert.deepEqual([...venues.keys()], ['everyday', 'haoxinren', '616']);
    const { period, ticket, paid = [], names } = venues.get('616') ?? {};
    assert.deepEqual(
      [Date.parse(period?.from ?? ''), Date.parse(period?.until ?? '')],
      [until - 3 * day, until + 10 * day],
    );
    assert.deepEqual(ticket, { levels: ['above', 'leading'], services: ['7-day-returns', 'fake-pays'] });
    assert.equal(names?.['en'], '616 campaign');
    const shops = new Set(only(events, 'merchant').map(({ data }) => data.id));
    assert.equal(new Set(paid).size, 2);
    assert.ok(paid.every((id) => shops.has(id)));
  });

  it('has a realistic share of complaints and replies', () => {
    const reviews = only(events, 'review');
    between(
      share(reviews, ({ data }) => Object.values(data.stars ?? {}).some((stars) => stars <= 3)),
      0.06,
      0.16,
      'complaints',
    );
    between(only(events, 'reply').length / reviews.length, 0.3, 0.65, 'replies');
  });

  it('hardly ever repeats a review text', (t) => {
    const texts = only(events, 'review')
      .map(({ data }) => data.text ?? '')
      .filter((text) => text.length > 12);
    const repeated = 1 - new Set(texts).size / texts.length;
    t.diagnostic(`${texts.length} texts of over 12 characters, ${(repeated * 100).toFixed(1)} % of them exact repeats`);
    assert.ok(repeated < 0.03);
    assert.ok(texts.every((text) => !/[{}]|undefined|NaN/.test(text)));
  });

  it('refers only to pictures that exist', () => {
    const paths = new Set([
      ...only(events, 'merchant').map(({ data }) => data.avatar),
      ...only(events, 'goods').map(({ data }) => data.image),
      ...only(events, 'review').map(({ data }) => data.avatar),
      ...only(events, 'review').flatMap(({ data }) => (data.media ?? []).map(({ src }) => src)),
    ]);
    for (const path of paths) assert.ok(!path || render(path), `${path} is not drawn`);
  });

  it('contains the regular with 19 orders who complained and was won back', () => {
    const orders = only(events, 'order').filter(({ data }) => data.merchant === 'hetian' && data.buyer === 'laozhou');
    const [complaint, after] = only(events, 'review').filter(({ data }) => data.buyer === 'laozhou');
    const reply = only(events, 'reply').find(({ data }) => data.review === complaint?.data.id);
    assert.ok(complaint && after && reply);
    assert.equal(orders.filter(({ at }) => Date.parse(at) < Date.parse(complaint.at)).length, 19);
    assert.match(complaint.data.text ?? '', /弹幕.*没一个人理/);
    assert.ok(orders.some(({ at }) => Date.parse(at) > Date.parse(reply.at)));
    assert.equal(after.data.wouldBuyAgain, true);
  });
});

describe('live rooms of the demo market', () => {
  it('have a host, and those on air a session of the last evening in three languages', async () => {
    const rooms = only(await all({ until, merchants: 60, orders: 600, reviews: 60 }), 'room');
    const latest = new Map(rooms.map(({ data }) => [data.id, data]));
    const onAir = [...latest.values()].filter(({ live }) => live);
    assert.ok(onAir.length > 10, `${onAir.length} rooms on air`);
    for (const { id, host, session } of onAir) {
      assert.ok(host && session, id);
      assert.deepEqual(Object.keys(session.names ?? {}), ['zh-CN', 'en', 'ar'], id);
      between((until - Date.parse(session.startedAt)) / 3_600_000, 0, 36, `hours on air of ${id}`);
    }
    const hetian = latest.get('hetian-room');
    assert.deepEqual([hetian?.host, hetian?.session?.names?.['en']], ['阿诚', 'An evening at the orchard']);
    assert.ok([...latest.values()].every(({ live, session }) => live || !session));
  });
});

describe('a market with options', () => {
  const small = { until, merchants: 24, orders: 1_500, reviews: 200 };
  const text = async (options: object): Promise<string> => JSON.stringify(await all({ ...small, ...options }));

  it('is reproducible, and differs by seed', async () => {
    const [first, second, other] = [await text({}), await text({}), await text({ seed: 7 })];
    assert.ok(first === second);
    assert.ok(first !== other);
  });

  it('allows badges on the given sites', async () => {
    const events = await all({ ...small, sites: ['http://localhost:9000'], partnerSites: ['http://localhost:9001'] });
    const sites = new Map(only(events, 'merchant').map(({ data }) => [data.id, data.sites]));
    assert.deepEqual(sites.get('hetian'), ['http://localhost:9000', 'http://localhost:9001']);
    assert.deepEqual(sites.get('shanmi') ?? sites.get('liangpu'), ['http://localhost:9000']);
  });

  it('has unique ids for more shops than there are names', async () => {
    const events = await all({ until, merchants: 700, orders: 0, reviews: 0 });
    const shops = only(events, 'merchant').map(({ data }) => data.id);
    assert.equal(new Set(shops).size, shops.length);
    between(shops.length, 690, 710, 'shops');
  });
});
