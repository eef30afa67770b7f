import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exact, integer, object, oneOf, string } from '@huitou/contract/schema.js';
import { createApp } from '../create-app.ts';
import type { Callers } from '../operation/caller.ts';
import type { StreamEvent } from '../operation/event-stream.ts';
import { call, read, stream, type Operation } from '../operation/operation.ts';
import type { Form } from '../operation/request-body.ts';
import { merchantPath } from '../operation/shared-parameters.ts';
import { detailOf } from '../testing/posting.ts';
import { FakeLedger } from '../testing/fake-ledger.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

const ok = (body: unknown): Response => Response.json(body);
const common = { pathParameters: {}, query: {}, summary: '', responses: { 'application/json': null }, problems: [] };

/** One operation of each kind that the API knows, over services that check tokens. */
function setUp() {
  const seen: unknown[] = [];
  const operations: readonly Operation[] = [
    call({
      ...common,
      id: 'writeReview',
      method: 'put',
      path: '/t/reviews/{merchant}',
      pathParameters: merchantPath,
      caller: 'purchase',
      requestBody: {
        kind: 'json',
        schema: exact({ text: string({ maxLength: 5 }), stars: integer({ minimum: 1, maximum: 5 }) }),
        maxBytes: 100,
      },
      handle: (_, { caller, body, path }) => {
        seen.push({ caller, body, path });
        return ok('written');
      },
    }),
    read({
      ...common,
      id: 'readReview',
      path: '/t/reviews/{merchant}',
      pathParameters: merchantPath,
      resource: (_, { address }) => ({
        address,
        etag: 'e1',
        cache: 'no-store',
        isFresh: () => true,
        build: async () => '{"read":true}',
      }),
    }),
    call({
      ...common,
      id: 'answerReview',
      method: 'post',
      path: '/t/replies',
      caller: 'merchant',
      handle: (_, { caller }) => ok(caller),
    }),
    call({
      ...common,
      id: 'writeMedia',
      method: 'post',
      path: '/t/media',
      caller: 'public',
      requestBody: {
        kind: 'multipart',
        fields: { alt: string({ maxLength: 10 }), rights: oneOf('own') },
        files: { picture: { types: ['image/png'], maxBytes: 20, maxFiles: 2, description: 'A picture.' } },
        maxBytes: 2000,
      },
      handle: (_, { body }) => ok(countsOf(body)),
    }),
    stream({
      ...common,
      id: 'watch',
      path: '/t/stream',
      events: { tick: object({ n: integer() }) },
      open: (_, __, from) =>
        async function* ({ signal }): AsyncGenerator<StreamEvent> {
          for (let n = Number(from ?? 0) + 1; n <= 3; n++) yield { id: `${n}`, event: 'tick', data: { n } };
          seen.push('waiting');
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
          seen.push('ended');
        },
    }),
    call({
      ...common,
      id: 'writeKeys',
      method: 'post',
      path: '/t/keys',
      caller: 'platform',
      handle: (_, { caller }) => ok(caller),
    }),
  ];
  const purchase: Callers['purchase'] = {
    ...{ merchant: 'm', buyer: 'b', order: 'o', token: 't', room: null, session: null },
    expires: 1,
  };
  const fault = { check: 'expired', reason: 'it ended 9 s ago; get a new one' } as const;
  const app = createApp({
    reader: new TinyReader([]),
    ledger: new FakeLedger(),
    operations,
    platformKeys: ['old-key-of-16-letters', 'new-key-of-16-letters'],
    tokens: {
      purchase: async (token) => (token === 'good' ? purchase : fault),
      merchant: async (token) =>
        token === 'good' ? { merchant: 'm', user: 'u', role: 'merchant', origins: [] } : fault,
    },
  });
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    app.fetch(new Request(`https://api.example${path}`, init));
  const send = (path: string, body: BodyInit, headers: Record<string, string> = {}, method = 'PUT') =>
    ask(path, {
      method,
      body,
      headers: { authorization: 'Bearer good', 'content-type': 'application/json', ...headers },
    });
  return { app, ask, send, seen };
}

