import { expect } from '@open-wc/testing';
import { badgeOf } from './badge-of.ts';
import { FakeWorld } from './testing/fake-world.ts';
import type { Query, Remote } from './remote.ts';

const path = '/v1/badges/42';
const nobody = () => {};

/** Subscribes and notes every state it was told of. */
function watch<T>(query: Query<T>): { states: Remote<T>['is'][]; leave: () => void } {
  const states: Remote<T>['is'][] = [];
  return { states, leave: query.subscribe(() => states.push(query.current.is)) };
}

describe('a query', () => {
  let world: FakeWorld;
  beforeEach(() => (world = new FakeWorld()));

  it('asks nothing before somebody subscribes', async () => {
    const query = badgeOf(world.api, '42');
    await world.pass(60_000);
    expect(query.current).to.deep.equal({ is: 'idle' });
    expect(world.asked).to.deep.equal([]);
  });

  it('goes from loading to ready, with the time at which the answer came', async () => {
    const query = badgeOf(world.api, '42');
    const { states } = watch(query);
    await world.pass(300);
    await world.last.answer({ statement: 'a.b.c' });
    expect(states).to.deep.equal(['loading', 'ready']);
    expect(query.current).to.deep.equal({ is: 'ready', value: { statement: 'a.b.c' }, at: world.Date.now() });
  });

  it('is one request for everyone who asks the same', async () => {
    const first = watch(badgeOf(world.api, '42'));
    await world.settled();
    const second = watch(badgeOf(world.api, '42'));
    await world.settled();
    await world.last.answer({ statement: 'a.b.c' });
    expect(world.asked).to.deep.equal([path]);
    expect(first.states.at(-1)).to.equal('ready');
    expect(second.states).to.deep.equal(['ready']);
  });

  it('drops the request when the last subscriber leaves, not before', async () => {
    const query = badgeOf(world.api, '42');
    const one = watch(query);
    const two = watch(query);
    await world.settled();
    one.leave();
    await world.tick();
    expect(world.last.dropped).to.equal(false);
    two.leave();
    await world.tick();
    expect(world.last.dropped).to.equal(true);
    expect(query.current).to.deep.equal({ is: 'idle' });
  });

  it('asks nothing again when its subscriber moves: leaves and returns in one task', async () => {
    const query = badgeOf(world.api, '42');
    watch(query).leave();
    await world.settled();
    const returned = watch(query);
    await world.tick();
    expect(world.last.dropped).to.equal(false);
    await world.last.answer({ statement: 'a.b.c' });
    expect(world.asked).to.deep.equal([path]);
    expect(returned.states).to.deep.equal(['ready']);
  });

  it('asks anew for whoever returns after the request was dropped, and heeds only the new answer', async () => {
    const query = badgeOf(world.api, '42');
    watch(query).leave();
    await world.tick();
    const { states } = watch(query);
    await world.settled();
    expect(world.asked).to.deep.equal([path, path]);
    await world.requests[0]?.answer({ statement: 'old' });
    expect(states).to.deep.equal(['loading']);
    await world.last.answer({ statement: 'new' });
    expect(query.current).to.deep.include({ is: 'ready', value: { statement: 'new' } });
  });

  it('shows a tag that comes back what it showed before, at once and without asking', async () => {
    const query = badgeOf(world.api, '42');
    const { leave } = watch(query);
    await world.settled();
    await world.last.answer({ statement: 'a.b.c' });
    leave();
    await world.pass(30_000);
    watch(badgeOf(world.api, '42'));
    expect(badgeOf(world.api, '42').current.is).to.equal('ready');
    await world.settled();
    expect(world.asked).to.have.length(1);
  });

  it('asks behind a value that has aged, which stays in sight', async () => {
    const query = badgeOf(world.api, '42');
    const { leave } = watch(query);
    await world.settled();
    await world.last.answer({ statement: 'old' });
    leave();
    await world.pass(61_000);
    const { states } = watch(query);
    expect(query.current.is).to.equal('ready');
    await world.settled();
    await world.last.answer({ statement: 'new' });
    expect(states).to.deep.equal(['ready']);
    expect(query.current).to.deep.include({ value: { statement: 'new' } });
  });

  it('forgets its value five minutes after everyone left, and never while somebody is there', async () => {
    const query = badgeOf(world.api, '42');
    const { leave } = watch(query);
    await world.settled();
    await world.last.answer({ statement: 'a.b.c' });
    leave();
    await world.pass(200_000);
    const { leave: leaveAgain } = watch(query);
    await world.settled();
    await world.last.answer({ statement: 'd.e.f' });
    await world.pass(600_000);
    expect(query.current.is).to.equal('ready');
    leaveAgain();
    await world.pass(299_000);
    expect(query.current.is).to.equal('ready');
    await world.pass(1_000);
    expect(query.current).to.deep.equal({ is: 'idle' });
    expect(badgeOf(world.api, '42')).to.equal(query);
  });

  it('forgets nothing under a tag that moved before it left and came back', async () => {
    const query = badgeOf(world.api, '42');
    const { leave } = watch(query);
    await world.settled();
    await world.last.answer({ statement: 'a.b.c' });
    leave();
    watch(query).leave();
    await world.pass(1_000);
    watch(query);
    await world.pass(600_000);
    expect(query.current.is).to.equal('ready');
  });

  it('keeps the last good value as stale, with its time, when a newer one cannot be had', async () => {
    const query = badgeOf(world.api, '42');
    const { states } = watch(query);
    await world.settled();
    await world.last.answer({ statement: 'a.b.c' });
    const at = world.Date.now();
    await world.pass(5_000);
    query.refresh();
    await world.settled();
    await world.last.answer('', 403);
    expect(states).to.deep.equal(['loading', 'ready', 'stale']);
    expect(query.current).to.deep.include({ is: 'stale', value: { statement: 'a.b.c' }, at });
    query.refresh();
    await world.settled();
    await world.last.answer({ statement: 'd.e.f' });
    expect(query.current).to.deep.equal({ is: 'ready', value: { statement: 'd.e.f' }, at: world.Date.now() });
  });

  it('refreshes once, however often it is told to while a request is open', async () => {
    const query = badgeOf(world.api, '42');
    watch(query);
    query.refresh();
    query.refresh();
    await world.settled();
    expect(world.asked).to.deep.equal([path]);
  });

  it('calls back nobody who left, and everyone else even if one of them throws', async () => {
    const reported: unknown[] = [];
    const report = globalThis.reportError;
    globalThis.reportError = (error) => reported.push(error);
    try {
      const query = badgeOf(world.api, '42');
      const gone = watch(query);
      gone.leave();
      gone.leave();
      query.subscribe(() => {
        throw new Error('a broken tag');
      });
      const { states } = watch(query);
      await world.settled();
      await world.last.answer({ statement: 'a.b.c' });
      expect(gone.states).to.deep.equal(['loading']);
      expect(states).to.deep.equal(['ready']);
      expect(String(reported)).to.contain('a broken tag');
    } finally {
      globalThis.reportError = report;
    }
  });

  it('counts one function that subscribed twice as two subscribers', async () => {
    const query = badgeOf(world.api, '42');
    const leave = query.subscribe(nobody);
    query.subscribe(nobody);
    await world.settled();
    leave();
    await world.tick();
    expect(world.last.dropped).to.equal(false);
  });
});
