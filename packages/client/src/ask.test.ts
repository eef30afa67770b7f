import { expect } from '@open-wc/testing';
import { badgeOf } from './badge-of.ts';
import { FakeWorld } from './testing/fake-world.ts';
import type { Query } from './remote.ts';
import type { RequestError } from './request-error.ts';

const good = { statement: 'a.b.c' };

function errorOf(query: Query<unknown>): RequestError {
  const { current } = query;
  if (!('error' in current)) throw new Error(`${current.is}: has no error`);
  return current.error;
}

describe('asking', () => {
  let world: FakeWorld;
  beforeEach(() => (world = new FakeWorld()));

  const asking = async (merchant = '42') => {
    const query = badgeOf(world.api, merchant);
    query.subscribe(() => {});
    await world.settled();
    return query;
  };

  it('tells the API nothing of the page or its visitor, and needs no preflight', async () => {
    await asking();
    const { method, headers, credentials, referrerPolicy } = world.last.init;
    expect({ method, headers, credentials, referrerPolicy }).to.deep.equal({
      method: undefined,
      headers: undefined,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('gives up after 8 s without a complete answer, and does not try again by itself', async () => {
    const query = await asking();
    await world.pass(7_999);
    expect(query.current.is).to.equal('loading');
    await world.pass(1);
    expect(errorOf(query)).to.include({ kind: 'timeout', status: 0 });
    expect(errorOf(query).message).to.equal(`${world.api}/v1/badges/42: no answer within 8 s`);
    expect(world.last.dropped).to.equal(true);
    await world.pass(60_000);
    expect(world.asked).to.have.length(1);
  });

  for (const [what, go] of [
    ['the network fails', () => world.last.fail()],
    ['the server has a fault', () => world.last.answer('', 503)],
    ['there were too many requests', () => world.last.answer('', 429)],
  ] as const) {
    it(`tries again twice, after pauses of random length, when ${what}`, async () => {
      const query = await asking();
      await go();
      await world.pass(499);
      expect(world.asked).to.have.length(1);
      await world.pass(1);
      expect(world.asked).to.have.length(2);
      await go();
      await world.pass(999);
      expect(world.asked).to.have.length(2);
      await world.pass(1);
      expect(world.asked).to.have.length(3);
      await go();
      await world.pass(600_000);
      expect(world.asked).to.have.length(3);
      expect(errorOf(query).kind).to.equal('http');
    });
  }

  it('stays loading while it tries again, and shows the answer that comes', async () => {
    const query = await asking();
    await world.last.fail();
    expect(query.current.is).to.equal('loading');
    await world.pass(1_000);
    await world.last.answer(good);
    expect(query.current.is).to.equal('ready');
  });

  it('does not try again what was refused', async () => {
    const query = await asking();
    await world.last.answer('', 404);
    await world.pass(60_000);
    expect(world.asked).to.have.length(1);
    expect(errorOf(query).status).to.equal(404);
  });

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    await asking();
    await world.last.answer('', 429, { 'retry-after': '20' });
    await world.pass(20_499);
    expect(world.asked).to.have.length(1);
    await world.pass(1);
    expect(world.asked).to.have.length(2);
    const date = new Date(world.Date.now() + 10_000).toUTCString();
    await world.last.answer('', 503, { 'retry-after': date });
    await world.pass(9_000);
    expect(world.asked).to.have.length(2);
    await world.pass(2_000);
    expect(world.asked).to.have.length(3);
  });

  it('gives up at once when Retry-After says more than 30 s', async () => {
    const query = await asking();
    await world.last.answer('', 503, { 'retry-after': '31' });
    expect(errorOf(query)).to.include({ kind: 'http', status: 503 });
  });

  it('asks nothing once nobody waits for the next try', async () => {
    const query = badgeOf(world.api, '42');
    const leave = query.subscribe(() => {});
    await world.settled();
    await world.last.fail();
    leave();
    await world.pass(60_000);
    expect(world.asked).to.have.length(1);
  });

  it('says at once that the device is offline, and asks when it is back', async () => {
    await world.connect(false);
    const query = await asking();
    expect(world.asked).to.deep.equal([]);
    expect(errorOf(query).kind).to.equal('offline');
    await world.connect(true);
    expect(query.current.is).to.equal('loading');
    await world.last.answer(good);
    expect(query.current.is).to.equal('ready');
  });

  it('shows a value in hand as stale while the device is offline, and does not try again in vain', async () => {
    const query = await asking();
    await world.last.answer(good);
    query.refresh();
    await world.settled();
    await world.connect(false);
    await world.last.fail();
    expect(query.current.is).to.equal('stale');
    expect(errorOf(query).kind).to.equal('offline');
    await world.connect(true);
    await world.last.answer(good);
    expect(query.current.is).to.equal('ready');
  });

  it('asks nobody who left when the device is back', async () => {
    await world.connect(false);
    badgeOf(world.api, '42').subscribe(() => {})();
    await world.tick();
    await world.connect(true);
    expect(world.asked).to.deep.equal([]);
  });

  it('asks nothing while nobody sees the page, and then everything', async () => {
    await world.look(false);
    const query = await asking();
    await world.pass(60_000);
    expect(world.asked).to.deep.equal([]);
    expect(query.current.is).to.equal('loading');
    await world.look(true);
    expect(world.asked).to.have.length(1);
  });

  it('keeps its next try, too, until somebody sees the page', async () => {
    await asking();
    await world.look(false);
    await world.last.fail();
    await world.pass(60_000);
    expect(world.asked).to.have.length(1);
    await world.look(true);
    expect(world.asked).to.have.length(2);
  });

  it('has at most six requests open, and goes on in order as they end, well or badly', async () => {
    for (const merchant of 'abcdefghi') await asking(merchant);
    expect(world.asked.map((path) => path.at(-1)).join('')).to.equal('abcdef');
    await world.requests[3]?.answer(good);
    expect(world.asked.map((path) => path.at(-1)).join('')).to.equal('abcdefg');
    await world.requests[0]?.answer('', 404);
    expect(world.asked.map((path) => path.at(-1)).join('')).to.equal('abcdefgh');
    await world.pass(8_000);
    expect(world.asked.map((path) => path.at(-1)).join('')).to.equal('abcdefghi');
  });

  it('leaves no timer behind a good answer', async () => {
    const query = await asking();
    await world.last.answer(good);
    await world.pass(8_000);
    expect(query.current.is).to.equal('ready');
    expect(world.last.dropped).to.equal(false);
  });
});