const countsOf = ({ fields, files }: Form): unknown => ({
  fields,
  files: Object.fromEntries(Object.entries(files).map(([name, all]) => [name, all.map(({ size }) => size)])),
});

describe('an operation with a JSON body', () => {
  it('is handed its caller, its path and a body that fits its shape', async () => {
    const { send, seen } = setUp();
    assert.equal((await send('/t/reviews/m', '{"text":"good","stars":5}')).status, 200);
    assert.deepEqual(seen, [
      {
        caller: {
          ...{ merchant: 'm', buyer: 'b', order: 'o', token: 't', room: null, session: null },
          expires: 1,
        },
        body: { text: 'good', stars: 5 },
        path: { merchant: 'm' },
      },
    ]);
  });

  for (const [what, body, headers, status, says] of [
    ['a field of the wrong kind', '{"text":"good","stars":"5"}', {}, 400, /body\/stars: must be integer/],
    ['no JSON', '{"text":', {}, 400, /is no JSON/],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, /is no JSON in UTF-8/],
    ['more than it may', `{"text":"${'x'.repeat(200)}"}`, {}, 413, /over 100 bytes/],
    ['another media type', '{}', { 'content-type': 'text/plain' }, 415, /send application\/json/],
    ['an unknown encoding', '{}', { 'content-encoding': 'zstd' }, 415, /send gzip or none/],
    ['no token', '{}', { authorization: '' }, 401, /is missing; send/],
    [
      'a token that does not count',
      '{}',
      { authorization: 'Bearer old' },
      401,
      /fails at expired: it ended 9 s ago; get a new one/,
    ],
  ] as const) {
    it(`refuses ${what}, and says what to change`, async () => {
      const { send, seen } = setUp();
      const response = await send('/t/reviews/m', body, headers);
      assert.equal(response.status, status);
      assert.match(await detailOf(response), says);
      assert.deepEqual(seen, []);
    });
  }

  it('takes gzip, and counts what is in it', async () => {
    const { send } = setUp();
    const compressed = (text: string): Promise<ArrayBuffer> =>
      new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
    const headers = { 'content-encoding': 'gzip' };
    assert.equal((await send('/t/reviews/m', await compressed('{"text":"good","stars":5}'), headers)).status, 200);
    assert.equal((await send('/t/reviews/m', await compressed(' '.repeat(100_000)), headers)).status, 413);
    assert.equal((await send('/t/reviews/m', 'not gzip', headers)).status, 400);
  });

  it('shares its address with a read', async () => {
    const { ask } = setUp();
    const response = await ask('/t/reviews/m');
    assert.deepEqual([await response.json(), response.headers.get('etag')], [{ read: true }, '"e1"']);
    const other = await ask('/t/reviews/m', { method: 'DELETE' });
    assert.deepEqual([other.status, other.headers.get('allow')], [405, 'PUT, GET, HEAD']);
  });
});

describe('an operation with a form', () => {
  const form = (change: (form: FormData) => void = () => {}): FormData => {
    const made = new FormData();
    made.set('alt', 'a box');
    made.append('picture', new Blob(['12345'], { type: 'image/png' }), 'a.png');
    change(made);
    return made;
  };
  const sendForm = (made: FormData) => setUp().ask('/t/media', { method: 'POST', body: made });

  it('is handed its fields and files', async () => {
    const response = await sendForm(form());
    assert.deepEqual(await response.json(), { fields: { alt: 'a box' }, files: { picture: [5] } });
  });

  for (const [what, change, status, says] of [
    ['a field that nobody knows', (f: FormData) => f.set('who', 'x'), 400, /who: is not known here/],
    ['a field that is too long', (f: FormData) => f.set('alt', 'x'.repeat(11)), 400, /alt: must have 0 to 10/],
    [
      'a file of another type',
      (f: FormData) => f.append('picture', new Blob(['<'], { type: 'text/html' })),
      400,
      /image\/png/,
    ],
    [
      'a file that is too large',
      (f: FormData) => f.append('picture', new Blob(['x'.repeat(21)], { type: 'image/png' })),
      413,
      /over 20 bytes/,
    ],
    [
      'a file under a name that nobody knows',
      (f: FormData) => f.append('__proto__', new Blob(['x'])),
      400,
      /not known here/,
    ],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const response = await sendForm(form(change));
      assert.equal(response.status, status);
      assert.match(await detailOf(response), says);
    });
  }

  it('refuses more files than it may have, and a body that is no form', async () => {
    const many = await sendForm(
      form((f) => [1, 2].forEach(() => f.append('picture', new Blob(['x'], { type: 'image/png' })))),
    );
    assert.match(await detailOf(many), /picture: has over 2 files/);
    const broken = await setUp().ask('/t/media', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    assert.equal(broken.status, 400);
    assert.match(await detailOf(broken), /is no form/);
  });
});

