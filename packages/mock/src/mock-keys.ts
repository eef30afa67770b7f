import type { Anchor } from '@huitou/proof/anchors.js';
import { rotate, type KeyRing } from '@huitou/proof/key-ring.js';
import { importSigningKey, type PrivateJwk } from '@huitou/proof/sign.js';
import type { Keys } from '@huitou/server/badge/keys.js';
import { apiOf, scenarios } from './scenario.ts';

/** The example key of RFC 8037, appendix A: everybody knows its secret, so nothing that counts may ever trust it. */
const publishedExample: PrivateJwk = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};

/** What a build of stories or tests has to believe so that the mock's badges are verified; never a build for a page. */
export const mockAnchors: readonly Anchor[] = scenarios.map((scenario) => ({
  issuer: apiOf(scenario),
  roots: [publishedExample.x],
}));

/** Seconds before now at which the mock's first statement key came into use, so that it could sign in the past too. */
const inUseFor = 45 * 86_400;

/** Keys under the mock's root. */
export async function mockKeys(now: number): Promise<Keys> {
  let ring: KeyRing = await rotate({ seq: 0, keys: [] }, now - inUseFor);
  return { root: await importSigningKey(publishedExample), ring: async (at) => (ring = await rotate(ring, at)) };
}
