import { expect } from '@open-wc/testing';
import { sampleQuery } from './testing/sample-query.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';

describe('the breaker', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  const open = async (merchant: string) => {
    const query = sampleQuery(environment.api, merchant);
    query.subscribe(() => {});
    await environment.settled();
    return query;
  };
  /** Answers that it is down, for longer than any tag waits. */
  const refuse = () => environment.last.answer('', 503, { 'retry-after': '60' });
  /** Five queries of which each fails once, one after the other. */
  const breakIt = async () => {
    const queries = [];
    for (const merchant of 'abcde') {
      queries.push(await open(merchant));
      await refuse();
      await environment.pass(500);
    }
    return queries;
  };

  it('asks nothing of an API that failed five times in a row', async () => {
    await breakIt();
    const keys = sampleQuery(environment.api, 'keys');
    keys.subscribe(() => {});
    await environment.settled();
    expect(environment.asked).to.have.length(5);
    for (const { current } of [await open('f'), keys]) {
      expect(current).to.have.nested.property('error.kind', 'http');
      expect(current).to.have.nested.property('error.message').that.contains('keeps failing; try again in 30 s');
    }
    expect(environment.asked).to.have.length(5);
  });

  it('counts as one what fails at once, so that retries still go out', async () => {
    environment.chance = 1;
    for (const merchant of 'abcdef') await open(merchant);
    for (const request of environment.requests.slice(0, 6)) await request.fail();
    await environment.pass(1_000);
    expect(environment.asked).to.have.length(11);
  });

  it('counts what fails within half a second of what was counted as the same failure', async () => {
    for (const pause of [499, 501, 500, 500, 0]) {
      await open(`after-${environment.asked.length}`);
      await refuse();
      await environment.pass(pause);
    }
    await open('fifth');
    await refuse();
    await environment.pass(500);
    await open('sixth');
    expect(environment.asked).to.have.length(7);
    await refuse();
    await open('seventh');
    expect(environment.asked).to.have.length(7);
  });

  it('lets what failed ask again once another was answered, after a single failure, too', async () => {
    const failed = await open('a');
    await refuse();
    expect(failed.current.status).to.equal('failed');
    await open('b');
    await environment.last.answer({ statement: 'b' });
    expect(environment.asked).to.deep.equal(['/v1/badges/a', '/v1/badges/b', '/v1/badges/a']);
  });

  it('lets a person try at any time, and all others if that was well', async () => {
    const queries = await breakIt();
    queries[0]?.retry();
    await environment.settled();
    expect(environment.asked.slice(5)).to.deep.equal(['/v1/badges/a']);
    queries[1]?.refresh();
    await environment.settled();
    expect(environment.asked).to.have.length(6);
    await environment.last.answer({ statement: 'a' });
    expect(environment.asked).to.have.length(10);
  });

  it('is over once the connection is back', async () => {
    await breakIt();
    await environment.connect(true);
    expect(environment.asked).to.have.length(6);
  });

  it('does not hold it against another API', async () => {
    await breakIt();
    const other = new FakeEnvironment();
    sampleQuery(other.api, 'a').subscribe(() => {});
    await other.settled();
    expect(other.asked).to.have.length(1);
  });

  it('lets one request try after 30 s, and no other beside it', async () => {
    await breakIt();
    await environment.pass(30_000);
    await open('f');
    await open('g');
    expect(environment.asked.slice(5)).to.deep.equal(['/v1/badges/f']);
    await refuse();
    await environment.pass(29_000);
    await open('h');
    expect(environment.asked.slice(6)).to.deep.equal([]);
  });

  it('lets all ask again, and those who had failed too, once one was answered', async () => {
    const queries = await breakIt();
    await environment.pass(30_000);
    await open('f');
    await environment.last.answer({ statement: 'f' });
    expect(environment.asked.slice(6).map((path) => path.at(-1))).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    for (const request of environment.requests.slice(6)) await request.answer({ statement: 'back' });
    expect(queries.map(({ current }) => current.status)).to.deep.equal(Array(5).fill('ready'));
  });

  it('counts time-outs, not refusals', async () => {
    for (const merchant of 'abcdef') {
      await open(merchant);
      await environment.last.answer('', 404);
    }
    expect(environment.asked).to.have.length(6);
    for (const merchant of 'ghijk') {
      await open(merchant);
      await environment.pass(8_000);
    }
    expect(environment.asked).to.have.length(11);
    await open('l');
    expect(environment.asked).to.have.length(11);
  });

  it('asks again by itself nothing that was refused', async () => {
    await open('a');
    await environment.last.answer('', 404);
    await open('b');
    await environment.last.fail();
    await environment.pass(1_000);
    await environment.last.answer({ statement: 'b' });
    await environment.connect(true);
    expect(environment.asked).to.deep.equal(['/v1/badges/a', '/v1/badges/b', '/v1/badges/b']);
  });
});
