import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyInUse, keySetOf, revoke, rotate } from './key-ring.ts';
import { Issuer } from './testing/issuer.ts';
import { verifyBadge, type Floor } from './verify.ts';

const day = 86_400;
const start = 1_800_000_000;

test('keys rotate over 200 days without one badge lost, whatever a cache still holds', async () => {
  const issuer = await Issuer.at(start);
  const used = new Set<string>();
  let week = await issuer.keySet(start);
  let yesterday = await issuer.statement(start);
  for (let now = start; now < start + 200 * day; now += day) {
    await issuer.rotate(now);
    used.add((await issuer.key(now)).kid);
    const floor: Floor = new Map();
    // A key set may be six days old, a statement a day: both must still do.
    if ((now - start) % (6 * day) === 0) week = await issuer.keySet(now);
    const today = await issuer.statement(now, { exp: now + day });
    for (const [statement, set] of [
      [today, week],
      [yesterday, week],
      [today, await issuer.keySet(now)],
      [yesterday, await issuer.keySet(now)],
    ] as const) {
      const { code } = await verifyBadge(statement, set, issuer.circumstances(now, { floor }));
      assert.equal(
        statement === yesterday && now > start + day ? code : 'verified',
        'verified',
        `day ${(now - start) / day}`,
      );
    }
    yesterday = today;
  }
  assert.equal(used.size, 3);
});

test('a key is shown 30 days before its use and 30 days after, and then forgotten', async () => {
  const issuer = await Issuer.at(start);
  const first = await issuer.key(start);
  const seen: Record<string, string[]> = {};
  for (let now = start; now < start + 200 * day; now += day) {
    await issuer.rotate(now);
    for (const { kid, nbf, exp } of issuer.ring.keys) {
      assert.ok(nbf - now <= 30 * day && now - exp <= 30 * day);
      (seen[kid] ??= []).push(now < nbf ? 'next' : now < exp ? 'active' : 'retired');
    }
  }
  const spans = Object.values(seen).map((days) =>
    ['next', 'active', 'retired'].map((s) => days.filter((d) => d === s).length),
  );
  assert.deepEqual(spans[0], [0, 90, 30]);
  assert.deepEqual(spans[1], [30, 90, 20]);
  assert.ok(!issuer.ring.keys.some(({ kid }) => kid === first.kid));
});

test('the sequence number grows with every change and only then', async () => {
  const issuer = await Issuer.at(start);
  const { ring } = issuer;
  assert.equal(await rotate(ring, start + day), ring);
  const announced = await rotate(ring, start + 60 * day);
  assert.equal(announced.seq, ring.seq + 1);
  await issuer.revoke((await issuer.key(start)).kid, start + day);
  assert.equal(issuer.ring.seq, ring.seq + 2);
});

test('an issuer that slept for a year signs again at once', async () => {
  const issuer = await Issuer.at(start);
  const now = start + 365 * day;
  await issuer.rotate(now);
  const { state } = await verifyBadge(await issuer.statement(now), await issuer.keySet(now), issuer.circumstances(now));
  assert.equal(state, 'verified');
});

test('of several keys in use the one that ends last signs; without one nothing is signed', async () => {
  const [first] = (await rotate({ seq: 0, keys: [] }, start)).keys;
  assert.ok(first);
  const later = { ...first, kid: 'later', nbf: start + day, exp: first.exp + day };
  const lost = { ...later, kid: 'lost', exp: later.exp + day, revoked: true };
  for (const keys of [
    [first, later, lost],
    [lost, later, first],
  ]) {
    const used = (now: number) => keyInUse({ seq: 1, keys }, now).kid;
    assert.deepEqual([start, start + day - 1, start + day, first.exp, later.exp - 1].map(used), [
      first.kid,
      first.kid,
      'later',
      'later',
      'later',
    ]);
    for (const now of [start - 1, later.exp]) assert.throws(() => used(now), /^Error: key ring: no key is in use at/);
  }
});

test('a key set says of each key where it stands, and is valid for a week', async () => {
  const [key] = (await rotate({ seq: 6, keys: [] }, start)).keys;
  assert.ok(key);
  const set = (now: number, revoked = false) =>
    keySetOf({ seq: 7, keys: [{ ...key, revoked }] }, 'https://issuer.example', now);
  assert.deepEqual(set(start), {
    iss: 'https://issuer.example',
    seq: 7,
    iat: start,
    exp: start + 7 * day,
    keys: [
      { kty: 'OKP', crv: 'Ed25519', kid: key.kid, x: key.jwk.x, nbf: start, exp: start + 90 * day, status: 'active' },
    ],
  });
  const statuses = [start - 1, start, key.exp - 1, key.exp].map((now) => set(now).keys[0]?.status);
  assert.deepEqual(statuses, ['next', 'active', 'active', 'retired']);
  for (const now of [start - 1, start, key.exp]) assert.equal(set(now, true).keys[0]?.status, 'revoked');
});

test('only the lost key is revoked, and what it was to do is given to another in time', async () => {
  const first = await rotate({ seq: 0, keys: [] }, start);
  const ring = await rotate(first, start + 61 * day);
  const [active, next] = ring.keys;
  assert.ok(active && next);
  const shown = (keys: typeof ring.keys) => keys.map(({ nbf, revoked }) => [nbf, revoked]);
  const withoutNext = await revoke(ring, next.kid, start + 61 * day);
  assert.deepEqual(shown(withoutNext.keys), [
    [start, false],
    [active.exp, true],
    [active.exp, false],
  ]);
  const withoutActive = await revoke(ring, active.kid, start + 61 * day);
  assert.deepEqual(shown(withoutActive.keys), [
    [start, true],
    [active.exp, false],
    [start + 61 * day, false],
  ]);
  assert.equal(keyInUse(withoutActive, start + 61 * day), withoutActive.keys[2]);
});
