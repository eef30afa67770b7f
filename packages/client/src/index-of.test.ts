import { expect } from '@open-wc/testing';
import { FakeWorld } from './testing/fake-world.ts';
import { unknownMerchant } from './request-error.ts';
import { indexOf } from './index-of.ts';

const industry = { id: 'tea', name: 'Tea', names: {} };
const snapshot = (id: string) => ({
  merchant: { id, name: `Shop ${id}`, industry, avatar: null },
  method: 'v1',
  asOf: '2026-11-20T20:30:00+08:00',
  level: 'above',
  score: 71.2,
  interval: { lower: 60, upper: 80 },
  percentile: 83,
  peers: { industry, merchants: 40 },
  buyers: { all: 900, returning: 300 },
  window: 365,
  dimensions: [],
  caps: [],
});

describe('the index of merchants', () => {
  let world: FakeWorld;
  beforeEach(() => (world = new FakeWorld()));

  const show = (...ids: string[]) =>
    ids.map((id) => {
      const query = indexOf(world.api, id);
      return { query, leave: query.subscribe(() => {}) };
    });
  const states = (shown: ReturnType<typeof show>) => shown.map(({ query }) => query.current.is);

  it('of one merchant has its own address', async () => {
    const shown = show('a b');
    await world.tick();
    expect(world.asked).to.deep.equal(['/v1/merchants/a%20b/index']);
    await world.last.answer(snapshot('a b'));
    expect(states(shown)).to.deep.equal(['ready']);
  });

  it('of several in one tick is one request, sorted, each of them once', async () => {
    const shown = show('c', 'a');
    await world.settled();
    shown.push(...show('b', 'a'));
    await world.tick();
    expect(world.asked).to.deep.equal(['/v1/indexes?merchants=a,b,c']);
    await world.last.answer({ indexes: ['c', 'b', 'a'].map(snapshot), unknown: [] });
    expect(shown.map(({ query }) => query.current)).to.have.nested.property('[0].value.merchant.id', 'c');
    expect(states(shown)).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
  });

  it('of another tick is another request', async () => {
    show('a', 'b');
    await world.tick();
    show('c', 'd');
    await world.tick();
    expect(world.asked).to.deep.equal(['/v1/indexes?merchants=a,b', '/v1/indexes?merchants=c,d']);
  });

  it('of more than a hundred is asked a hundred at a time', async () => {
    show(...Array.from({ length: 201 }, (_, i) => `m${1000 + i}`));
    await world.tick();
    expect(world.asked.map((path) => path.split(/[=,]/).length - 1)).to.deep.equal([100, 100, 0]);
    expect(world.asked[2]).to.equal('/v1/merchants/m1200/index');
  });

  it('is dropped when all of a batch left, not before', async () => {
    const [a, b] = show('a', 'b');
    await world.tick();
    a?.leave();
    await world.tick();
    expect(world.last.dropped).to.equal(false);
    b?.leave();
    await world.tick();
    expect(world.last.dropped).to.equal(true);
  });

  it('tells of the one that nobody knows, and shows the others', async () => {
    const shown = show('a', 'b');
    await world.tick();
    await world.last.answer({ indexes: [snapshot('a')], unknown: ['b'] });
    expect(states(shown)).to.deep.equal(['ready', 'failed']);
    expect(shown[1]?.query.current).to.have.nested.property('error.status', 404);
    expect(shown[1]?.query.current).to.have.nested.property('error.problem.type', unknownMerchant);
    expect(shown[1]?.query.current)
      .to.have.nested.property('error.message')
      .that.matches(/^https:\S+: .*\bb\b/);
  });

  it('that is out of shape takes no other with it, nor does one that is missing', async () => {
    const shown = show('a', 'b', 'c', 'd');
    await world.tick();
    const indexes = [null, snapshot('a'), { ...snapshot('b'), score: '71' }, 'c', snapshot('d')];
    await world.last.answer({ indexes, unknown: [] });
    expect(states(shown)).to.deep.equal(['ready', 'failed', 'failed', 'ready']);
    expect(shown[1]?.query.current).to.have.nested.property('error.kind', 'shape');
    expect(shown[2]?.query.current).to.have.nested.property('error.kind', 'shape');
    expect(world.asked).to.have.length(1);
  });

  it('fails for all when the batch fails', async () => {
    const shown = show('a', 'b');
    await world.tick();
    await world.pass(8_000);
    expect(states(shown)).to.deep.equal(['failed', 'failed']);
    expect(shown[0]?.query.current).to.have.nested.property('error.kind', 'timeout');
    expect(world.asked).to.have.length(1);
  });

  it('is not asked one by one of an API that is at fault or busy', async () => {
    for (const status of [503, 429]) {
      world = new FakeWorld();
      const shown = show('a', 'b');
      await world.tick();
      await world.last.answer('', status, { 'retry-after': '60' });
      expect(states(shown)).to.deep.equal(['failed', 'failed']);
      expect(world.asked).to.deep.equal(['/v1/indexes?merchants=a,b']);
    }
  });

  it('is asked one by one from then on where there are no batches, as in a folder of files', async () => {
    for (const [body, status] of [
      ['', 404],
      ['<!doctype html>', 200],
    ] as const) {
      world = new FakeWorld();
      const shown = show('a', 'b');
      await world.tick();
      await world.last.answer(body, status);
      expect(world.asked.slice(1)).to.deep.equal(['/v1/merchants/a/index', '/v1/merchants/b/index']);
      await world.requests[1]?.answer(snapshot('a'));
      await world.requests[2]?.answer(snapshot('b'));
      expect(states(shown)).to.deep.equal(['ready', 'ready']);
      show('c', 'd');
      await world.tick();
      expect(world.asked.slice(3)).to.deep.equal(['/v1/merchants/c/index', '/v1/merchants/d/index']);
    }
  });

  it('of sixty merchants comes back with one request when the device is online again', async () => {
    await world.connect(false);
    const shown = show(...Array.from({ length: 60 }, (_, i) => `m${i}`));
    await world.tick();
    expect(new Set(states(shown))).to.deep.equal(new Set(['failed']));
    await world.connect(true);
    await world.tick();
    expect(world.asked).to.have.length(1);
    expect(world.asked[0]).to.match(/^\/v1\/indexes\?merchants=m0,m1,m10,/);
  });
});
