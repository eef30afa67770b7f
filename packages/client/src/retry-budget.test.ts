import { expect } from '@open-wc/testing';
import type { Query } from './remote.ts';
import { indexQuery } from './queries/index.ts';
import { createRetryBudget } from './retry-budget.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';
import { sampleQuery } from './testing/sample-query.ts';

describe('the retries of a page', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  /** Subscribes to `count` queries, and has all that is asked fail from now on. */
  const open = async (count: number, prefix = 'm') => {
    const queries = Array.from({ length: count }, (_, i) => sampleQuery(environment.api, `${prefix}${i}`));
    for (const query of queries) query.subscribe(() => {});
    await environment.settled();
    return queries;
  };
  let answered = 0;
  const fail = async () => {
    for (; answered < environment.requests.length; answered++) await environment.requests[answered]?.fail();
  };
  beforeEach(() => (answered = 0));
  /** Lets time pass with a dead network. */
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      await fail();
      await environment.pass(1_000);
    }
    await fail();
  };
  const states = (queries: readonly Query<unknown>[]) => queries.map(({ current }) => current.status);

  it('are at most five a minute, however many tags wait', async () => {
    const queries = await open(20);
    await pass(30);
    expect(environment.asked).to.have.length(25);
    expect(new Set(states(queries))).to.deep.equal(new Set(['failed']));
    for (let minute = 0; minute < 5; minute++) {
      const before = environment.asked.length;
      await pass(60);
      expect(environment.asked.length - before).to.be.at.most(5);
    }
  });

  it('bring the figures by themselves once an API is back that was down for minutes', async () => {
    const queries = await open(20);
    await pass(300);
    expect(new Set(states(queries))).to.deep.equal(new Set(['failed']));
    const seen = new Set<string>();
    queries[0]?.subscribe(() => seen.add(queries[0]?.current.status ?? ''));
    for (let second = 0; second < 120; second++) {
      for (; answered < environment.requests.length; answered++)
        await environment.requests[answered]?.answer({ statement: 'a' });
      await environment.pass(1_000);
    }
    expect(new Set(states(queries))).to.deep.equal(new Set(['ready']));
    // Not "loading" in between: a message that comes and goes every minute is worse than one that stays.
    expect([...seen])
      .to.include('ready')
      .and.not.include('loading');
  });

  it('wait while nobody looks at the page', async () => {
    await open(3);
    await pass(30);
    const before = environment.asked.length;
    environment.document.hidden = true;
    await pass(600);
    expect(environment.asked).to.have.length(before);
    environment.document.hidden = false;
    await pass(120);
    expect(environment.asked.length).to.be.above(before);
  });

  it('end where asking again changes nothing, or nobody waits any more', async () => {
    const [query] = await open(1);
    await environment.last.answer({}, 404);
    await environment.pass(600_000);
    expect(environment.asked).to.have.length(1);
    const leave = sampleQuery(environment.api, 'left').subscribe(() => {});
    await environment.last.fail();
    leave();
    await environment.pass(600_000);
    expect(environment.asked).to.have.length(2);
    expect(query?.current.status).to.equal('failed');
  });

  it('are five again after a minute, one by one as they were taken', () => {
    let now = 0;
    const { take } = createRetryBudget(() => now);
    const takeAll = () => Array.from({ length: 6 }, take).filter(Boolean).length;
    expect(take()).to.equal(true);
    now = 10_000;
    expect(takeAll()).to.equal(4);
    now = 59_999;
    expect(takeAll()).to.equal(0);
    now = 60_000;
    expect(takeAll()).to.equal(1);
    now = 70_000;
    expect(takeAll()).to.equal(4);
  });

  it('are all there again after an answer, and it is known whether one was refused', () => {
    const { take, refill } = createRetryBudget(() => 0);
    expect(refill()).to.equal(false);
    for (let i = 0; i < 5; i++) take();
    expect(refill()).to.equal(false);
    for (let i = 0; i < 6; i++) take();
    expect(refill()).to.equal(true);
    expect(refill()).to.equal(false);
    expect(take()).to.equal(true);
  });

  it('do not count what a person asks for', async () => {
    const [first] = await open(3);
    await pass(5);
    expect(environment.asked).to.have.length(3 + 5);
    first?.retry();
    await environment.settled();
    expect(environment.asked).to.have.length(3 + 5 + 1);
  });

  it('share their number with what asks again when the device is online', async () => {
    await environment.connect(false);
    const queries = await open(20);
    await environment.connect(true);
    expect(environment.asked).to.have.length(5);
    await pass(30);
    expect(environment.asked).to.have.length(5);
    expect(new Set(states(queries))).to.deep.equal(new Set(['failed']));
  });

  it('are not counted once the API answers: one answer brings the next', async () => {
    await environment.connect(false);
    const queries = await open(20);
    await environment.connect(true);
    for (let i = 0; i < environment.requests.length; i++) await environment.requests[i]?.answer({ statement: 'a' });
    expect(environment.asked).to.have.length(20);
    expect(new Set(states(queries))).to.deep.equal(new Set(['ready']));
  });

  it('bring nothing back that was left', async () => {
    await environment.connect(false);
    const gone = sampleQuery(environment.api, 'gone').subscribe(() => {});
    await open(5);
    gone();
    await environment.tick();
    await environment.connect(true);
    expect(environment.asked).to.deep.equal(['m0', 'm1', 'm2', 'm3', 'm4'].map((id) => `/v1/badges/${id}`));
  });

  it('take one place for a batch, whatever its size', async () => {
    await environment.connect(false);
    for (let i = 0; i < 250; i++) indexQuery(environment.api, `m${i}`).subscribe(() => {});
    await environment.tick();
    await open(5, 'n');
    await environment.connect(true);
    await environment.tick();
    expect(environment.asked.filter((path) => path.startsWith('/v1/indexes'))).to.have.length(3);
    expect(environment.asked.filter((path) => path.startsWith('/v1/badges'))).to.have.length(2);
  });

  it('take one place each where there are no batches', async () => {
    const queries = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => indexQuery(environment.api, id));
    for (const query of queries) query.subscribe(() => {});
    await environment.tick();
    await environment.last.answer('', 404);
    expect(environment.asked).to.have.length(1 + 6);
    for (let i = 1; i < 7; i++) await environment.requests[i]?.answer({}, 503, { 'retry-after': '60' });
    await environment.requests[7]?.answer({}, 503, { 'retry-after': '60' });
    await environment.connect(true);
    await environment.tick();
    expect(environment.asked).to.have.length(1 + 7 + 5);
  });
});
