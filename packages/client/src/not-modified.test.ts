import { expect } from '@open-wc/testing';
import { object, string } from '@huitou/contract/schema.js';
import { broker } from './broker.ts';
import { indexQuery } from './queries/index.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';
import { sampleQuery } from './testing/sample-query.ts';

describe('an answer 304 without a body', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  const ready = async () => {
    const query = sampleQuery(environment.api, '42');
    query.subscribe(() => {});
    await environment.settled();
    await environment.last.answer({ statement: 'a' });
    return query;
  };
  const caches = () => environment.requests.map(({ init }) => init.cache);

  it('means that the value in hand is the newest', async () => {
    const query = await ready();
    await environment.pass(5_000);
    query.refresh();
    await environment.settled();
    await environment.last.answer('', 304);
    expect(query.current).to.deep.equal({
      status: 'ready',
      value: { statement: 'a' },
      omitted: 0,
      at: environment.Date.now(),
    });
    expect(caches()).to.deep.equal(['default', 'default']);
  });

  it('ends a time in which the value was stale', async () => {
    const query = await ready();
    query.refresh();
    await environment.settled();
    await environment.last.answer('', 403);
    expect(query.current.status).to.equal('stale');
    query.refresh();
    await environment.settled();
    await environment.last.answer('', 304);
    expect(query.current).to.have.all.keys('status', 'value', 'omitted', 'at');
    expect(query.current.status).to.equal('ready');
  });

  it('is asked for once more without caches when there is no value in hand', async () => {
    const query = sampleQuery(environment.api, '42');
    query.subscribe(() => {});
    await environment.settled();
    await environment.last.answer('', 304);
    expect(query.current.status).to.equal('loading');
    expect(caches()).to.deep.equal(['default', 'reload']);
    await environment.last.answer({ statement: 'a' });
    expect(query.current.status).to.equal('ready');
  });

  it('is asked for once more, too, where a caller keeps no value', async () => {
    const answer = broker(environment.api).ask('/v1/some', object({ a: string() }), new AbortController());
    await environment.settled();
    await environment.last.answer('', 304);
    await environment.last.answer({ a: 'b' });
    expect((await answer).value.a).to.equal('b');
  });

  it('is an error when it comes again', async () => {
    const query = sampleQuery(environment.api, '42');
    query.subscribe(() => {});
    await environment.settled();
    await environment.last.answer('', 304);
    await environment.last.answer('', 304);
    expect(query.current).to.have.nested.property('error.code', 'http-304');
    await environment.pass(60_000);
    expect(caches()).to.deep.equal(['default', 'reload']);
  });

  it('keeps the caches for a retry after it', async () => {
    sampleQuery(environment.api, '42').subscribe(() => {});
    await environment.settled();
    await environment.last.answer('', 304);
    await environment.last.answer('', 503);
    await environment.pass(1_000);
    expect(caches()).to.deep.equal(['default', 'reload', 'default']);
  });

  it('to a batch counts for those in hand only if it is for all of them', async () => {
    const ids = ['a', 'b'];
    const queries = ids.map((id) => indexQuery(environment.api, id));
    for (const query of queries) query.subscribe(() => {});
    await environment.tick();
    await environment.last.answer('', 304);
    expect(caches()).to.deep.equal(['default', 'reload']);
    await environment.last.answer('', 304);
    expect(queries.map(({ current }) => current.status)).to.deep.equal(['failed', 'failed']);
    expect(environment.asked).to.have.length(2);
  });
});
