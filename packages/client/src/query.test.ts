import { expect } from '@open-wc/testing';
import { sampleQuery } from './testing/sample-query.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';
import type { Query, Remote } from './remote.ts';

const path = '/v1/badges/42';
const ignore = () => {};

/** Subscribes and notes the state at every call. */
function watch<T>(query: Query<T>): { states: Remote<T>['status'][]; leave: () => void } {
  const states: Remote<T>['status'][] = [];
  return { states, leave: query.subscribe(() => states.push(query.current.status)) };
}

describe('a query', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  it('asks nothing before the first subscriber', async () => {
    const query = sampleQuery(environment.api, '42');
    await environment.pass(60_000);
    expect(query.current).to.deep.equal({ status: 'idle' });
    expect(environment.asked).to.deep.equal([]);
  });

  it('goes from loading to ready, with the time at which the answer came', async () => {
    const query = sampleQuery(environment.api, '42');
    const { states } = watch(query);
    await environment.pass(300);
    await environment.last.answer({ statement: 'a.b.c' });
    expect(states).to.deep.equal(['loading', 'ready']);
    expect(query.current).to.deep.equal({
      status: 'ready',
      value: { statement: 'a.b.c' },
      omitted: 0,
      at: environment.Date.now(),
    });
  });

  it('is one request for all who ask the same', async () => {
    const first = watch(sampleQuery(environment.api, '42'));
    await environment.settled();
    const second = watch(sampleQuery(environment.api, '42'));
    await environment.settled();
    await environment.last.answer({ statement: 'a.b.c' });
    expect(environment.asked).to.deep.equal([path]);
    expect(first.states.at(-1)).to.equal('ready');
    expect(second.states).to.deep.equal(['ready']);
  });

  it('drops the request when the last subscriber leaves, not before', async () => {
    const query = sampleQuery(environment.api, '42');
    const one = watch(query);
    const two = watch(query);
    await environment.settled();
    one.leave();
    await environment.tick();
    expect(environment.last.dropped).to.equal(false);
    two.leave();
    await environment.tick();
    expect(environment.last.dropped).to.equal(true);
    expect(query.current).to.deep.equal({ status: 'idle' });
  });

  it('asks nothing again when its subscriber moves: leaves and returns in one task', async () => {
    const query = sampleQuery(environment.api, '42');
    watch(query).leave();
    await environment.settled();
    const returned = watch(query);
    await environment.tick();
    expect(environment.last.dropped).to.equal(false);
    await environment.last.answer({ statement: 'a.b.c' });
    expect(environment.asked).to.deep.equal([path]);
    expect(returned.states).to.deep.equal(['ready']);
  });

  it('asks anew for a subscriber that returns after the request was dropped, and takes only the new answer', async () => {
    const query = sampleQuery(environment.api, '42');
    watch(query).leave();
    await environment.tick();
    const { states } = watch(query);
    await environment.settled();
    expect(environment.asked).to.deep.equal([path, path]);
    await environment.requests[0]?.answer({ statement: 'old' });
    expect(states).to.deep.equal(['loading']);
    await environment.last.answer({ statement: 'new' });
    expect(query.current).to.deep.include({ status: 'ready', value: { statement: 'new' } });
  });

  it('shows a tag that comes back what it showed before, at once and without asking', async () => {
    const query = sampleQuery(environment.api, '42');
    const { leave } = watch(query);
    await environment.settled();
    await environment.last.answer({ statement: 'a.b.c' });
    leave();
    await environment.pass(30_000);
    watch(sampleQuery(environment.api, '42'));
    expect(sampleQuery(environment.api, '42').current.status).to.equal('ready');
    await environment.settled();
    expect(environment.asked).to.have.length(1);
  });

  it('asks behind a value that has aged, which stays in sight', async () => {
    const query = sampleQuery(environment.api, '42');
    const { leave } = watch(query);
    await environment.settled();
    await environment.last.answer({ statement: 'old' });
    leave();
    await environment.pass(61_000);
    const { states } = watch(query);
    expect(query.current.status).to.equal('ready');
    await environment.settled();
    await environment.last.answer({ statement: 'new' });
    expect(states).to.deep.equal(['ready']);
    expect(query.current).to.deep.include({ value: { statement: 'new' } });
  });

  it('forgets its value five minutes after the last subscriber left, and never before', async () => {
    const query = sampleQuery(environment.api, '42');
    const { leave } = watch(query);
    await environment.settled();
    await environment.last.answer({ statement: 'a.b.c' });
    leave();
    await environment.pass(200_000);
    const { leave: leaveAgain } = watch(query);
    await environment.settled();
    await environment.last.answer({ statement: 'd.e.f' });
    await environment.pass(600_000);
    expect(query.current.status).to.equal('ready');
    leaveAgain();
    await environment.pass(299_999);
    expect(query.current.status).to.equal('ready');
    await environment.pass(1);
    expect(query.current).to.deep.equal({ status: 'idle' });
    expect(sampleQuery(environment.api, '42')).to.equal(query);
  });

  it('forgets nothing under a tag that moved before it left and came back', async () => {
    const query = sampleQuery(environment.api, '42');
    const { leave } = watch(query);
    await environment.settled();
    await environment.last.answer({ statement: 'a.b.c' });
    leave();
    watch(query).leave();
    await environment.pass(1_000);
    watch(query);
    await environment.pass(600_000);
    expect(query.current.status).to.equal('ready');
  });

  it('keeps the last good value as stale, with its time, when a newer one cannot be had', async () => {
    const query = sampleQuery(environment.api, '42');
    const { states } = watch(query);
    await environment.settled();
    await environment.last.answer({ statement: 'a.b.c' });
    const at = environment.Date.now();
    await environment.pass(5_000);
    query.refresh();
    await environment.settled();
    await environment.last.answer('', 403);
    expect(states).to.deep.equal(['loading', 'ready', 'stale']);
    expect(query.current).to.deep.include({ status: 'stale', value: { statement: 'a.b.c' }, at });
    query.refresh();
    await environment.settled();
    await environment.last.answer({ statement: 'd.e.f' });
    expect(query.current).to.deep.equal({
      status: 'ready',
      value: { statement: 'd.e.f' },
      omitted: 0,
      at: environment.Date.now(),
    });
  });

  it('refreshes once, however often it is called while a request is open', async () => {
    const query = sampleQuery(environment.api, '42');
    watch(query);
    query.refresh();
    query.refresh();
    await environment.settled();
    expect(environment.asked).to.deep.equal([path]);
  });

  it('calls back no subscriber that left, and all others even if one of them throws', async () => {
    const reported: unknown[] = [];
    const report = globalThis.reportError;
    globalThis.reportError = (error) => reported.push(error);
    try {
      const query = sampleQuery(environment.api, '42');
      const gone = watch(query);
      gone.leave();
      gone.leave();
      query.subscribe(() => {
        throw new Error('a broken tag');
      });
      const { states } = watch(query);
      await environment.settled();
      await environment.last.answer({ statement: 'a.b.c' });
      expect(gone.states).to.deep.equal(['loading']);
      expect(states).to.deep.equal(['ready']);
      expect(String(reported)).to.contain('a broken tag');
    } finally {
      globalThis.reportError = report;
    }
  });

  it('counts one function that subscribed twice as two subscribers', async () => {
    const query = sampleQuery(environment.api, '42');
    const leave = query.subscribe(ignore);
    query.subscribe(ignore);
    await environment.settled();
    leave();
    await environment.tick();
    expect(environment.last.dropped).to.equal(false);
  });
});
