import { fromBase64url, toBase64url } from '../base64url.ts';
import { keySetType } from '../key-set.ts';
import { generateKey, importSigningKey, signJws } from '../sign.ts';
import { statementType } from '../statement.ts';
import { verifyBadge, type Circumstances } from '../verify.ts';
import { claimsAt } from './claims.ts';
import { Issuer } from './issuer.ts';
import { same, type Cases } from './same.ts';

const now = 1_800_000_000;
const utf8 = (text: string) => toBase64url(new TextEncoder().encode(text));
const issuer = await Issuer.at(now);
const keys = await issuer.keySet(now);
const good = await issuer.statement(now);
const [header = '', payload = '', signature = ''] = good.split('.');
const headerText = new TextDecoder().decode(fromBase64url(header));

const code = async (statement: string, keySet = keys, change: Partial<Circumstances> = {}): Promise<string> => {
  const { state, code } = await verifyBadge(statement, keySet, issuer.circumstances(now, change));
  return state === code ? state : `${state}: ${code}`;
};
/** Signed by the issuer's own key although no honest issuer would. */
const signed = (change: object) => issuer.statement(now, change, statementType);
/** Signed by the right key over exactly these texts. */
const signedText = async (headerJson: string, payloadJson: string): Promise<string> => {
  const text = `${utf8(headerJson)}.${utf8(payloadJson)}`;
  const bytes = await crypto.subtle.sign('Ed25519', (await issuer.key(now)).privateKey, new TextEncoder().encode(text));
  return `${text}.${toBase64url(new Uint8Array(bytes))}`;
};
const stranger = await importSigningKey(await generateKey());
const stats = claimsAt(now).stats;

/** Every outcome of the protocol's order of checks, with what leads to it. */
export const verifyCases: Cases = {
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
  'more than 4 kB is invalid': async () => same(await code(`${good}${'A'.repeat(4096)}`), 'invalid: size'),
  'anything but three parts of clean base64url is invalid': async () => {
    const flipped = signature.slice(0, -1) + String.fromCharCode(signature.charCodeAt(85) + 1);
    const bad = [
      '',
      '.',
      'a.b',
      `${good}.`,
      `${good}=`,
      ` ${good}`,
      `${header}.${payload}.${flipped}`,
      good.replace('.', '.\n'),
    ];
    for (const text of bad) same(await code(text), 'invalid: parts', text);
  },
  'JSON with a second spelling is invalid even when signed': async () => {
    const text = JSON.stringify(claimsAt(now));
    const bad = [
      text.replace('"sub":"m-1"', '"sub":"m-2","sub":"m-1"'),
      text.replace('{', '{ '),
      text.replace('m-1', '\\u006d-1'),
      text.replace('"score":91', '"score":91.0'),
      `${text} `,
      `\uFEFF${text}`,
      text.slice(1),
    ];
    for (const json of bad) same(await code(await signedText(headerText, json)), 'invalid: json', json);
  },
  'a header with anything else in it is invalid': async () => {
    const kid = JSON.parse(headerText).kid as string;
    const bad = [
      { alg: 'EdDSA', typ: statementType, kid },
      { alg: 'none', typ: statementType, kid },
      { alg: 'Ed25519', typ: keySetType, kid },
      { alg: 'Ed25519', typ: statementType },
      { alg: 'Ed25519', typ: statementType, kid, crit: ['b64'] },
      { alg: 'Ed25519', typ: statementType, kid, jwk: stranger.publicJwk },
      [],
    ];
    for (const text of bad)
      same(await code(await signedText(JSON.stringify(text), JSON.stringify(claimsAt(now)))), 'invalid: header');
  },
  'a key set that is not one cannot be used': async () => {
    same(await code(good, 'x'.repeat(16385)), 'cannot-check: key-set-size');
    same(await code(good, 'x'), 'cannot-check: key-set-parts');
    same(await code(good, `${header}.${utf8('{ }')}.${signature}`), 'cannot-check: key-set-json');
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
  'claims that are missing, unknown or impossible are invalid even when signed': async () => {
    const bad = [
      { extra: 1 },
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
    const rotated = new Issuer([]);
    rotated.ring = issuer.ring;
    const late = await signJws(statementType, claimsAt(long), await issuer.key(now));
    same(await code(late, await issuer.keySet(long), { now: long }), 'invalid: key-not-in-force');
  },
  'an issuer speaks only for itself': async () => {
    same(await code(await signed({ iss: 'https://other.example' })), 'invalid: issuer');
  },
  'a clock up to five minutes slow is forgiven, a slower one cannot check': async () => {
    same(await code(good, keys, { now: now - 300 }), 'verified');
    const future = await signed({ iat: now + 301, nbf: now + 301, exp: now + 900 });
    same(await code(future), 'cannot-check: not-yet');
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
  'an old library that gives lists a toJSON changes nothing': async () => {
    const lists = Array.prototype as { toJSON?: () => string };
    lists.toJSON = () => 'broken';
    const outcome = await code(good).finally(() => delete lists.toJSON);
    same(outcome, 'verified');
  },
};
