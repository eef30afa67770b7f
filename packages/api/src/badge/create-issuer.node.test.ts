import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BadgeAnswer } from '@huitou/contract/badge.js';
import type { KeyRing } from '@huitou/proof/key-ring.js';
import { verifyBadge } from '@huitou/proof/verify.js';
import { createApp } from '../create-app.ts';
import { snapshot } from '../testing/snapshots.ts';
import { TinyReader } from '../testing/tiny-reader.ts';
import { createIssuer } from './create-issuer.ts';
import { ephemeralKeys, type Keys } from './keys.ts';

const origin = 'https://trust.example';
const shop = 'https://shop.example';

async function setUp(keysOf: (keys: Keys) => Keys = (keys) => keys) {
  let at = Date.parse('2026-11-22T00:00:00Z') / 1000;
  const reader = new TinyReader(
    [
      snapshot('a'),
      snapshot('few', { level: 'collecting', score: null, percentile: null, interval: null }),
      snapshot('homeless'),
      snapshot('low', { level: 'below', score: 20, percentile: 11 }),
      snapshot('middling', { level: 'par', score: 41, percentile: 44, interval: { lower: 20, upper: 70 } }),
      snapshot('many'),
      snapshot('nearly', { score: 99.9, percentile: 99.9 }),
      snapshot('unsettled', { level: 'unsettled', score: null, percentile: null, interval: null }),
      snapshot('once', { level: 'par', score: 50, percentile: 50, buyers: { all: 40, returning: 0 } }),
    ],
    {
      a: { sites: [shop], services: ['7-day-returns'] },
      few: { sites: [shop] },
      many: { sites: Array.from({ length: 20 }, (_, i) => `https://s${i}.example`) },
    },
  );
  const keys = keysOf(await ephemeralKeys());
  const issuer = createIssuer({ reader, origin, keys, now: () => at });
  const app = createApp({ reader, issuer });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`${origin}${path}`, { headers }));
  const statement = async (merchant = 'a') =>
    ((await (await get(`/v1/badges/${merchant}`)).json()) as { statement: string }).statement;
  const verify = async (jws: string, over = {}) =>
    verifyBadge(jws, ((await (await get('/.well-known/huitou-keys')).json()) as { keys: string }).keys, {
      anchors: [{ issuer: origin, roots: [keys.root.publicJwk.x] }],
      origins: [shop],
      merchant: 'a',
      now: at,
      floor: new Map(),
      ...over,
    });
  return { reader, app, get, statement, verify, pass: (seconds: number) => (at += seconds) };
}

