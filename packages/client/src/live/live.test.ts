import { expect } from '@open-wc/testing';
import { sampleRoom, sampleSummary } from '@huitou/contract/samples.js';
import { roomQuery } from '../queries/room.ts';
import { summaryQuery } from '../queries/summary.ts';
import { brokers, createBroker } from '../broker.ts';
import { FakeBrowser } from '../testing/fake-browser.ts';
import { FakeEnvironment } from '../testing/fake-environment.ts';
import { answerStream, printed, type FakeStream } from '../testing/fake-stream.ts';
import { createLive, watchLive } from './live.ts';

const answer = (etag: string) => ({
  ok: true,
  status: 200,
  headers: new Headers({ etag }),
  text: () => Promise.resolve(JSON.stringify(sampleSummary)),
});

const streams = (tab: FakeEnvironment) => tab.requests.filter(({ path }) => path.startsWith('/v1/live'));
const open = (tab: FakeEnvironment) => streams(tab).filter(({ dropped }) => !dropped);
const lastId = (tab: FakeEnvironment) =>
  new Headers(streams(tab).at(-1)?.init.headers ?? {}).get('last-event-id') ?? undefined;

async function listening(tab: FakeEnvironment): Promise<FakeStream> {
  const request = open(tab).at(-1);
  if (!request) throw new Error(`nobody listens; asked were ${tab.asked.join(' ')}`);
  return answerStream(request);
}

