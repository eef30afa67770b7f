import { expect } from '@open-wc/testing';
import { badgeOf } from './badge-of.ts';
import { FakeWorld } from './testing/fake-world.ts';
import { keysOf } from './keys-of.ts';

describe('the breaker', () => {
  let world: FakeWorld;
  beforeEach(() => (world = new FakeWorld()));

  const open = async (merchant: string) => {
    const query = badgeOf(world.api, merchant);
    query.subscribe(() => {});
    await world.settled();
    return query;
  };
  /** Says that it is down, for longer than anyone waits. */
  const refuse = () => world.last.answer('', 503, { 'retry-after': '60' });
  /** Five queries of which each fails once, one after the other. */
  const breakIt = async () => {
    const queries = [];
    for (const merchant of 'abcde') {
      queries.push(await open(merchant));
      await refuse();
      await world.pass(500);
    }
    return queries;
  };

  it('lets nobody ask an API that failed five times in a row', async () => {
    await breakIt();
    const keys = keysOf(world.api);
    keys.subscribe(() => {});
    await world.settled();
    expect(world.asked).to.have.length(5);
    for (const { current } of [await open('f'), keys]) {
      expect(current).to.have.nested.property('error.kind', 'http');
      expect(current).to.have.nested.property('error.message').that.contains('keeps failing; try again in 30 s');
    }
    expect(world.asked).to.have.length(5);
  });

  it('counts as one what fails at once, so that everybody has their retries', async () => {
    world.chance = 1;
    for (const merchant of 'abcdef') await open(merchant);
    for (const request of world.requests.slice(0, 6)) await request.fail();
    await world.pass(1_000);
    expect(world.asked).to.have.length(12);
  });

  it('lets a person try at any time, and all others if that was well', async () => {
    const queries = await breakIt();
    queries[0]?.retry();
    await world.settled();
    expect(world.asked.slice(5)).to.deep.equal(['/v1/badges/a']);
    queries[1]?.refresh();
    await world.settled();
    expect(world.asked).to.have.length(6);
    await world.last.answer({ statement: 'a' });
    expect(world.asked).to.have.length(10);
  });

  it('is over once the connection is back', async () => {
    await breakIt();
    await world.connect(true);
    expect(world.asked).to.have.length(6);
  });

  it('does not hold it against another API', async () => {
    await breakIt();
    const other = new FakeWorld();
    badgeOf(other.api, 'a').subscribe(() => {});
    await other.settled();
    expect(other.asked).to.have.length(1);
  });

  it('lets one request try after 30 s, and no other beside it', async () => {
    await breakIt();
    await world.pass(30_000);
    await open('f');
    await open('g');
    expect(world.asked.slice(5)).to.deep.equal(['/v1/badges/f']);
    await refuse();
    await world.pass(29_000);
    await open('h');
    expect(world.asked.slice(6)).to.deep.equal([]);
  });

  it('lets all ask again, and those who had failed too, once one was answered', async () => {
    const queries = await breakIt();
    await world.pass(30_000);
    await open('f');
    await world.last.answer({ statement: 'f' });
    expect(world.asked.slice(6).map((path) => path.at(-1))).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    for (const request of world.requests.slice(6)) await request.answer({ statement: 'back' });
    expect(queries.map(({ current }) => current.is)).to.deep.equal(Array(5).fill('ready'));
  });

  it('counts time-outs, not refusals', async () => {
    for (const merchant of 'abcdef') {
      await open(merchant);
      await world.last.answer('', 404);
    }
    expect(world.asked).to.have.length(6);
    for (const merchant of 'ghijk') {
      await open(merchant);
      await world.pass(8_000);
    }
    expect(world.asked).to.have.length(11);
    await open('l');
    expect(world.asked).to.have.length(11);
  });

  it('asks again by itself nothing that was refused', async () => {
    await open('a');
    await world.last.answer('', 404);
    await open('b');
    await world.last.fail();
    await world.pass(1_000);
    await world.last.answer({ statement: 'b' });
    await world.connect(true);
    expect(world.asked).to.deep.equal(['/v1/badges/a', '/v1/badges/b', '/v1/badges/b']);
  });
});
