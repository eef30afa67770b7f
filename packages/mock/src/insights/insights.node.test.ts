import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { merchantInsights, type MerchantInsights } from '@huitou/contract/insights.js';
import { cast } from '../fixtures.ts';
import { merchantToken } from '../inbox/merchant-token.ts';
import { createMock, type Mock } from '../mock.ts';
import { apiOf } from '../scenario.ts';

const mock = createMock();

async function ask(merchant: string, from: Mock = mock): Promise<MerchantInsights> {
  const headers = { authorization: `Bearer ${merchantToken(merchant)}` };
  const response = await from.answer(new Request(`${apiOf('live')}/v1/merchant/insights`, { headers }));
  assert.equal(response?.status, 200);
  return (await response.json()) as MerchantInsights;
}

async function send(body: unknown, from: Mock) {
  const request = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'text/plain' } };
  const response = await from.answer(new Request(`${apiOf('live')}/v1/signals`, request));
  return { status: response?.status, read: (await response?.json()) as object };
}

describe('insights over fixtures', () => {
  for (const [role, merchant] of Object.entries(cast).filter(([role]) => role !== 'unknown')) {
    it(`are those of the merchant that is ${role}`, async () => {
      const told = await ask(merchant);
      assert.equal(check(merchantInsights, told), undefined);
      assert.equal(told.merchant.id, merchant);
      assert.equal(told.dimensions.length, 4);
      const isRanked = !['collecting', 'unsettled'].includes(told.level);
      assert.equal(told.score !== null, isRanked);
      if (!isRanked) return assert.deepEqual(told.since?.pulls ?? [], []);
      const change = told.since ? (told.score ?? 0) - (told.since.score ?? 0) : 0;
      const sum = told.since?.pulls.reduce((all, { points }) => all + points, 0) ?? 0;
      assert.ok(Math.abs(sum - change) < 1.5, `${sum} for ${change}`);
      const [measure] = told.dimensions.flatMap(({ measures }) => measures);
      assert.ok((measure?.pool?.values.length ?? 0) >= 1);
      if (merchant === cast.above) return assert.equal(told.signals, null);
      const { conversion } = told.signals ?? {};
      assert.ok((conversion?.opened.share ?? 0) > (conversion?.unopened.share ?? 1));
    });
  }

  it('say of a new shop that nobody counted anything', async () => {
    assert.equal((await ask(cast.collecting)).signals, null);
  });

  it('count what pages send, whatever page it is', async () => {
    const own = createMock();
    const before = (await ask(cast.par, own)).signals?.conversion.opened.n ?? 0;
    const visit = { merchant: cast.par, kind: 'visit', openedReviews: true, count: 9 };
    const sent = await send({ signals: [visit, { ...visit, merchant: cast.unknown }] }, own);
    assert.deepEqual(sent, { status: 200, read: { counted: 1, ignored: 1 } });
    assert.equal((await ask(cast.par, own)).signals?.conversion.opened.n, before + 9);
    assert.equal((await send({ signals: [] }, own)).status, 400);
  });

  it('are for those with a token', async () => {
    assert.equal((await mock.answer(new Request(`${apiOf('live')}/v1/merchant/insights`)))?.status, 401);
  });
});
