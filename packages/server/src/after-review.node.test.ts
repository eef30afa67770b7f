import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hashOfText } from '@huitou/proof/receipt.js';
import { startTokenService, platformKey, type Said, type TokenService } from './testing/token-service.ts';

const day = (n: number): string => new Date(Date.now() - n * 86_400_000).toISOString();
const order = (id: string, buyer: string, ago: number): Said => [
  'order',
  { id, merchant: 'm1', buyer, paidAt: day(ago) },
];
const history: readonly Said[] = [
  ['industry', { id: 'tea', name: 'Tea' }],
  ['merchant', { id: 'm1', name: 'Ahe', industry: 'tea' }],
  order('o1', 'b1', 300),
  order('o2', 'b1', 290),
  order('p1', 'b2', 300),
  order('o3', 'b3', 9),
  ['review', { id: 'old', merchant: 'm1', buyer: 'b1', writtenAt: day(200), text: 'Long ago.' }],
];

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}
interface Shown {
  readonly id: string;
  readonly text: string;
  readonly [other: string]: unknown;
}

describe('what is done with a review once it is written', () => {
  let service: TokenService;
  let review: string;

  const ask = async (
    method: string,
    path: string,
    { token, body, key }: { token?: string; body?: object; key?: string } = {},
  ): Promise<Answer> => {
    const response = await fetch(`${service.at}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...(key && { 'idempotency-key': key }),
      },
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const typeOf = ({ status, body }: Answer): string =>
    `${status} ${String(body['type']).replace('urn:huitou:problem:', '')}`;
  /** The public list, as soon as it is as it should be. */
  const shownWhen = async (ready: (reviews: readonly Shown[]) => boolean, query = ''): Promise<readonly Shown[]> => {
    for (;;) {
      const { body } = await ask('GET', `/v1/merchants/m1/reviews${query}`);
      const reviews = (body['reviews'] ?? []) as Shown[];
      if (ready(reviews)) return reviews;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  before(async () => {
    service = await startTokenService(history, { recorded: day(1) });
    const written = await ask('POST', '/v1/reviews', {
      token: await service.platform.purchase(),
      body: { text: 'Nobody read the chat.', stars: { quality: 5, service: 2 } },
      key: 'key-00000001',
    });
    assert.equal(written.status, 200);
    review = String(written.body['review']);
  });
  after(() => service.stop());

  it('its author adds to it, once a key, and everybody reads it with its days', async () => {
    const send = async (text: string, key?: string, to = review, claims = {}): Promise<Answer> =>
      ask('POST', `/v1/reviews/${to}/appendices`, {
        token: await service.platform.purchase({ jti: 'another-token', ...claims }),
        body: { text },
        ...(key && { key }),
      });
    const added = await send('Still the best tea.', 'key-append-1');
    assert.equal(added.status, 200);
    assert.equal(added.body['left'], 2);
    assert.deepEqual(await send('Still the best tea.', 'key-append-1'), added);
    assert.equal(typeOf(await send('Another.', 'key-append-1')), '422 key-reused');
    assert.equal(typeOf(await send('No key.')), '400 invalid-parameter');
    assert.equal(typeOf(await send('  ', 'key-append-2')), '400 invalid-body');
    assert.equal(typeOf(await send('Mine?', 'key-append-2', review, { sub: 'b2' })), '404 unknown-review');
    const late = await send('Late.', 'key-append-2', 'old');
    assert.equal(typeOf(late), '403 too-late');
    assert.match(String(late.body['detail']), /^review old: was written 200 days ago; .* 180 days/);
    const reviews = await shownWhen((all) => all.some(({ appendices }) => (appendices as unknown[]).length > 0));
    const [one] = reviews;
    const [appendix] = (one?.['appendices'] ?? []) as { text: string; days: number }[];
    assert.deepEqual([one?.id, appendix?.text, appendix?.days], [review, 'Still the best tea.', 0]);
  });

  it('its author edits it, once, and everybody sees what it said before', async () => {
    const edit = async (body: object, claims = {}): Promise<Answer> =>
      ask('PUT', `/v1/reviews/${review}`, {
        token: await service.platform.purchase({ jti: 'a-third-token', ...claims }),
        body,
      });
    const better = { text: 'They read the chat now.', stars: { quality: 5, service: 5 } };
    assert.equal(typeOf(await edit(better, { sub: 'b2' })), '404 unknown-review');
    assert.equal(typeOf(await edit({})), '400 invalid-body');
    assert.equal(typeOf(await edit({ ...better, goods: 'g9' })), '400 invalid-body');
    const edited = await edit(better);
    assert.equal(edited.status, 200);
    assert.ok(edited.body['receipt']);
    assert.deepEqual(await edit(better), edited);
    const again = await edit({ text: 'No.' });
    assert.equal(typeOf(again), '409 edited-before');
    assert.match(String(again.body['detail']), /add to it instead/);
    const [one] = await shownWhen((all) => all.some(({ text }) => text === better.text));
    assert.deepEqual(one?.['stars'], better.stars);
    const { text, stars } = (one?.['edited'] ?? {}) as { text?: string; stars?: object };
    assert.deepEqual([text, stars], ['Nobody read the chat.', { quality: 5, service: 2 }]);
  });

  it('readers say whether it helps, one vote a person, and the most helpful stands first', async () => {
    const vote = async (method: 'PUT' | 'DELETE', helpful: boolean, claims: object, to = review): Promise<Answer> =>
      ask(method, `/v1/reviews/${to}/vote`, {
        token: await service.platform.purchase(claims),
        ...(method === 'PUT' && { body: { helpful } }),
      });
    const reader = { sub: 'b2', order: await hashOfText('p1'), jti: 'token-of-b2' };
    assert.equal(typeOf(await vote('PUT', true, { jti: 'token-of-b1' })), '403 own-review');
    assert.equal(typeOf(await vote('PUT', true, { ...reader, order: 'x'.repeat(43) })), '403 not-entitled');
    assert.equal(typeOf(await vote('PUT', true, reader, 'nothing')), '404 unknown-review');
    for (let time = 0; time < 2; time++) {
      assert.deepEqual(await vote('PUT', true, reader, 'old'), {
        status: 200,
        body: { review: 'old', helpful: true, readers: 1 },
      });
    }
    const first = await shownWhen(([one]) => one?.id === 'old', '?sort=helpful');
    assert.deepEqual(
      first.map(({ id, helpful }) => [id, helpful]),
      [
        ['old', 1],
        [review, 0],
      ],
    );
    assert.deepEqual((await vote('DELETE', false, reader, 'old')).body, { review: 'old', helpful: null, readers: 0 });
  });

  it('anybody reports it to the platform, which reads who said what; nothing is hidden by it', async () => {
    const report = async (body: object, token?: string, to = review): Promise<Answer> =>
      ask('POST', `/v1/reviews/${to}/reports`, { body, ...(token !== undefined && { token }) });
    const said = { reason: 'offensive', text: 'Call me on 13812345678' };
    assert.deepEqual((await report(said)).body, { review, kept: 'count' });
    assert.deepEqual((await report(said)).body, { review, kept: 'count' });
    const token = await service.platform.purchase({ sub: 'b2' });
    assert.deepEqual((await report({ ...said, reason: 'other' }, token)).body, { review, kept: 'report' });
    assert.deepEqual((await report(said, token)).body, { review, kept: 'report' }, 'takes the place of the one before');
    assert.equal(typeOf(await report({ reason: 'boring' })), '400 invalid-body');
    assert.equal(typeOf(await report(said, undefined, 'nothing')), '404 unknown-review');
    assert.equal(typeOf(await report(said, 'no-token')), '401 unauthorized');
    assert.equal(typeOf(await report(said, await service.platform.purchase({ merchant: 'm2' }))), '404 unknown-review');

    const read = (query: string, key?: string): Promise<Answer> =>
      ask('GET', `/v1/review-reports${query}`, key === undefined ? {} : { token: key });
    assert.equal(typeOf(await read('?merchant=m1')), '401 unauthorized');
    const { reports } = (await read('?merchant=m1', platformKey)).body as {
      reports: { by: string; buyer: string | null; reason: string; text: string; count: number }[];
    };
    assert.deepEqual(
      reports.map(({ by, buyer, reason, count }) => [by, buyer, reason, count]),
      [
        ['buyer', 'b2', 'offensive', 1],
        ['nobody', null, 'offensive', 2],
      ],
    );
    assert.match(String(reports[0]?.text), /^Call me on/);
    assert.doesNotMatch(JSON.stringify(reports), /1381/);
    assert.equal(typeOf(await read('?merchant=m9', platformKey)), '404 unknown-merchant');
    assert.equal(typeOf(await read('?merchant=m1&cursor=x', platformKey)), '400 invalid-cursor');
    assert.ok((await shownWhen(() => true)).some(({ id }) => id === review));
  });
});
