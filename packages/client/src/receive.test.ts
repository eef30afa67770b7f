import { expect } from '@open-wc/testing';
import type { Query } from './remote.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';
import { sampleQuery } from './testing/sample-query.ts';

const limit = 2_000_000;
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** An answer of exactly that many bytes. */
const body = (size: number) =>
  JSON.stringify({ statement: 'x'.repeat(size - JSON.stringify({ statement: '' }).length) });

/** A stream of `text` in pieces, and whether it was cancelled. */
function streamOf(text: string, piece: number) {
  const bytes = bytesOf(text);
  const state = { at: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (state.at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(state.at, (state.at += piece)));
    },
    cancel() {
      state.cancelled = true;
      return Promise.reject(new Error('cannot be cancelled'));
    },
  });
  return { stream, state };
}

describe('what fetch brings', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  const asking = async (id = '42') => {
    const query = sampleQuery(environment.api, id);
    query.subscribe(() => {});
    await environment.settled();
    return query;
  };
  const over = (query: Query<unknown>) =>
    new Promise<void>((done) => {
      const check = () => (query.current.status === 'loading' ? undefined : done());
      query.subscribe(check);
      check();
    });

  it('is read as it arrives, characters cut in two included', async () => {
    const query = await asking();
    await environment.last.respond(new Response(streamOf('{"statement":"禾田"}', 1).stream));
    await over(query);
    expect(query.current).to.have.nested.property('value.statement', '禾田');
  });

  it('may have 2 MB', async () => {
    const query = await asking();
    const { stream } = streamOf(body(limit), 300_000);
    await environment.last.respond(new Response(stream));
    await over(query);
    expect(query.current.status).to.equal('ready');
  });

  it('is cut off while it arrives when it has more', async () => {
    const query = await asking();
    const { stream, state } = streamOf(body(limit + 3_000_000), 300_000);
    await environment.last.respond(new Response(stream));
    await over(query);
    expect(query.current).to.have.nested.property('error.kind', 'shape');
    expect(query.current).to.have.nested.property('error.code', 'too-large');
    expect(query.current).to.have.nested.property('error.message', `${environment.api}/v1/badges/42: has over 2 MB`);
    expect(state.cancelled).to.equal(true);
    expect(state.at).to.be.below(limit + 1_000_000);
  });

  it('is too large by one byte, with a stream and without', async () => {
    for (const answer of [new Response(body(limit + 1)), { text: () => Promise.resolve(body(limit + 1)) }]) {
      const query = await asking(`too-large-${environment.asked.length}`);
      const { last } = environment;
      if (answer instanceof Response) await last.respond(answer);
      else await last.answer(body(limit + 1));
      await over(query);
      expect(query.current).to.have.nested.property('error.code', 'too-large');
    }
    const query = await asking('just');
    await environment.last.answer(body(limit));
    expect(query.current.status).to.equal('ready');
  });

  it('is the error that it is, however large', async () => {
    const query = await asking();
    await environment.last.respond(new Response(body(limit + 1), { status: 403 }));
    await over(query);
    expect(query.current).to.have.nested.property('error.code', 'http-403');
  });

  it('may come from a fetch without streams', async () => {
    const query = await asking();
    await environment.last.respond({
      ok: true,
      status: 200,
      headers: new Headers(),
      text: async () => '{"statement":"a"}',
    });
    expect(query.current.status).to.equal('ready');
  });

  for (const [what, answer] of [
    ['nothing', undefined],
    ['a text', 'x'],
    ['an object', {}],
    ['an answer without headers', { ok: true, status: 200, text: async () => '{}' }],
    [
      'an answer that cannot be read',
      {
        ok: true,
        status: 200,
        headers: new Headers(),
        text: () => {
          throw new Error('no');
        },
      },
    ],
  ] as const) {
    it(`is a failure when it is ${what}`, async () => {
      const query = await asking();
      for (let tries = 0; tries < 3; tries++) {
        await environment.last.respond(answer);
        await environment.pass(2_000);
      }
      expect(environment.asked).to.have.length(3);
      expect(query.current).to.have.nested.property('error.code', 'unreachable');
    });
  }
});

describe('a fetch of the page’s own', () => {
  const withFetch = (fetch: (address: string, init: RequestInit) => unknown) =>
    new FakeEnvironment({ fetch: fetch as FakeEnvironment['fetch'] });

  it('that throws at once ends in a failure', async () => {
    const environment = withFetch(() => {
      throw new Error('patched');
    });
    const query = sampleQuery(environment.api, '42');
    query.subscribe(() => {});
    await environment.pass(60_000);
    expect(query.current).to.have.nested.property('error.code', 'unreachable');
  });

  it('that never settles and ignores its signal times out, and blocks no other request', async () => {
    const asked: string[] = [];
    const environment = withFetch((address) => {
      asked.push(address);
      return new Promise(() => {});
    });
    const queries = [...'abcdefg'].map((id) => sampleQuery(environment.api, id));
    for (const query of queries) query.subscribe(() => {});
    await environment.pass(7_999);
    expect(asked).to.have.length(6);
    expect(queries[0]?.current.status).to.equal('loading');
    await environment.pass(1);
    expect(queries[0]?.current).to.have.nested.property('error.code', 'timeout');
    expect(asked).to.have.length(7);
  });

  it('that never settles blocks nothing once its subscriber has left', async () => {
    const asked: string[] = [];
    const environment = withFetch((address) => {
      asked.push(address);
      return new Promise(() => {});
    });
    const leave = [...'abcdefgh'].map((id) => sampleQuery(environment.api, id).subscribe(() => {}));
    await environment.settled();
    leave[6]?.();
    await environment.tick();
    expect(asked).to.have.length(6);
    leave[0]?.();
    await environment.tick();
    expect(asked.map((address) => address.at(-1)).join('')).to.equal('abcdefh');
  });

  it('whose body never ends times out', async () => {
    const environment = withFetch(() => Promise.resolve(new Response(new ReadableStream())));
    const query = sampleQuery(environment.api, '42');
    query.subscribe(() => {});
    await environment.pass(8_000);
    expect(query.current).to.have.nested.property('error.code', 'timeout');
  });
});
