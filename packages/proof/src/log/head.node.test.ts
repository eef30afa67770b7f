import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { keyInUse, keySetOf, rotate, revoke, type KeyRing } from '../key-ring.ts';
import { generateKey, importSigningKey, signKeySet, signStatement } from '../sign.ts';
import { openHead, signHead, type HeadClaims } from './head.ts';

const iss = 'https://api.example';
const now = 1_790_000_000;
const claims: HeadClaims = { iss, size: 7, root: 'r'.repeat(43), day: '2026-09-21', at: now, iat: now };

describe('a signed head of the log', () => {
  let ring: KeyRing;
  let anchors: { issuer: string; roots: string[] }[];
  let keys: (ring: KeyRing, of?: string) => Promise<string>;
  let sign: (claims: HeadClaims) => Promise<string>;
  before(async () => {
    const root = await importSigningKey(await generateKey());
    ring = await rotate({ seq: 0, keys: [] }, now);
    anchors = [{ issuer: iss, roots: [root.publicJwk.x] }];
    keys = (some, of = iss) => signKeySet(keySetOf(some, of, now), root);
    sign = async (some) => signHead(some, await importSigningKey(keyInUse(ring, now).jwk));
  });

  it('is believed by whoever believes the issuer, and after a year as well', async () => {
    assert.deepEqual(await openHead(await sign(claims), await keys(ring), anchors), claims);
  });

  it('is refused with the reason', async () => {
    const jws = await sign(claims);
    const [head, payload = '', signature = ''] = jws.split('.');
    const other = Buffer.from(JSON.stringify({ ...claims, size: 8 })).toString('base64url');
    const { kid } = keyInUse(ring, now);
    const cases: readonly (readonly [string, string, string])[] = [
      ['signature', [head, other, signature].join('.'), await keys(ring)],
      ['signature', [head, payload, `B${signature.slice(1, -4)}AAAA`].join('.'), await keys(ring)],
      ['issuer', await sign({ ...claims, iss: 'https://other.example' }), await keys(ring)],
      ['key-not-in-force', await sign({ ...claims, iat: now - 1 }), await keys(ring)],
      ['claims', await sign({ ...claims, more: 1 } as HeadClaims), await keys(ring)],
      ['revoked-key', jws, await keys(await revoke(ring, kid, now))],
      ['unknown-key', jws, await keys(await rotate({ seq: 1, keys: [] }, now))],
      ['key-set-issuer', jws, await keys(ring, 'https://other.example')],
      ['parts', 'nothing', await keys(ring)],
    ];
    for (const [fault, statement, set] of cases) assert.equal(await openHead(statement, set, anchors), fault);
    assert.equal(await openHead(jws, await keys(ring), []), 'key-set-signature');
  });

  it('is no badge, and no badge is one', async () => {
    const badge = await signStatement(
      {
        ...{ iss, sub: 'm', jti: 'j', aud: ['https://shop.example'], iat: now, nbf: now, exp: now + 60, name: 'M' },
        stats: { level: 3, score: 80, percentile: 80, buyers: 9, returning: 3, reviews: 1, period: 365, leaves: [80] },
        ...{ services: [], method: { version: 'v2', hash: 'h' }, status: { uri: `${iss}/s`, idx: 0 } },
      },
      await importSigningKey(keyInUse(ring, now).jwk),
    );
    assert.equal(await openHead(badge, await keys(ring), anchors), 'header');
  });
});
