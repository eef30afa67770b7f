import type { TestPlatform } from '../../packages/proof/src/testing/platform-token.ts';

/** Signed by the right key, and wrong in one claim. */
export async function wronglyClaimed(platform: TestPlatform): Promise<string[]> {
  const now = Math.floor(Date.now() / 1000);
  const claims: readonly object[] = [
    ...[
      { iss: 'https://other.example' },
      { iss: '' },
      { iss: 7 },
      { aud: 'https://other.example' },
      { aud: [] },
      { aud: {} },
    ],
    ...[
      { iat: now + 9_000 },
      { nbf: now + 9_000 },
      { exp: now - 9_000 },
      { exp: now + 1e9 },
      { exp: 1e308 },
      { exp: 'soon' },
    ],
    ...[
      { iat: -1, exp: 0 },
      { iat: 0.5 },
      { jti: 'x' },
      { jti: undefined },
      { jti: 'x'.repeat(3_000) },
      { sub: '\u0000' },
    ],
    ...[{ sub: 'a/b' }, { merchant: '..' }, { merchant: undefined }, { merchant: {} }, { order: 'x' }, { order: null }],
    ...[
      { visit: -1 },
      { visit: 1e308 },
      { room: '\ud800' },
      { more: true },
      { role: 'platform' },
      JSON.parse('{"__proto__":1}'),
    ],
  ];
  const staff = [{ role: 'god' }, { role: 'merchant', sub: '' }, { merchant: '\ud800' }, { exp: now + 90_000 }];
  const heads = [
    { alg: 'none' },
    { alg: 'HS256' },
    { typ: 'JWT' },
    { kid: 'k2' },
    { kid: 7 },
    { crit: ['exp'] },
    { jwk: {} },
  ];
  return Promise.all([
    ...claims.map((more) => platform.purchase(more)),
    ...staff.map((more) => platform.merchant(more)),
    ...heads.map((header) => platform.purchase({}, header)),
    ...['{}', '[]', 'null', '1', '"x"', '{', '', '\u0000'].flatMap((text) => [
      platform.signText(text, text),
      platform.signText('{"alg":"EdDSA","typ":"huitou-purchase+jwt"}', text),
    ]),
  ]);
}

/** Not three parts, not base64url, too long, or signed for something else. */
export function misshapen(token: string): string[] {
  const [a = '', b = '', c = ''] = token.split('.');
  return [
    ...[a, `${a}.`, `${a}.${b}`, `${a}.${b}.`, `${token}.${c}`, '...', '.', 'x', '%', 'null', token.slice(0, -1)],
    ...[`${token}A`, `${a}.${b}.${[...c].toReversed().join('')}`, `${a}.e30.${c}`, `e30.${b}.${c}`, `${b}.${a}.${c}`],
    ...[
      `${a}=.${b}=.${c}=`,
      `${a} .${b}.${c}`,
      'x'.repeat(5_000),
      `${'x.'.repeat(2_000)}x`,
      `${a}.${'A'.repeat(3_500)}.${c}`,
    ],
  ];
}
