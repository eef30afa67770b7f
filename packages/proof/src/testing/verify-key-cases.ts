import { toBase64url } from '../base64url.ts';
import { keySetType } from '../key-set.ts';
import { generateKey, importSigningKey, signJws } from '../sign.ts';
import { statementType } from '../statement.ts';
import { verifyBadge } from '../verify.ts';
import { claimsAt } from './claims.ts';
import { Issuer } from './issuer.ts';
import { same, type Cases } from './same.ts';
import { code, good, issuer, keys, now, stranger } from './verify-setting.ts';

const [header, , signature] = good.split('.');
const loose = `${header}.${toBase64url(new TextEncoder().encode('{ }'))}.${signature}`;

/** Which keys count: root, key set, statement key. */
export const verifyKeyCases: Cases = {
  'a key set that is not one cannot be used': async () => {
    same(await code(good, 'x'.repeat(16385)), 'cannot-check: key-set-size');
    same(await code(good, 'x'), 'cannot-check: key-set-parts');
    same(await code(good, loose), 'cannot-check: key-set-json');
    same(await code(good, good), 'cannot-check: key-set-header');
  },
  'a key set that no built-in root signed cannot be used': async () => {
    const other = await Issuer.at(now);
    other.ring = issuer.ring;
    same(await code(good, await other.keySet(now)), 'cannot-check: key-set-signature');
  },
  'a key set of another issuer cannot be used, though a root signed it': async () => {
    same(await code(good, await issuer.keySet(now, { iss: 'https://other.example' })), 'cannot-check: key-set-issuer');
  },
  'a key set with a fault in it cannot be used, though a root signed it': async () => {
    const { anchors } = issuer;
    const [{ roots: [, second = ''] = [] } = {}] = anchors;
    const claims = { iss: issuer.origin, seq: 1, iat: now, exp: now + 8 * 86400, keys: [] };
    const root = await importSigningKey(await generateKey());
    const own = [{ issuer: issuer.origin, roots: [second, root.publicJwk.x] }];
    same(await code(good, await signJws(keySetType, claims, root), { anchors: own }), 'cannot-check: key-set-claims');
  },
  'a key set older than one seen before cannot be used': async () => {
    const floor = new Map();
    same(await code(good, await issuer.keySet(now, { seq: 9 }), { floor }), 'verified');
    same(await code(good, await issuer.keySet(now, { seq: 8 }), { floor }), 'cannot-check: key-set-old');
    same(await code(good, await issuer.keySet(now, { seq: 9 }), { floor }), 'verified');
  },
  'a key set ends, with five minutes of grace': async () => {
    const week = now + 7 * 86400;
    const late = await issuer.statement(week);
    same(await code(late, keys, { now: week + 300 }), 'verified');
    same(await code(late, keys, { now: week + 301 }), 'cannot-check: key-set-expired');
  },
  'a key that is not in the set is unknown': async () => {
    same(await code(await signJws(statementType, claimsAt(now), stranger)), 'invalid: unknown-key');
  },
  'a revoked key counts for nothing, from the moment it is revoked': async () => {
    const shaken = await Issuer.at(now);
    const before = await shaken.statement(now);
    await shaken.revoke((await shaken.key(now)).kid, now + 60);
    const on = shaken.circumstances(now + 60);
    const { state, code } = await verifyBadge(before, await shaken.keySet(now + 60), on);
    same([state, code], ['invalid', 'revoked-key']);
    const after = await verifyBadge(await shaken.statement(now + 60), await shaken.keySet(now + 60), on);
    same(after.state, 'verified');
  },
  'a signature by someone else under a known name is invalid': async () => {
    const forged = { ...stranger, kid: (await issuer.key(now)).kid };
    same(await code(await signJws(statementType, claimsAt(now), forged)), 'invalid: signature');
  },
};