describe('a page that is kept up to date', () => {
  let tab: FakeEnvironment;
  let leave: () => void;
  const reads = () => tab.asked.filter((path) => path.endsWith('/summary')).length;
  beforeEach(async () => {
    tab = new FakeEnvironment();
    summaryQuery(tab.api, 'hetian').subscribe(() => {});
    await tab.settled();
    leave = watchLive(tab.api, 'hetian');
    await tab.pass(200);
  });

  it('listens to its merchant, once, without a header that needs a preflight', () => {
    watchLive(tab.api, 'hetian');
    expect(streams(tab).map(({ path }) => path)).to.deep.equal(['/v1/live?merchants=hetian']);
    expect(streams(tab)[0]?.init).not.to.have.property('headers');
  });

  it('asks for what changed, past the browser’s cache, until its version is there', async () => {
    await tab.requests[0]?.respond(answer('"r1.a"'));
    const stream = await listening(tab);
    stream.say(printed('review', { merchant: 'hetian', version: 36 }, 's:1'));
    await tab.pass(400);
    expect([reads(), tab.last.init.cache]).to.deep.equal([2, 'no-cache']);
    await tab.last.respond(answer('"r1.a"'));
    await tab.pass(3_000);
    expect(reads()).to.equal(3);
    await tab.last.respond(answer('W/"r10.a"'));
    await tab.pass(120_000);
    expect(reads()).to.equal(3);
  });

  it('asks for nothing that it has, and not for the index when a review came', async () => {
    await tab.requests[0]?.respond(answer('"rz.a"'));
    const stream = await listening(tab);
    stream.say(printed('snapshot', { merchants: [{ merchant: 'hetian', index: 99, reviews: 35 }] }, 's:1'));
    stream.say(printed('index', { merchant: 'hetian', version: 100 }, 's:2'));
    stream.say(printed('later', { whatever: true }, 's:3'));
    await tab.pass(30_000);
    expect(reads()).to.equal(1);
    stream.say(printed('snapshot', { merchants: [{ merchant: 'hetian', index: 99, reviews: 37 }] }, 's:4'));
    await tab.pass(400);
    expect(reads()).to.equal(2);
  });

  it('reads a room anew when that is told, soon and once caches have let go of it, and not before', async () => {
    await tab.requests[0]?.respond(answer('"rz.a"'));
    roomQuery(tab.api, 'hetian-room').subscribe(() => {});
    roomQuery(tab.api, 'elsewhere').subscribe(() => {});
    await tab.settled();
    const rooms = () => tab.asked.filter((path) => path.startsWith('/v1/rooms/'));
    for (const [path, merchant] of [
      ['/v1/rooms/hetian-room', sampleRoom.merchant],
      ['/v1/rooms/elsewhere', { ...sampleRoom.merchant, id: 'nanshan' }],
    ] as const) {
      const asked = tab.requests.find((request) => request.path === path);
      await asked?.respond({ ...answer('"o.a"'), text: async () => JSON.stringify({ ...sampleRoom, merchant }) });
    }
    const stream = await listening(tab);
    const snapshot = printed('snapshot', { merchants: [{ merchant: 'hetian', index: 1, reviews: 1 }] }, 's:1');
    stream.say(snapshot);
    await tab.pass(500);
    expect(rooms(), 'it has just been read').to.have.length(2);
    stream.say(printed('room', { merchant: 'hetian', version: 2 }, 's:2'));
    await tab.pass(500);
    expect(rooms().slice(2)).to.deep.equal(['/v1/rooms/hetian-room']);
    expect(tab.last.init.cache).to.equal('no-cache');
    await tab.last.respond({ ...answer('"o.b"'), text: async () => JSON.stringify({ ...sampleRoom, live: false }) });
    expect(roomQuery(tab.api, 'hetian-room').current).to.have.property('value').that.has.property('live', false);
    await tab.pass(33_000);
    expect(rooms()).to.have.length(4);
    await tab.last.respond({ ...answer('"o.b"'), text: async () => JSON.stringify({ ...sampleRoom, live: false }) });
    await tab.pass(60_000);
    expect(rooms().slice(3), 'it is not polled').to.deep.equal(['/v1/rooms/hetian-room']);
    (await listening(tab)).say(snapshot.replace('s:1', 's:3'));
    await tab.pass(500);
    expect(rooms(), 'the stream has begun anew').to.have.length(5);
  });

  it('comes back with the id that it has seen, after a pause by chance', async () => {
    const stream = await listening(tab);
    stream.say('retry: 4000\n\n' + printed('review', { merchant: 'hetian', version: 5 }, 's:7'));
    await tab.settled();
    stream.end();
    await tab.pass(1_999);
    expect(streams(tab)).to.have.length(1);
    await tab.pass(1);
    expect([streams(tab).length, lastId(tab)]).to.deep.equal([2, 's:7']);
  });

  it('waits longer with each failure, and reads from time to time where nothing tells', async () => {
    await tab.requests[0]?.respond(answer('"r1.a"'));
    tab.chance = 0.999;
    const pauses: number[] = [];
    for (let i = 0; i < 6; i++) {
      const [count, from] = [streams(tab).length, tab.performance.now()];
      await open(tab).at(-1)?.fail();
      while (streams(tab).length === count) await tab.pass(100);
      pauses.push(Math.round((tab.performance.now() - from) / 1000));
    }
    expect(pauses).to.deep.equal([2, 4, 8, 16, 30, 30]);
    expect(reads()).to.be.greaterThan(1);
  });

  it('only reads from time to time where there is no stream, as in a folder of files', async () => {
    await tab.requests[0]?.respond(answer('"r1.a"'));
    await open(tab)[0]?.answer('', 404);
    await tab.pass(31_000);
    expect(streams(tab)).to.have.length(1);
    expect(reads()).to.equal(2);
    await tab.last.respond(answer('"r1.a"'));
    await tab.pass(35_000);
    expect(reads()).to.equal(3);
  });

  it('takes a connection without a sign of life for dead', async () => {
    const stream = await listening(tab);
    for (let i = 0; i < 4; i++) {
      await tab.pass(30_000);
      stream.say(':\n\n');
      await tab.settled();
    }
    expect(streams(tab)).to.have.length(1);
    await tab.pass(48_000);
    expect(streams(tab)).to.have.length(2);
  });

  it('listens to nothing while nothing in sight needs it, after a moment of grace', async () => {
    await tab.look(false);
    await tab.pass(9_999);
    expect(open(tab)).to.have.length(1);
    await tab.pass(1);
    expect(open(tab)).to.have.length(0);
    await tab.look(true);
    await tab.pass(200);
    expect(open(tab)).to.have.length(1);
    leave();
    await tab.pass(5_000);
    leave = watchLive(tab.api, 'hetian');
    await tab.pass(6_000);
    expect(streams(tab)).to.have.length(2);
    leave();
    await tab.pass(10_000);
    expect(open(tab)).to.have.length(0);
  });

  it('goes on listening and asking for a picture-in-picture window, though the page itself is hidden', async () => {
    Object.assign(tab, { documentPictureInPicture: { window: {} } });
    await tab.requests[0]?.respond(answer('"r1.a"'));
    await tab.look(false);
    await tab.pass(20_000);
    expect(open(tab)).to.have.length(1);
    (await listening(tab)).say(printed('review', { merchant: 'hetian', version: 2 }, 's:1'));
    await tab.pass(400);
    expect(reads()).to.equal(2);
    Object.assign(tab, { documentPictureInPicture: { window: null } });
    leave();
    await tab.pass(10_000);
    expect(open(tab)).to.have.length(0);
  });

  it('reads again what changed while nobody showed it, as soon as someone does', async () => {
    const query = summaryQuery(tab.api, 'nanshan');
    const gone = query.subscribe(() => {});
    await tab.settled();
    await tab.last.respond(answer('"r1.a"'));
    gone();
    watchLive(tab.api, 'nanshan');
    await tab.pass(200);
    (await listening(tab)).say(printed('review', { merchant: 'nanshan', version: 2 }, 's:1'));
    await tab.pass(500);
    const before = reads();
    query.subscribe(() => {});
    await tab.settled();
    expect([reads() - before, tab.last.init.cache]).to.deep.equal([1, 'no-cache']);
  });

  it('listens to twenty merchants and reads the others from time to time', async () => {
    for (let i = 10; i < 34; i++) watchLive(tab.api, `m${i}`);
    await tab.pass(200);
    expect(open(tab).map(({ path }) => path.split(/[=,]/).length - 1)).to.deep.equal([20]);
    const query = summaryQuery(tab.api, 'm33');
    query.subscribe(() => {});
    await tab.settled();
    await tab.last.respond(answer('"r1.a"'));
    await listening(tab);
    const before = reads();
    await tab.pass(31_000);
    expect(reads() - before).to.equal(1);
  });
});

