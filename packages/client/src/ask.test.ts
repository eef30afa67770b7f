import { expect } from '@open-wc/testing';
import { sampleQuery } from './testing/sample-query.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';
import type { Query } from './remote.ts';
import type { RequestError } from './request-error.ts';

const good = { statement: 'a.b.c' };

function errorOf(query: Query<unknown>): RequestError {
  const { current } = query;
  if (!('error' in current)) throw new Error(`${current.status}: has no error`);
  return current.error;
}

describe('asking', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  const asking = async (merchant = '42') => {
    const query = sampleQuery(environment.api, merchant);
    query.subscribe(() => {});
    await environment.settled();
    return query;
  };

  it('sends the API nothing about the page or its visitor, and needs no preflight', async () => {
    await asking();
    const { method, headers, credentials, referrerPolicy } = environment.last.init;
    expect({ method, headers, credentials, referrerPolicy }).to.deep.equal({
      method: undefined,
      headers: undefined,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('gives up after 8 s without a complete answer, and does not try again by itself', async () => {
    const query = await asking();
    await environment.pass(7_999);
    expect(query.current.status).to.equal('loading');
    await environment.pass(1);
    expect(errorOf(query)).to.include({ kind: 'timeout', code: 'timeout', status: 0 });
    expect(errorOf(query).message).to.equal(`${environment.api}/v1/badges/42: no answer within 8 s`);
    expect(environment.last.dropped).to.equal(true);
    await environment.pass(60_000);
    expect(environment.asked).to.have.length(1);
  });

  for (const [what, go] of [
    ['the network fails', () => environment.last.fail()],
    ['the server has a fault', () => environment.last.answer('', 503)],
    ['there were too many requests', () => environment.last.answer('', 429)],
  ] as const) {
    it(`tries again twice, after pauses of random length, when ${what}`, async () => {
      const query = await asking();
      await go();
      await environment.pass(499);
      expect(environment.asked).to.have.length(1);
      await environment.pass(1);
      expect(environment.asked).to.have.length(2);
      await go();
      await environment.pass(999);
      expect(environment.asked).to.have.length(2);
      await environment.pass(1);
      expect(environment.asked).to.have.length(3);
      await go();
      await environment.pass(59_000);
      expect(environment.asked).to.have.length(3);
      expect(errorOf(query).kind).to.equal('http');
    });
  }

  it('stays loading while it tries again, and shows the answer that comes', async () => {
    const query = await asking();
    await environment.last.fail();
    expect(query.current.status).to.equal('loading');
    await environment.pass(1_000);
    await environment.last.answer(good);
    expect(query.current.status).to.equal('ready');
  });

  it('does not try again what was refused', async () => {
    const query = await asking();
    await environment.last.answer('', 404);
    await environment.pass(60_000);
    expect(environment.asked).to.have.length(1);
    expect(errorOf(query)).to.include({ status: 404, code: 'http-404' });
  });

  it('waits as long as Retry-After asks, in seconds or as a date', async () => {
    await asking();
    await environment.last.answer('', 429, { 'retry-after': '20' });
    await environment.pass(20_499);
    expect(environment.asked).to.have.length(1);
    await environment.pass(1);
    expect(environment.asked).to.have.length(2);
    const date = new Date(environment.Date.now() + 10_000).toUTCString();
    await environment.last.answer('', 503, { 'retry-after': date });
    await environment.pass(9_000);
    expect(environment.asked).to.have.length(2);
    await environment.pass(2_000);
    expect(environment.asked).to.have.length(3);
  });

  it('waits when Retry-After is 30 s, and gives up at once when it is more', async () => {
    const query = await asking();
    await environment.last.answer('', 503, { 'retry-after': '30' });
    expect(query.current.status).to.equal('loading');
    await environment.pass(30_500);
    await environment.last.answer('', 503, { 'retry-after': '31' });
    expect(errorOf(query)).to.include({ kind: 'http', status: 503, code: 'http-503' });
  });

  it('waits for a date up to 30 s away, to the millisecond', async () => {
    const date = new Date(environment.Date.now() + 31_000).toUTCString();
    await environment.pass(999);
    const tooFar = await asking('a');
    await environment.last.answer('', 503, { 'retry-after': date });
    await environment.pass(1);
    const near = await asking('b');
    await environment.last.answer('', 503, { 'retry-after': date });
    expect([tooFar.current.status, near.current.status]).to.deep.equal(['failed', 'loading']);
  });

  it('waits a second at most before its first try, and two before its second', async () => {
    environment.chance = 1;
    await asking();
    await environment.last.fail();
    await environment.pass(999);
    expect(environment.asked).to.have.length(1);
    await environment.pass(1);
    expect(environment.asked).to.have.length(2);
    await environment.last.fail();
    await environment.pass(1_999);
    expect(environment.asked).to.have.length(2);
    await environment.pass(1);
    expect(environment.asked).to.have.length(3);
  });

  it('asks nothing once no subscriber waits for the next try', async () => {
    const query = sampleQuery(environment.api, '42');
    const leave = query.subscribe(() => {});
    await environment.settled();
    await environment.last.fail();
    leave();
    await environment.pass(60_000);
    expect(environment.asked).to.have.length(1);
  });

  it('fails at once while the device is offline, and asks when it is back', async () => {
    await environment.connect(false);
    const query = await asking();
    expect(environment.asked).to.deep.equal([]);
    expect(errorOf(query)).to.include({ kind: 'offline', code: 'offline' });
    await environment.connect(true);
    expect(environment.asked).to.have.length(1);
    await environment.last.answer(good);
    expect(query.current.status).to.equal('ready');
  });

  it('shows a value in hand as stale while the device is offline, and does not try again in vain', async () => {
    const query = await asking();
    await environment.last.answer(good);
    query.refresh();
    await environment.settled();
    await environment.connect(false);
    await environment.last.fail();
    expect(query.current.status).to.equal('stale');
    expect(errorOf(query).kind).to.equal('offline');
    await environment.connect(true);
    await environment.last.answer(good);
    expect(query.current.status).to.equal('ready');
  });

  it('asks nothing for a subscriber that left when the device is back', async () => {
    await environment.connect(false);
    sampleQuery(environment.api, '42').subscribe(() => {})();
    await environment.tick();
    await environment.connect(true);
    expect(environment.asked).to.deep.equal([]);
  });

  it('asks nothing while the page is hidden, and then everything', async () => {
    await environment.look(false);
    const query = await asking();
    await environment.pass(60_000);
    expect(environment.asked).to.deep.equal([]);
    expect(query.current.status).to.equal('loading');
    await environment.look(true);
    expect(environment.asked).to.have.length(1);
  });

  it('keeps its next try, too, until the page is visible', async () => {
    await asking();
    await environment.look(false);
    await environment.last.fail();
    await environment.pass(60_000);
    expect(environment.asked).to.have.length(1);
    await environment.look(true);
    expect(environment.asked).to.have.length(2);
  });

  it('has at most six requests open, and goes on in order as they end, well or badly', async () => {
    for (const merchant of 'abcdefghi') await asking(merchant);
    expect(environment.asked.map((path) => path.at(-1)).join('')).to.equal('abcdef');
    await environment.requests[3]?.answer(good);
    expect(environment.asked.map((path) => path.at(-1)).join('')).to.equal('abcdefg');
    await environment.requests[0]?.answer('', 404);
    expect(environment.asked.map((path) => path.at(-1)).join('')).to.equal('abcdefgh');
    await environment.pass(8_000);
    expect(environment.asked.map((path) => path.at(-1)).join('')).to.equal('abcdefghi');
  });

  it('leaves no timer behind a good answer', async () => {
    const query = await asking();
    await environment.last.answer(good);
    await environment.pass(8_000);
    expect(query.current.status).to.equal('ready');
    expect(environment.last.dropped).to.equal(false);
  });
});