describe('a stream', () => {
  it('sends events by their names, goes on after the one that was seen last, and ends when the server stops', async () => {
    const { ask, app, seen } = setUp();
    const response = await ask('/t/stream', { headers: { 'last-event-id': '1' } });
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<string | undefined> => (await reader?.read())?.value;
    assert.equal(await next(), 'retry: 3000\n\n');
    assert.equal(await next(), 'id: 2\nevent: tick\ndata: {"n":2}\n\n');
    assert.equal(await next(), 'id: 3\nevent: tick\ndata: {"n":3}\n\n');
    const last = next();
    while (!seen.includes('waiting')) await new Promise((resolve) => setImmediate(resolve));
    app.stop();
    assert.equal(await last, undefined);
    assert.deepEqual(seen, ['waiting', 'ended']);
  });

  it('lets its source go when the reader goes', async () => {
    const { ask, seen } = setUp();
    const reader = (await ask('/t/stream', { headers: { 'last-event-id': '3' } })).body?.getReader();
    await reader?.read();
    const waiting = reader?.read();
    while (!seen.includes('waiting')) await new Promise((resolve) => setImmediate(resolve));
    await reader?.cancel();
    await waiting;
    while (!seen.includes('ended')) await new Promise((resolve) => setImmediate(resolve));
  });
});

describe('who may call', () => {
  it('is a platform by either of its keys, and told which', async () => {
    const { ask } = setUp();
    for (const [key, number] of [
      ['old-key-of-16-letters', 1],
      ['new-key-of-16-letters', 2],
    ] as const) {
      const response = await ask('/t/keys', { method: 'POST', headers: { authorization: `Bearer ${key}` } });
      assert.deepEqual(await response.json(), { key: number });
    }
    assert.equal((await ask('/t/keys', { method: 'POST', headers: { authorization: 'Bearer x' } })).status, 401);
  });

  it('is nobody where the server checks no such tokens', async () => {
    const { ask, send } = setUp();
    assert.deepEqual(await (await send('/t/replies', '{}', {}, 'POST')).json(), {
      merchant: 'm',
      user: 'u',
      role: 'merchant',
      origins: [],
    });
    assert.equal((await ask('/t/replies', { method: 'POST' })).status, 401);
    const closed = createApp({
      reader: new TinyReader([]),
      operations: [
        call({ ...common, id: 'x', method: 'post', path: '/t/x', caller: 'merchant', handle: () => ok('open') }),
      ],
    });
    assert.equal((await closed.fetch(new Request('https://api.example/t/x', { method: 'POST' }))).status, 403);
  });

  it('is what a browser is told before it asks: tokens may be sent from a page, a platform’s key never', async () => {
    const { ask } = setUp();
    const allowed = async (path: string): Promise<(string | null)[]> => {
      const { headers } = await ask(path, { method: 'OPTIONS' });
      return [headers.get('access-control-allow-methods'), headers.get('access-control-allow-headers')];
    };
    assert.deepEqual(await allowed('/t/reviews/m'), [
      'PUT, GET, HEAD',
      'Authorization, Idempotency-Key, Content-Type, Content-Encoding, If-None-Match',
    ]);
    assert.deepEqual(await allowed('/t/keys'), [null, null]);
    assert.deepEqual(await allowed('/t/stream'), ['GET', 'Last-Event-ID']);
  });
});
