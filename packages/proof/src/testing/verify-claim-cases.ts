import { signJws } from '../sign.ts';
import { statementType } from '../statement.ts';
import { verifyBadge } from '../verify.ts';
import { claimsAt } from './claims.ts';
import { same, type Cases } from './same.ts';
import { code, good, issuer, keys, now, signed } from './verify-setting.ts';

const { stats } = claimsAt(now);

/** What is claimed, by whom, when, where and about whom. */
export const verifyClaimCases: Cases = {
  'a good statement is verified, with its claims': async () => {
    same(await verifyBadge(good, keys, issuer.circumstances(now)), {
      state: 'verified',
      code: 'verified',
      claims: claimsAt(now),
    });
  },
  'either root may sign the key set': async () => same(await code(good, await issuer.keySet(now, {}, 1)), 'verified'),
  'a build without anchors cannot check': async () =>
    same(await code(good, keys, { anchors: [] }), 'cannot-check: no-anchors'),
  'a page without an origin cannot check': async () => {
    same(await code(good, keys, { origins: ['null'] }), 'cannot-check: no-origin');
    same(await code(good, keys, { origins: [] }), 'cannot-check: no-origin');
  },
  'claims that are missing, unknown or impossible are invalid even when signed': async () => {
    const bad: object[] = [
      { extra: 1 },
      { constructor: 1 },
      { ['__proto__']: 1 },
      { name: null },
      { aud: [] },
      { aud: Array.from({ length: 21 }, (_, i) => `https://s${i}.example`) },
      { aud: ['https://shop.example', 'https://*.example'] },
      { aud: ['https://shop.example', 'https://b.example/path'] },
      { exp: now + 86401 },
      { exp: now },
      { stats: { ...stats, returning: stats.buyers + 1 } },
      { stats: { ...stats, score: 101 } },
      { stats: { ...stats, score: 90.5 } },
      { stats: { ...stats, level: 0 } },
      { stats: { ...stats, reviews: -1 } },
      { stats: { ...stats, more: 1 } },
    ];
    for (const change of bad) same(await code(await signed(change)), 'invalid: claims', JSON.stringify(change));
  },
  'a key signs only in its own time': async () => {
    const long = now + 91 * 86400;
    const late = await signJws(statementType, claimsAt(long), await issuer.key(now));
    same(await code(late, await issuer.keySet(long), { now: long }), 'invalid: key-not-in-force');
  },
  'a key signs from its first second on, and no longer in the second of its end': async () => {
    const early = await signed({ iat: now - 1, nbf: now - 1, exp: now + 900 });
    same([await code(early), await code(good)], ['invalid: key-not-in-force', 'verified']);
    const end = now + 90 * 86400;
    const late = await issuer.keySet(end);
    const at = async (time: number): Promise<string> => {
      const statement = await signJws(statementType, claimsAt(time), await issuer.key(now));
      return code(statement, late, { now: end });
    };
    same([await at(end - 1), await at(end)], ['verified', 'invalid: key-not-in-force']);
  },
  'an issuer speaks only for itself': async () => {
    same(await code(await signed({ iss: 'https://other.example' })), 'invalid: issuer');
  },
  'a clock up to five minutes slow is forgiven, a slower one cannot check': async () => {
    same(await code(good, keys, { now: now - 300 }), 'verified');
    const future = await signed({ iat: now + 301, nbf: now + 301, exp: now + 900 });
    same(await code(future), 'cannot-check: not-yet');
    const issuedAhead = await signed({ nbf: now + 301, exp: now + 900 });
    same(await code(issuedAhead), 'cannot-check: not-yet');
  },
  'a statement ends, with five minutes of grace': async () => {
    same(await code(good, keys, { now: now + 7500 }), 'verified');
    same(await code(good, keys, { now: now + 7501 }), 'expired');
  },
  'a clock that was set back does not revive what has ended': async () => {
    const floor = new Map();
    const newer = await issuer.keySet(now + 8000);
    same(await code(good, newer, { floor }), 'expired');
    same(await code(good, keys, { floor }), 'expired');
  },
  'a statement that was verified keeps a clock from being set back, too': async () => {
    const floor = new Map();
    const newer = await issuer.statement(now + 8000);
    same(await code(newer, keys, { floor, now: now + 8000 }), 'verified');
    same(await code(good, keys, { floor }), 'expired');
  },
  'a site that is not named is the wrong one, framed or not': async () => {
    same(await code(good, keys, { origins: ['https://evil.example'] }), 'wrong-site');
    same(await code(good, keys, { origins: ['https://shop.example', 'https://evil.example'] }), 'wrong-site');
    same(await code(good, keys, { origins: ['https://shop.example', 'https://live.example:8443'] }), 'verified');
    same(await code(good, keys, { origins: ['https://shop.example:8443'] }), 'wrong-site');
    same(await code(good, keys, { origins: ['http://shop.example'] }), 'wrong-site');
  },
  'another merchant’s statement is invalid': async () =>
    same(await code(good, keys, { merchant: 'm-2' }), 'invalid: merchant'),
  'a root that cannot be read is a failure, not a verdict': async () => {
    same(await code(good, keys, { anchors: [{ issuer: issuer.origin, roots: ['?'] }] }), 'cannot-check: no-verifier');
  },
};
