import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTokenService, type Said, type TokenService } from './testing/token-service.ts';

const day = (n: number): string => new Date(Date.UTC(2026, 10, n, 9)).toISOString();
const history: readonly Said[] = [
  ['industry', { id: 'tea', name: 'Tea' }],
  ['merchant', { id: 'm1', name: 'Ahe', industry: 'tea' }],
  ['order', { id: 'o1', merchant: 'm1', buyer: 'b1', paidAt: day(2) }],
  ['order', { id: 'o2', merchant: 'm1', buyer: 'b1', paidAt: day(9) }],
];

describe('a review by a returning customer', () => {
  let service: TokenService;
  let at: string;
  before(async () => {
    service = await startTokenService(history, { recorded: day(10) });
    ({ at } = service);
  });
  after(() => service.stop());

  const send = async (token: string, body: object, key = 'key-00000001') => {
    const response = await fetch(`${at}/v1/reviews`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>,
    };
  };
  const typeOf = ({ status, body }: Awaited<ReturnType<typeof send>>): string =>
    `${status} ${String(body.type).replace('urn:huitou:problem:', '')}`;

  it('is told what its token comes to, for itself alone', async () => {
    const ask = (token: string): Promise<Response> =>
      fetch(`${at}/v1/purchase`, { headers: { authorization: `Bearer ${token}` } });
    const answer = await ask(await service.platform.purchase());
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    const { mayWrite, visit } = (await answer.json()) as Record<string, unknown>;
    assert.deepEqual([mayWrite, visit], ['yes', 2]);
    assert.equal((await ask('')).status, 401);
  });

  it('says which check a token fails, in words that say what to change', async () => {
    const wrong = await send(await service.platform.purchase({ aud: 'https://other.example' }), { text: 'x' });
    assert.equal(typeOf(wrong), '401 unauthorized');
    assert.match(String(wrong.body.detail), /fails at audience: aud is https:\/\/other\.example; here it has to be/);
    assert.deepEqual((wrong.body.errors as { pointer: string }[])[0]?.pointer, 'audience');
  });

  it('is refused by name where it cannot be', async () => {
    const token = await service.platform.purchase({ jti: 'token-first' });
    const { hashOfText } = await import('@huitou/proof/receipt.js');
    const first = await service.platform.purchase({ order: await hashOfText('o1') });
    assert.equal(typeOf(await send(first, { text: 'x' })), '403 not-entitled');
    assert.equal(typeOf(await send(token, {})), '400 invalid-body');
    assert.equal(typeOf(await send(token, { text: 'x', starz: {} })), '400 invalid-body');
    assert.equal(typeOf(await send(token, { text: 'x' }, '')), '400 invalid-parameter');
    assert.equal(typeOf(await send(token, { text: 'x', goods: 'g9' })), '400 invalid-body');
    const wrongType = await fetch(`${at}/v1/reviews`, {
      method: 'POST',
      body: 'x',
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(wrongType.status, 415);
  });

  it('is taken in once, answered alike as often as it is sent, and public within seconds', async () => {
    const token = await service.platform.purchase();
    const draft = { text: 'Nobody read the chat.', stars: { quality: 5, service: 2 } };
    const one = await send(token, draft);
    assert.equal(one.status, 200);
    const { review, receipt } = one.body as { review: string; receipt: string };
    const [head = '', claims = ''] = receipt.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    assert.equal((JSON.parse(head) as { typ: string }).typ, 'huitou-receipt+jwt');
    assert.deepEqual((({ iss, sub, merchant }) => [iss, sub, merchant])(JSON.parse(claims)), [
      service.platform.audience,
      review,
      'm1',
    ]);
    assert.equal(one.body['log'], `/v1/reviews/${review}/log`);
    assert.deepEqual((await send(token, draft)).body, one.body);
    assert.equal(typeOf(await send(token, { ...draft, text: 'No.' })), '422 key-reused');
    assert.equal(typeOf(await send(token, draft, 'key-00000002')), '409 token-used');
    for (;;) {
      const page = (await (await fetch(`${at}/v1/merchants/m1/reviews`)).json()) as {
        reviews: { id: string; text: string }[];
      };
      if (!page.reviews?.length) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        continue;
      }
      assert.deepEqual(
        page.reviews.map(({ id, text }) => [id, text]),
        [[review, draft.text]],
      );
      break;
    }
  });

  it('is one for an order, also with a token that was renewed, which shows and changes the same', async () => {
    const renewed = await service.platform.purchase({ jti: 'a-renewed-token' });
    const draft = { text: 'Nobody read the chat.', stars: { quality: 5, service: 2 } };
    const same = await send(renewed, draft);
    assert.deepEqual([same.status, same.body], [200, (await send(await service.platform.purchase(), draft)).body]);
    const again = await send(renewed, { text: 'A second review.' }, 'key-00000003');
    assert.equal(typeOf(again), '409 token-used');
    assert.match(String(again.body.detail), /its order has a review already; add to that one, or edit it/);
    const headers = { authorization: `Bearer ${renewed}` };
    const found = (await (await fetch(`${at}/v1/purchase`, { headers })).json()) as {
      readonly mayWrite: string;
      readonly review: { readonly id: string; readonly text: string; readonly may: readonly string[] };
    };
    assert.deepEqual([found.mayWrite, found.review.text], ['has-written', draft.text]);
    assert.deepEqual([found.review.id, found.review.may], [same.body.review, ['append', 'edit']]);
    const { reviews } = (await (await fetch(`${at}/v1/merchants/m1/reviews`)).json()) as { reviews: unknown[] };
    assert.equal(reviews.length, 1);
  });

  it('is taken back by its author', async () => {
    const { reviews } = (await (await fetch(`${at}/v1/merchants/m1/reviews`)).json()) as { reviews: { id: string }[] };
    const erase = async (token: string, id: string | undefined): Promise<readonly [number, unknown]> => {
      const init = { method: 'DELETE', headers: { authorization: `Bearer ${token}` } };
      const response = await fetch(`${at}/v1/reviews/${id}`, init);
      return [response.status, await response.json()];
    };
    const id = reviews[0]?.id;
    const other = await service.platform.purchase({ sub: 'b2' });
    assert.equal((await erase(other, id))[0], 404);
    const own = await service.platform.purchase({ jti: 'another-token' });
    for (let time = 0; time < 2; time++) assert.deepEqual(await erase(own, id), [200, { review: id, state: 'erased' }]);
    for (;;) {
      const page = (await (await fetch(`${at}/v1/merchants/m1/reviews`)).json()) as { reviews: { text: string }[] };
      if (page.reviews[0]?.text === '') break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  it('may come from a page of any site', async () => {
    const preflight = await fetch(`${at}/v1/reviews`, { method: 'OPTIONS' });
    assert.match(
      preflight.headers.get('access-control-allow-headers') ?? '',
      /Authorization, Idempotency-Key, Content-Type/,
    );
  });
});
