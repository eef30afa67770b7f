import type { Anchor } from '@huitou/proof/anchors.js';
import { rotate, type KeyRing } from '@huitou/proof/key-ring.js';
import { importSigningKey, type PrivateJwk } from '@huitou/proof/sign.js';
import type { Keys } from '@huitou/api/badge/keys.js';
import { apiOf, scenarios, type Scenario } from './scenario.ts';

const root = (x: string, d: string): PrivateJwk => ({ kty: 'OKP', crv: 'Ed25519', x, d });

/**
 * A root for each scenario, as an issuer of its own has it. The secret is SHA-256 of `huitou mock root ` and the
 * scenario's name: everybody knows it, so nothing that counts may ever trust these keys.
 */
const roots: Readonly<Record<Scenario, PrivateJwk>> = {
  live: root('FHsnsARb0kK7OU3YTzwSJwOKZJgo_ljFrXnbZ_lQ1Os', 'k3zpzg_b4O3N2MtrMLg7CpX4FcpkG6cx9m10jaAaz8I'),
  evening: root('loNUy8whxL2kzrXFn_Nv6YE2vo4IvSK1tZbQkZfzgOw', 'VbY6j-64Y5Sjxb17SlCwry2tj43TJ5JlH6dgr0xCOgo'),
  'ten-thousand': root('OVjGsBCPFfvBbMvnGxs8rtqg05beMWBFbCTclaRM3NQ', 'K7bekDOVJrhoCFdSZpl9WkTLyX3jAAQJNxexBv0WEd0'),
  offline: root('GUjq8CvS4kCwNi1wX9tRtr7NVtU-5hxI3EXtlly0OCI', 'tOVtyledZQkEzWYwL1XJb89K9R7EFdQzJ-61iiLWgwo'),
  slow: root('sSK_giJBHYR5IRZJlHlJoVc-_EqNhQbb_Z3JYbOd0V4', 'gqKhRcViLc2oKIPbvY60PdpxqClo_ynczbIbYRXahvs'),
  hanging: root('RdLLiizdUORo2uPfk4VpKbHL2Cn6KhPhbfgXUjp4EV0', 'CGPubL5RrPtGEwGNyArAMvjM23Y06zxiXOM7mAQ7Jkw'),
  failing: root('P_qs62ruO8vxczzNLLJ2hUGZHzFvD8viY4irtz-E9lE', '8dIfsFavsKgwYW2M5AxluA1a4E_c4a7PsARa1B3mqxE'),
  malformed: root('627frQA-MMPw80f_sgRuIbM3Hhs5_SCbXYI1QuTTiGM', '2WENc-dv-jHKKMc4AnLcGvopRme9p5NfRrpemskXOt8'),
  stale: root('qvuer1RlLfQxu-TVqO1rYVx1EQGGzUiUPq8lrO7T3cQ', 'Zc5MgY3x7hPezsuGGqmb9U_8qYWl_nKWz9i9jx3klfk'),
  'expired-badge': root('V6BxWXE-x-ivs4dIHViDAgtfmfbwknIbAPYja6daCMQ', 'TAZ_cynoRLVZvzFcKW1hAg45bOf0jHV_Uz8rGHpE-xk'),
  'wrong-site': root('jCj0Qe-qO2WJU4ChXlojX4JgfJdKi_Hwmp8F78RGhVU', 'UycWizgg_LnI60GV20q8xYfmDwODH8EU2whB9dONfS8'),
  'forged-badge': root('QEeLX-25UsqOivZOmq5QdbEQzM3AT-MdFjdoGN0UfK4', 'G2lBJ4qrrMfQI2pgQwbh7Y3PM7iSJKpJ_7zTwmfoYbw'),
  'foreign-root': root('tFu8H7OJ6Nxl8mwCIBR0-mFzRgJTSIVy3f0C0JH2sfs', 'Y4R2apnvt0MbK1xAUseoBW1wT6LykwsAs53AndQPh78'),
};

/** What a build of stories or tests has to believe so that the mock's badges are verified; never a build for a page. */
export const mockAnchors: readonly Anchor[] = scenarios.map((scenario) => ({
  issuer: apiOf(scenario),
  roots: [roots[scenario].x],
}));

/** Seconds before now at which the mock's first statement key came into use, so that it could sign in the past too. */
const inUseFor = 45 * 86_400;

/** Keys under the scenario's root. */
export async function mockKeys(scenario: Scenario, now: number): Promise<Keys> {
  let ring: KeyRing = await rotate({ seq: 0, keys: [] }, now - inUseFor);
  return { root: await importSigningKey(roots[scenario]), ring: async (at) => (ring = await rotate(ring, at)) };
}
