import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { isTokenFault, readPlatformToken, type TokenFault } from './platform-token.ts';
import { purchaseToken, type PurchaseTokenClaims } from './purchase-token.ts';
import { TestPlatform } from './testing/platform-token.ts';

const now = Math.floor(Date.now() / 1000);
const day = 86_400;

describe('a purchase token', () => {
  let platform: TestPlatform;
  before(async () => void (platform = await TestPlatform.create()));

  const read = (token: string, more: object = {}): Promise<PurchaseTokenClaims | TokenFault> => {
    const { issuer, audience, keys } = platform;
    return readPlatformToken(token, purchaseToken, { issuer, audience, keys, now, ...more });
  };
  const checkOf = async (token: string, more: object = {}): Promise<string> => {
    const found = await read(token, more);
    return isTokenFault(found) ? found.check : 'believed';
  };

  it('is believed as any library writes it', async () => {
    const claims = await read(await platform.purchase());
    assert.ok(!isTokenFault(claims));
    assert.deepEqual([claims.sub, claims.merchant, claims.visit], ['b1', 'm1', 2]);
    for (const alg of ['EdDSA', 'Ed25519'])
      assert.equal(await checkOf(await platform.purchase({}, { alg })), 'believed');
    assert.equal(await checkOf(await platform.purchase({}, { kid: undefined })), 'believed');
    assert.equal(await checkOf(await platform.purchase({ aud: ['https://a.example', platform.audience] })), 'believed');
    assert.equal(await checkOf(await platform.purchase({ nbf: now - 5, room: 'r1', session: 's1' })), 'believed');
  });

  it('may be spelled in any way that JSON allows', async () => {
    const [head = '', claims = ''] = (await platform.purchase())
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString());
    const loose = JSON.stringify(JSON.parse(claims), null, 2).replaceAll('https://', 'https:\\/\\/');
    assert.equal(await checkOf(await platform.signText(`\n${head} `, loose)), 'believed');
  });

  it('says which check it fails', async () => {
    const good = await platform.purchase();
    const [head = '', claims = '', signature = ''] = good.split('.');
    const other = await TestPlatform.create();
    const cases: readonly (readonly [string, string | Promise<string>, object?])[] = [
      ['size', `${'a'.repeat(4097)}`],
      ['parts', ''],
      ['parts', `${head}.${claims}`],
      ['parts', `${good}.${signature}`],
      ['parts', `${good}==`],
      ['json', platform.signText('{"alg":', '{}')],
      ['header', platform.purchase({}, { alg: 'none' })],
      ['header', platform.purchase({}, { alg: 'HS256' })],
      ['header', platform.purchase({}, { typ: 'JWT' })],
      ['header', platform.purchase({}, { typ: 'huitou-merchant+jwt' })],
      ['header', platform.purchase({}, { crit: ['exp'] })],
      ['header', platform.purchase({}, { jwk: { kty: 'OKP' } })],
      ['key', platform.purchase({}, { kid: 'k2' })],
      ['signature', other.purchase()],
      ['signature', `${head}.${claims}.${'A'.repeat(86)}`],
      ['claims', platform.purchase({ order: 'o2' })],
      ['claims', platform.purchase({ jti: undefined })],
      ['claims', platform.purchase({ jti: 'short' })],
      ['claims', platform.purchase({ aud: undefined })],
      ['claims', platform.purchase({ sub: 'a b' })],
      ['claims', platform.purchase({ rooom: 'r1' } as object)],
      ['claims', platform.purchase({ exp: String(now + day) })],
      ['issuer', platform.purchase({ iss: 'https://platform.example/' })],
      ['audience', platform.purchase({ aud: 'https://other.example' })],
      ['not-yet', platform.purchase({ iat: now + 301, exp: now + day })],
      ['not-yet', platform.purchase({ nbf: now + 301 })],
      ['expired', platform.purchase({ iat: now - 2 * day, exp: now - 300 })],
      ['lifetime', platform.purchase({ exp: now + 31 * day })],
      ['lifetime', platform.purchase({ iat: now, exp: now })],
    ];
    for (const [check, token, more] of cases) {
      assert.equal(await checkOf(await token, more), check, `${check}: ${await token}`);
    }
  });

  it('is good until five minutes after its end, for clocks that differ', async () => {
    const token = await platform.purchase({ iat: now - day, exp: now });
    assert.equal(await checkOf(token, { now: now + 299 }), 'believed');
    assert.equal(await checkOf(token, { now: now + 300 }), 'expired');
  });

  it('says what to change', async () => {
    const found = await read(await platform.purchase({ aud: 'https://other.example' }));
    assert.ok(isTokenFault(found));
    assert.equal(found.reason, 'aud is https://other.example; here it has to be https://api.example');
  });

  it('is never believed with one letter changed', async () => {
    const token = await platform.purchase();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=';
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...letters), async (place, letter) => {
        fc.pre(token[place] !== letter);
        const changed = token.slice(0, place) + letter + token.slice(place + 1);
        assert.ok(isTokenFault(await read(changed)), changed);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never believed, and throws nothing, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        assert.ok(isTokenFault(await read(text)));
        assert.ok(isTokenFault(await read(await platform.signText(text, text))));
      }),
      { numRuns: 300 },
    );
  });
});
