import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProblemError } from '@huitou/api/operation/problem.js';
import { isTokenFault, type FindKeys } from '@huitou/proof/platform-token.js';
import { TestPlatform } from '@huitou/proof/testing/platform-token.js';
import { checkTokens } from './check-tokens.ts';

const isAway = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status === 503 && error.headers['retry-after'] === '30';

describe('a token while a key set of the platform cannot be had', () => {
  const none: FindKeys = async () => [];

  it('is not called wrong where its key is not known: it may be good, and is asked for again', async () => {
    const platform = await TestPlatform.create();
    const away = checkTokens({
      issuer: platform.issuer,
      audience: platform.audience,
      keys: none,
      incomplete: () => true,
    });
    await assert.rejects(async () => away.purchase?.(await platform.purchase()), isAway);
    await assert.rejects(async () => away.merchant?.(await platform.merchant()), isAway);
    // Another key, from a file, has no name: it may be any, and is not the one.
    const { x } = await TestPlatform.create();
    const others = checkTokens({
      issuer: platform.issuer,
      audience: platform.audience,
      keys: async () => [{ x, kid: undefined }],
      incomplete: () => true,
    });
    await assert.rejects(async () => others.purchase?.(await platform.purchase()), isAway);
  });

  it('counts by a key that is known, and is wrong for whatever else is wrong with it', async () => {
    const platform = await TestPlatform.create();
    const place = { issuer: platform.issuer, audience: platform.audience, keys: platform.keys };
    const { purchase } = checkTokens({ ...place, incomplete: () => true });
    const checkOf = async (token: string): Promise<string | undefined> => {
      const found = await purchase?.(token);
      return found && isTokenFault(found) ? found.check : undefined;
    };
    assert.equal(await checkOf(await platform.purchase()), undefined);
    assert.equal(await checkOf(await platform.purchase({ aud: 'https://other.example' })), 'audience');
    assert.equal(await checkOf('a.b.c'), 'parts');
    const known = checkTokens({ ...place, keys: none });
    const found = await known.purchase?.(await platform.purchase());
    assert.equal(found && isTokenFault(found) && found.check, 'key');
  });
});