describe('issuing badges', () => {
  it('signs what a tag on the merchant’s site and on the issuer’s own pages verifies', async () => {
    const { statement, verify } = await setUp();
    const jws = await statement();
    for (const origins of [[shop], [origin]]) {
      const verdict = await verify(jws, { origins });
      assert.equal(verdict.state, 'verified', JSON.stringify(verdict));
      assert.ok(verdict.state === 'verified');
      assert.deepEqual(verdict.claims.stats, {
        level: 3,
        score: 91,
        percentile: 92,
        buyers: 30_411,
        returning: 12_408,
        reviews: 2146,
        period: 180,
        leaves: [96, 88, 58, 94],
      });
      assert.deepEqual(verdict.claims.services, ['7-day-returns']);
    }
    assert.equal((await verify(jws, { origins: ['https://elsewhere.example'] })).state, 'wrong-site');
  });

  it('gives out the same statement for an hour, answers 304 to who holds it, then issues it anew', async () => {
    const { statement, get, pass } = await setUp();
    const first = await statement();
    const etag = (await get('/v1/badges/a')).headers.get('etag') ?? '';
    pass(3599);
    assert.equal(await statement(), first);
    assert.equal((await get('/v1/badges/a', { 'if-none-match': etag })).status, 304);
    pass(1);
    assert.notEqual(await statement(), first);
    assert.equal((await get('/v1/badges/a', { 'if-none-match': etag })).status, 200);
  });

  it('gives the keys with the statement, as their own address gives them', async () => {
    const { get, verify } = await setUp();
    const { statement, keys } = (await (await get('/v1/badges/a')).json()) as { statement: string; keys: string };
    assert.deepEqual(await (await get('/.well-known/huitou-keys')).json(), { keys });
    assert.equal((await verify(statement)).state, 'verified');
  });

  it('answers anew when the key set was signed anew, though the statement is the same', async () => {
    let revision = 0;
    let ring: { readonly of: number; readonly ring: KeyRing } | undefined;
    const { get, app, pass } = await setUp((own) => ({
      root: own.root,
      async ring(now) {
        if (ring?.of !== revision) ring = { of: revision, ring: { ...(await own.ring(now)), seq: revision + 1 } };
        return ring.ring;
      },
    }));
    const read = async (headers: Record<string, string> = {}) => {
      const answer = await get('/v1/badges/a', headers);
      const { statement, keys } = JSON.parse((await answer.text()) || '{}') as BadgeAnswer;
      return { status: answer.status, etag: answer.headers.get('etag') ?? '', statement, keys };
    };
    const before = await read();
    assert.ok(app.ready('/v1/badges/a'));
    pass(60);
    assert.equal(app.ready('/v1/badges/a'), undefined, 'a minute later the keys have to be asked for');
    assert.equal((await read({ 'if-none-match': before.etag })).status, 304);
    assert.ok(app.ready('/v1/badges/a'));

    revision++;
    const after = await read({ 'if-none-match': before.etag });
    assert.equal(after.status, 200);
    assert.equal(after.statement, before.statement);
    assert.notEqual(after.keys, before.keys);
    assert.notEqual(after.etag, before.etag);
  });

  it('has a statement ready for everyone while it is the current one', async () => {
    const { statement, app, reader, pass } = await setUp();
    await statement();
    assert.ok(app.ready('/v1/badges/a'));
    reader.publish(snapshot('a', { score: 12 }));
    pass(59);
    assert.ok(app.ready('/v1/badges/a'));
    pass(1);
    assert.equal(app.ready('/v1/badges/a'), undefined);
    await statement();
    assert.ok(app.ready('/v1/badges/a'));
    pass(3600);
    assert.equal(app.ready('/v1/badges/a'), undefined);
  });

  it('asks again after a minute whether a merchant may have a badge now', async () => {
    const { get, reader, pass } = await setUp();
    const given = async (): Promise<boolean> =>
      ((await (await get('/v1/badges/few')).json()) as { statement: string | null }).statement !== null;
    assert.equal(await given(), false);
    reader.publish(snapshot('few'));
    pass(60);
    assert.equal(await given(), true);
  });

  it('gives no badge to a shop below its peers, and one without sites a badge for its own pages', async () => {
    const { get, statement, verify } = await setUp();
    for (const merchant of ['low', 'middling']) {
      assert.deepEqual(await (await get(`/v1/badges/${merchant}`)).json(), { statement: null, why: 'below-peers' });
    }
    const verdict = await verify(await statement('homeless'), { merchant: 'homeless', origins: [origin] });
    assert.equal(verdict.state, 'verified');
  });

  it('gives no badge to a shop to which nobody has come back, or too few to judge it', async () => {
    const { get } = await setUp();
    for (const merchant of ['once', 'unsettled']) {
      assert.deepEqual(await (await get(`/v1/badges/${merchant}`)).json(), { statement: null, why: 'too-few-returns' });
    }
  });

  it('signs no more than there is: 99.9 is not 100', async () => {
    const { statement, verify } = await setUp();
    const verdict = await verify(await statement('nearly'), { merchant: 'nearly', origins: [origin] });
    assert.ok(verdict.state === 'verified');
    assert.deepEqual([verdict.claims.stats.score, verdict.claims.stats.percentile], [99, 99]);
  });

  it('issues anew when the index changed, at most once a minute', async () => {
    const { statement, reader, pass } = await setUp();
    const first = await statement();
    reader.publish(snapshot('a', { score: 12 }));
    pass(59);
    assert.equal(await statement(), first);
    pass(1);
    assert.notEqual(await statement(), first);
  });

  it('stays verifiable across a year of key rotation', async () => {
    const { statement, verify, pass } = await setUp();
    for (let day = 0; day < 365; day += 5) {
      assert.equal((await verify(await statement())).state, 'verified', `day ${day}`);
      pass(5 * 86_400);
    }
  });

  it('leaves its own origin out where the merchant’s sites fill the list', async () => {
    const { statement, verify } = await setUp();
    const verdict = await verify(await statement('many'), { merchant: 'many', origins: ['https://s19.example'] });
    assert.equal(verdict.state, 'verified');
  });

  it('says why there is no statement, which is an answer and no error', async () => {
    const { get } = await setUp();
    const answer = await get('/v1/badges/few');
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { statement: null, why: 'too-few-buyers' });
  });

  it('knows no merchant that nobody reported', async () => {
    const { get } = await setUp();
    const answer = await get('/v1/badges/nobody');
    assert.equal(answer.status, 404);
    const problem = (await answer.json()) as { type: string; detail: string };
    assert.equal(problem.type, 'urn:huitou:problem:unknown-merchant');
    assert.match(problem.detail, /"nobody" is not known here/);
  });
});
