import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { test } from 'node:test';
import { fromBase64url } from './base64url.ts';
import { keySetOf, rotate } from './key-ring.ts';
import { generateKey, importSigningKey, signKeySet, signStatement, thumbprint } from './sign.ts';
import { claimsAt } from './testing/claims.ts';

// RFC 8037, appendix A.1 to A.4.
const rfcKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
} as const;

test('names a key by the thumbprint of RFC 8037, appendix A.3', async () => {
  assert.equal(await thumbprint(rfcKey), 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});

test('signs what another implementation of Ed25519 verifies, with exactly three header members', async () => {
  const key = await importSigningKey(rfcKey);
  const jws = await signStatement(claimsAt(1_800_000_000), key);
  const [header = '', payload = '', signature = ''] = jws.split('.');
  assert.deepEqual(JSON.parse(Buffer.from(header, 'base64url').toString()), {
    alg: 'Ed25519',
    typ: 'huitou-badge+jwt',
    kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  });
  const jwk = createPublicKey({ key: { ...key.publicJwk }, format: 'jwk' });
  assert.ok(verify(null, Buffer.from(`${header}.${payload}`), jwk, Buffer.from(signature, 'base64url')));
});

test('refuses to sign claims that the tag would refuse, and says which', async () => {
  const key = await importSigningKey(await generateKey());
  const good = claimsAt(1_800_000_000);
  const refused: [object, RegExp][] = [
    [{ extra: 1 }, /\/extra is missing, unknown/],
    [{ aud: [] }, /\/aud must be 1 to 20/],
    [{ aud: ['https://*.example'] }, /\/aud/],
    [{ aud: ['https://shop.example/'] }, /\/aud/],
    [{ aud: ['https://Shop.example'] }, /\/aud must be 1 to 20 exact origins/],
    [{ iss: 'http://issuer.example' }, /\/iss must be an https origin/],
    [{ exp: good.iat + 86401 }, /\/exp/],
    [{ stats: { ...good.stats, returning: good.stats.buyers + 1 } }, /\/stats\/returning must not be over buyers/],
    [{ stats: { ...good.stats, score: 91.5 } }, /\/stats\/score and every other score must be an integer/],
    [{ stats: { ...good.stats, leaves: [101] } }, /\/stats\/score/],
    [{ stats: { ...good.stats, reviews: -1 } }, /no number below 0/],
    [{ stats: { ...good.stats, level: 5 } }, /\/stats\/level must be an integer from 1/],
    [{ name: 'x'.repeat(4096) }, /at most 4096/],
  ];
  for (const [change, reason] of refused) {
    await assert.rejects(signStatement({ ...good, ...change }, key), reason);
  }
});

test('signs a statement of exactly 4 kB, and no longer one', async () => {
  const key = await importSigningKey(await generateKey());
  const named = (name: string) => ({ ...claimsAt(1_800_000_000), name });
  const rest = await signStatement(named(''), key);
  // Four letters carry three bytes.
  const room = Math.floor((3 * (4096 - rest.length)) / 4);
  const signed = await Promise.all([room - 1, room].map((length) => signStatement(named('x'.repeat(length)), key)));
  assert.deepEqual([signed[0]?.length, signed[1]?.length], [4094, 4096]);
  await assert.rejects(signStatement(named('x'.repeat(room + 1)), key), /has 4097 letters, at most 4096 are allowed/);
});

test('refuses a key file whose halves do not belong together', async () => {
  const other = await generateKey();
  await assert.rejects(importSigningKey({ ...rfcKey, d: other.d }));
});

test('refuses a key set that lives longer than seven days', async () => {
  const root = await importSigningKey(await generateKey());
  const ring = await rotate({ seq: 0, keys: [] }, 1_800_000_000);
  const set = keySetOf(ring, 'https://issuer.example', 1_800_000_000);
  await signKeySet(set, root);
  await assert.rejects(signKeySet({ ...set, exp: set.exp + 1 }, root), /at most 7 days after iat/);
});

test('keeps the secret half from being read out again, or out of what is published', async () => {
  const { privateKey, publicJwk } = await importSigningKey(rfcKey);
  assert.equal(privateKey.extractable, false);
  assert.deepEqual(privateKey.usages, ['sign']);
  await assert.rejects(crypto.subtle.exportKey('jwk', privateKey));
  assert.deepEqual(publicJwk, { kty: 'OKP', crv: 'Ed25519', x: rfcKey.x });
});

test('refuses a key file with halves of another length, and says so', async () => {
  const short = 'A'.repeat(42);
  for (const change of [{ x: short }, { d: short }]) {
    await assert.rejects(importSigningKey({ ...rfcKey, ...change }), /x and d must be 32 bytes each/);
  }
});

test('makes keys that can be kept and used again', async () => {
  const [one, other] = [await generateKey(), await generateKey()];
  assert.notEqual(one.d, other.d);
  for (const { x, d, ...rest } of [one, other]) {
    assert.deepEqual(rest, { kty: 'OKP', crv: 'Ed25519' });
    assert.deepEqual([fromBase64url(x).length, fromBase64url(d).length], [32, 32]);
  }
  assert.equal((await importSigningKey(one)).kid, await thumbprint(one));
});

test('signs for an issuer that a page can believe only, and says what is wrong with its key set', async () => {
  const root = await importSigningKey(await generateKey());
  const ring = await rotate({ seq: 0, keys: [] }, 1_800_000_000);
  const set = keySetOf(ring, 'https://issuer.example', 1_800_000_000);
  await assert.rejects(signKeySet({ ...set, iss: 'http://issuer.example' }, root), /\/iss must be an https origin/);
  await assert.rejects(signKeySet({ ...set, seq: 1.5 }, root), /\/seq is missing, unknown or of the wrong type/);
  const [key] = set.keys;
  assert.ok(key);
  await assert.rejects(signKeySet({ ...set, keys: [{ ...key, x: 'A'.repeat(42) }] }, root), /\/keys must have sound/);
  await assert.rejects(signKeySet({ ...set, keys: Array(200).fill(key) }, root), /at most 16384/);
});
