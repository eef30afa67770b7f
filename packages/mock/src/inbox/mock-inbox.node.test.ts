import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { inboxPage, marked, replied, type InboxPage } from '@huitou/contract/inbox.js';
import type { Problem } from '@huitou/contract/problem.js';
import { cast } from '../fixtures.ts';
import { createMock } from '../mock.ts';
import { apiOf, type Scenario } from '../scenario.ts';
import { merchantToken } from './merchant-token.ts';

interface Asked {
  readonly method?: string;
  readonly body?: object;
  readonly token?: string;
  readonly scenario?: Scenario;
}

describe('the inbox of the mock', () => {
  const opened = () => {
    const mock = createMock();
    return async (path: string, { method = 'GET', body, token, scenario = 'live' }: Asked = {}): Promise<Response> => {
      const sent = token ?? merchantToken(cast.leading);
      const response = await mock.answer(
        new Request(`${apiOf(scenario)}/v1/merchant/${path}`, {
          method,
          ...(body && { body: JSON.stringify(body) }),
          headers: sent ? { authorization: `Bearer ${sent}` } : {},
        }),
      );
      assert.ok(response);
      return response;
    };
  };
  const pageOf = async (response: Response): Promise<InboxPage> => {
    const page: unknown = await response.json();
    assert.equal(check(inboxPage, page), undefined);
    return page as InboxPage;
  };

  it('begins with the costliest loss, each and its clock says how long an answer is in time', async () => {
    const page = await pageOf(await opened()('inbox?view=waiting'));
    const costs = page.items.map(({ cost }) => cost);
    assert.deepEqual(
      costs,
      costs.toSorted((a, b) => b - a),
    );
    assert.equal(page.items[0]?.review, 'w-001');
    assert.ok(Date.parse(page.items[0].answerBy) - Date.now() <= 2 * 3_600_000);
  });

  it('goes on where a page ended, and narrows by mood and visits', async () => {
    const ask = opened();
    const first = await pageOf(await ask('inbox?view=all&limit=3'));
    const second = await pageOf(await ask(`inbox?view=all&limit=3&cursor=${first.next}`));
    assert.equal(new Set([...first.items, ...second.items].map(({ review }) => review)).size, 6);
    const low = await pageOf(await ask('inbox?view=waiting&mood=low&minVisits=10'));
    assert.deepEqual(low.items.map(({ review }) => review).slice(0, 1), ['w-001']);
    assert.ok(low.items.every(({ visits }) => visits >= 10));
  });

  it('keeps an answer, which is then no longer waited for and can be sent again for an hour', async () => {
    const ask = opened();
    const before = await pageOf(await ask('inbox'));
    const body = { text: '谢谢', remedy: { kind: 'resend' } };
    const answer: unknown = await (await ask('reviews/w-001/reply', { method: 'PUT', body })).json();
    assert.equal(check(replied, answer), undefined);
    const after = await pageOf(await ask('inbox'));
    assert.equal(after.waiting, before.waiting - 1);
    assert.ok(!after.items.some(({ review }) => review === 'w-001'));
    assert.equal((await ask('reviews/w-001/reply', { method: 'PUT', body: { text: '谢谢您' } })).status, 200);
  });

  it('says which answer is settled and which review is not there', async () => {
    const ask = opened();
    const { items } = await pageOf(await ask('inbox?view=answered'));
    const put = (review = ''): Promise<Response> =>
      ask(`reviews/${review}/reply`, { method: 'PUT', body: { text: 'x' } });
    assert.equal((await put(items[0]?.review)).status, 409);
    assert.equal((await put('nothing')).status, 404);
  });

  it('counts what is unread after a mark', async () => {
    const ask = opened();
    const { unread } = await pageOf(await ask('inbox'));
    const body = { reviews: ['w-001', 'w-002'], read: true };
    const answer: unknown = await (await ask('inbox/read', { method: 'POST', body })).json();
    assert.equal(check(marked, answer), undefined);
    assert.deepEqual(answer, { unread: unread - 2 });
  });

  it('refuses without a token, with an old one and on another site, each with its reason', async () => {
    const ask = opened();
    const reason = async (response: Response): Promise<unknown> => {
      const { type, errors } = (await response.json()) as Problem;
      return [response.status, type.split(':').at(-1), errors?.[0]?.pointer];
    };
    assert.deepEqual(await reason(await ask('inbox', { token: 'a.b.c' })), [401, 'unauthorized', 'signature']);
    const old = merchantToken(cast.leading, -60);
    assert.deepEqual(await reason(await ask('inbox', { token: old })), [401, 'unauthorized', 'expired']);
    assert.deepEqual(await reason(await ask('inbox', { scenario: 'wrong-site' })), [403, 'wrong-origin', undefined]);
  });
});
