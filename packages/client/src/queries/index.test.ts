import { expect } from '@open-wc/testing';
import { FakeEnvironment } from '../testing/fake-environment.ts';
import { unknownMerchant } from '../request-error.ts';
import { indexQuery } from './index.ts';

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
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  const show = (...ids: string[]) =>
    ids.map((id) => {
      const query = indexQuery(environment.api, id);
      return { query, leave: query.subscribe(() => {}) };
    });
  const states = (shown: ReturnType<typeof show>) => shown.map(({ query }) => query.current.status);

  it('of one merchant has its own address', async () => {
    const shown = show('a.b~c');
    await environment.tick();
    expect(environment.asked).to.deep.equal(['/v1/merchants/a.b~c/index']);
    await environment.last.answer(snapshot('a.b~c'));
    expect(states(shown)).to.deep.equal(['ready']);
  });

  it('of several in one tick is one request, sorted, each of them once', async () => {
    const shown = show('c', 'a');
    await environment.settled();
    shown.push(...show('b', 'a'));
    await environment.tick();
    expect(environment.asked).to.deep.equal(['/v1/indexes?merchants=a,b,c']);
    await environment.last.answer({ indexes: ['c', 'b', 'a'].map(snapshot), unknown: [] });
    expect(shown.map(({ query }) => query.current)).to.have.nested.property('[0].value.merchant.id', 'c');
    expect(states(shown)).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
  });

  it('of another tick is another request', async () => {
    show('a', 'b');
    await environment.tick();
    show('c', 'd');
    await environment.tick();
    expect(environment.asked).to.deep.equal(['/v1/indexes?merchants=a,b', '/v1/indexes?merchants=c,d']);
  });

  it('of more than a hundred is asked a hundred at a time', async () => {
    show(...Array.from({ length: 201 }, (_, i) => `m${1000 + i}`));
    await environment.tick();
    expect(environment.asked.map((path) => path.split(/[=,]/).length - 1)).to.deep.equal([100, 100, 0]);
    expect(environment.asked[2]).to.equal('/v1/merchants/m1200/index');
  });

  it('is dropped when all of a batch left, not before', async () => {
    const [a, b] = show('a', 'b');
    await environment.tick();
    a?.leave();
    await environment.tick();
    expect(environment.last.dropped).to.equal(false);
    b?.leave();
    await environment.tick();
    expect(environment.last.dropped).to.equal(true);
  });

  it('reports the one that is unknown, and shows the others', async () => {
    const shown = show('a', 'b');
    await environment.tick();
    await environment.last.answer({ indexes: [snapshot('a')], unknown: ['b'] });
    expect(states(shown)).to.deep.equal(['ready', 'failed']);
    expect(shown[1]?.query.current).to.have.nested.property('error.status', 404);
    expect(shown[1]?.query.current).to.have.nested.property('error.problem.type', unknownMerchant);
    expect(shown[1]?.query.current).to.have.nested.property('error.code', 'unknown-merchant');
    expect(shown[1]?.query.current)
      .to.have.nested.property('error.message')
      .that.matches(/^https:\S+: .*\bb\b/);
  });

  it('that is out of shape takes no other with it, nor does one that is missing', async () => {
    const shown = show('a', 'b', 'c', 'd');
    await environment.tick();
    const indexes = [null, snapshot('a'), { ...snapshot('b'), window: '71' }, 'c', snapshot('d')];
    await environment.last.answer({ indexes, unknown: [] });
    expect(states(shown)).to.deep.equal(['ready', 'failed', 'failed', 'ready']);
    expect(shown[1]?.query.current).to.have.nested.property('error.kind', 'shape');
    expect(shown[2]?.query.current).to.have.nested.property('error.kind', 'shape');
    expect(environment.asked).to.have.length(1);
  });

  it('fails for all when the batch fails', async () => {
    const shown = show('a', 'b');
    await environment.tick();
    await environment.pass(8_000);
    expect(states(shown)).to.deep.equal(['failed', 'failed']);
    expect(shown[0]?.query.current).to.have.nested.property('error.kind', 'timeout');
    expect(environment.asked).to.have.length(1);
  });

  it('is not asked one by one of an API that is at fault or busy', async () => {
    for (const status of [503, 429]) {
      environment = new FakeEnvironment();
      const shown = show('a', 'b');
      await environment.tick();
      await environment.last.answer('', status, { 'retry-after': '60' });
      expect(states(shown)).to.deep.equal(['failed', 'failed']);
      expect(environment.asked).to.deep.equal(['/v1/indexes?merchants=a,b']);
    }
  });

  it('is asked one by one from then on where there are no batches, as in a folder of files', async () => {
    for (const [body, status] of [
      ['', 400],
      ['', 404],
      ['', 428],
      ['<!doctype html>', 200],
    ] as const) {
      environment = new FakeEnvironment();
      const shown = show('a', 'b');
      await environment.tick();
      await environment.last.answer(body, status);
      expect(environment.asked.slice(1)).to.deep.equal(['/v1/merchants/a/index', '/v1/merchants/b/index']);
      await environment.requests[1]?.answer(snapshot('a'));
      await environment.requests[2]?.answer(snapshot('b'));
      expect(states(shown)).to.deep.equal(['ready', 'ready']);
      show('c', 'd');
      await environment.tick();
      expect(environment.asked.slice(3)).to.deep.equal(['/v1/merchants/c/index', '/v1/merchants/d/index']);
    }
  });

  it('of sixty merchants comes back with one request when the device is online again', async () => {
    await environment.connect(false);
    const shown = show(...Array.from({ length: 60 }, (_, i) => `m${i}`));
    await environment.tick();
    expect(new Set(states(shown))).to.deep.equal(new Set(['failed']));
    await environment.connect(true);
    await environment.tick();
    expect(environment.asked).to.have.length(1);
    expect(environment.asked[0]).to.match(/^\/v1\/indexes\?merchants=m0,m1,m10,/);
  });
});