describe('the tabs of a browser', () => {
  const live = (tab: FakeEnvironment) => {
    const own = createBroker(tab.api, tab);
    brokers().set(tab.api, own);
    return { own, live: createLive(own) };
  };

  it('share one connection, for the merchants of all of them', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [browser.open(), browser.open()];
    live(one).live.watch('b');
    live(two).live.watch('a');
    live(two).live.watch('b');
    await browser.pass(500);
    expect([...open(one), ...open(two)].map(({ path }) => path)).to.deep.equal(['/v1/live?merchants=a,b']);
  });

  it('lose nothing when the one that listens closes: another comes back where it stood', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [browser.open(), browser.open()];
    live(one).live.watch('a');
    await browser.pass(300);
    const second = live(two);
    second.live.watch('a');
    const query = summaryQuery(two.api, 'a');
    query.subscribe(() => {});
    await browser.pass(300);
    await two.last.respond(answer('"r1.a"'));
    const stream = await listening(one);
    stream.say(printed('review', { merchant: 'a', version: 2 }, 's:41'));
    await browser.pass(500);
    expect(two.last.init.cache).to.equal('no-cache');
    await two.last.respond(answer('"r2.a"'));
    await one.leave();
    await browser.pass(500);
    expect([open(one).length, open(two).length, lastId(two)]).to.deep.equal([0, 1, 's:41']);
    const asked = two.requests.length;
    (await listening(two)).say(printed('review', { merchant: 'a', version: 3 }, 's:42'));
    await browser.pass(500);
    expect(two.asked.slice(asked)).to.deep.equal(['/v1/merchants/a/reviews/summary']);
  });

  it('tell one that comes later how its merchants stand', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [browser.open(), browser.open()];
    live(one).live.watch('a');
    await browser.pass(300);
    const stream = await listening(one);
    stream.say(printed('snapshot', { merchants: [{ merchant: 'a', index: 1, reviews: 9 }] }, 's:1'));
    await browser.pass(100);
    const late = live(two);
    const query = summaryQuery(two.api, 'a');
    query.subscribe(() => {});
    await two.settled();
    await two.last.respond(answer('"r8.a"'));
    late.live.watch('a');
    await browser.pass(500);
    expect([streams(one).length, streams(two).length, two.last.init.cache]).to.deep.equal([1, 0, 'no-cache']);
  });

  it('forget one that went without a word', async () => {
    const browser = new FakeBrowser();
    const one = browser.open();
    const own = live(one);
    own.live.watch('a');
    const channel = new (one.BroadcastChannel as NonNullable<FakeEnvironment['BroadcastChannel']>)(
      `huitou live ${one.api}`,
    );
    await browser.pass(300);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel is of one origin.
    channel.postMessage({ say: 'need', tab: 'crashed', merchants: ['z'], progress: undefined });
    await browser.pass(300);
    expect(open(one).map(({ path }) => path)).to.deep.equal(['/v1/live?merchants=a,z']);
    await browser.pass(150_000);
    expect(streams(one).at(-1)?.path).to.equal('/v1/live?merchants=a');
  });
});
