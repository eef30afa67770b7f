import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rotate } from './key-ring.ts';
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
