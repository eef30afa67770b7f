import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { BadgeAnswer } from '@huitou/contract/badge.js';
import { check } from '@huitou/contract/check.js';
import { indexBatch, indexSnapshot, type IndexBatch } from '@huitou/contract/index-snapshot.js';
import { methodAnswer } from '@huitou/contract/method-document.js';
import { verifyBadge, type Verdict } from '@huitou/proof/verify.js';
import { cast, venueMerchants } from './fixtures.ts';
import { mockAnchors } from './mock-keys.ts';
import { createMock } from './mock.ts';
import { apiOf, scenarioOf, scenarios, type Scenario } from './scenario.ts';

const page = 'https://page.test';
const mock = createMock({ sites: [page], slowness: 1 });

async function get(scenario: Scenario, path: string, init?: RequestInit): Promise<Response> {
  const response = await mock.answer(new Request(apiOf(scenario) + path, init));
  assert.ok(response);
  return response;
}

async function verdict(scenario: Scenario, merchant: string, origin = page): Promise<Verdict> {
  const { statement, keys } = (await (await get(scenario, `/v1/badges/${merchant}`)).json()) as BadgeAnswer;
  assert.ok(statement && keys);
  const now = Date.now() / 1000;
  return verifyBadge(statement, keys, { anchors: mockAnchors, origins: [origin], merchant, now, floor: new Map() });
}

describe('the mock', () => {
  it('answers as the server does: index, method, problem, cross-origin headers', async () => {
    const index = await get('live', `/v1/merchants/${cast.leading}/index`);
    assert.equal(check(indexSnapshot, await index.json()), undefined);
    assert.equal(index.headers.get('access-control-allow-origin'), '*');
    assert.equal(check(methodAnswer, await (await get('live', '/v1/methods/v2')).json()), undefined);
    const unknown = await get('live', `/v1/merchants/${cast.unknown}/index`);
    assert.deepEqual(
      [unknown.status, unknown.headers.get('content-type')?.split(';')[0]],
      [404, 'application/problem+json'],
    );
  });

  it('has sixty merchants for a venue, in one batch', async () => {
    const merchants = [...venueMerchants()].sort();
    assert.equal(merchants.length, 60);
    const batch = (await (await get('live', `/v1/indexes?merchants=${merchants.join(',')}`)).json()) as IndexBatch;
    assert.equal(check(indexBatch, batch), undefined);
    assert.deepEqual([batch.indexes.length, batch.unknown], [60, []]);
    assert.deepEqual(
      new Set(batch.indexes.map(({ level }) => level)),
      new Set(['leading', 'above', 'par', 'below', 'collecting']),
    );
  });

  it('gives out badges that verify on the page, and refuses one to who is not judged yet', async () => {
    assert.equal((await verdict('live', cast.leading)).state, 'verified');
    assert.deepEqual(await (await get('live', `/v1/badges/${cast.collecting}`)).json(), {
      statement: null,
      why: 'too-few-buyers',
    });
  });

  const wrong: readonly (readonly [Scenario, Verdict['state']])[] = [
    ['expired-badge', 'expired'],
    ['wrong-site', 'wrong-site'],
    ['forged-badge', 'invalid'],
  ];
  for (const [scenario, state] of wrong) {
    it(`gives out a badge that is ${state} under ${scenario}`, async () => {
      assert.equal((await verdict(scenario, cast.leading)).state, state);
      assert.equal((await get(scenario, `/v1/merchants/${cast.leading}/index`)).status, 200);
    });
  }

  it('is believed by no page under a foreign root', async () => {
    assert.notEqual((await verdict('foreign-root', cast.leading)).state, 'verified');
  });

  it('fails in each way a page may meet', async () => {
    const path = `/v1/merchants/${cast.leading}/index`;
    await assert.rejects(get('offline', path), TypeError);
    assert.equal((await get('failing', path)).status, 503);
    assert.notEqual(check(indexSnapshot, await (await get('malformed', path)).json()), undefined);
    assert.equal((await get('slow', path)).status, 200);
    assert.deepEqual([(await get('stale', path)).status, (await get('stale', path)).status], [200, 503]);
    assert.equal((await mock.answer(new Request(`${apiOf('stale', 'another')}${path}`)))?.status, 200);
    const leaving = new AbortController();
    const hanging = assert.rejects(get('hanging', path, { signal: leaving.signal }), { name: 'AbortError' });
    leaving.abort();
    await hanging;
  });

  it('remembers what was asked, and leaves other addresses alone', async () => {
    const fresh = createMock();
    await fresh.answer(new Request(`${apiOf('live')}/v1/merchants/hetian/reviews?sort=helpful`));
    assert.equal(await fresh.answer(new Request('https://elsewhere.test/v1/merchants/hetian/index')), undefined);
    assert.deepEqual(fresh.asked, ['/v1/merchants/hetian/reviews?sort=helpful']);
  });

  it('has one address for each scenario', () => {
    for (const scenario of scenarios) {
      assert.equal(scenarioOf(`${apiOf(scenario)}/v1`), scenario);
      assert.equal(scenarioOf(`${apiOf(scenario, 'another')}/v1`), scenario);
    }
    assert.equal(new Set(scenarios.map((scenario) => apiOf(scenario))).size, scenarios.length);
  });
});
