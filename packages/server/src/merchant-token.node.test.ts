import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { callerOf, methodOf, type Operation } from '@huitou/api/operation/operation.js';
import { operations } from '@huitou/api/operations/all.generated.js';
import { startTokenService, type TokenService } from './testing/token-service.ts';

/** The path of an operation with the examples of its parameters. */
const pathOf = ({ path, pathParameters }: Operation): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(pathParameters[name]?.example ?? 'x'));
const nameOf = (one: Operation): string => `${methodOf(one).toUpperCase()} ${one.path}`;
const askingFor = (caller: string): readonly Operation[] => operations.filter((one) => callerOf(one) === caller);

describe('a token of the other kind', () => {
  let service: TokenService;
  before(async () => void (service = await startTokenService()));
  after(() => service.stop());

  const ask = async (one: Operation, token: string): Promise<readonly [status: number, detail: string]> => {
    const method = methodOf(one).toUpperCase();
    const response = await fetch(`${service.at}${pathOf(one)}`, {
      method,
      ...(/POST|PUT/.test(method) && { body: '{}' }),
      headers: {
        ...{ authorization: `Bearer ${token}`, 'idempotency-key': 'key-00000001' },
        ...(/POST|PUT/.test(method) && { 'content-type': 'application/json' }),
      },
    });
    const { detail = '' } = (await response.json()) as { readonly detail?: string };
    return [response.status, detail];
  };

  it('is refused where a buyer’s is asked for, in words that say which is', async () => {
    const asking = askingFor('purchase');
    const names = asking.map(nameOf);
    for (const one of [
      'GET /v1/purchase',
      'POST /v1/reviews',
      'PUT /v1/reviews/{review}',
      'DELETE /v1/reviews/{review}',
      'PUT /v1/reviews/{review}/vote',
      'POST /v1/reviews/{review}/appeal',
      'POST /v1/pictures',
    ]) {
      assert.ok(names.includes(one), `${one} is not among ${names.join(', ')}`);
    }
    for (const one of asking) {
      const [status, detail] = await ask(one, await service.platform.merchant());
      assert.equal(status, 401, nameOf(one));
      assert.match(
        detail,
        /^authorization: the purchase token fails at header: typ is huitou-merchant\+jwt; .*huitou-purchase\+jwt/,
        nameOf(one),
      );
    }
  });

  it('is refused where a merchant’s is asked for', async () => {
    const asking = askingFor('merchant');
    assert.ok(asking.length > 3);
    for (const one of asking) {
      const [status, detail] = await ask(one, await service.platform.purchase());
      assert.equal(status, 401, nameOf(one));
      assert.match(
        detail,
        /^authorization: the merchant token fails at header: typ is huitou-purchase\+jwt; .*huitou-merchant\+jwt/,
        nameOf(one),
      );
    }
  });

  it('is read as what it says it is where either may be shown', async () => {
    const asking = askingFor('reader');
    assert.deepEqual(asking.map(nameOf), ['POST /v1/reviews/{review}/reports']);
    for (const one of asking) {
      for (const token of [await service.platform.merchant(), await service.platform.purchase()]) {
        // The body is empty, so both have passed.
        assert.equal((await ask(one, token))[0], 400);
      }
      const [status, detail] = await ask(
        one,
        await service.platform.merchant({ exp: 1_700_000_900, iat: 1_700_000_000 }),
      );
      assert.equal(status, 401);
      assert.match(detail, /the merchant token fails at expired/);
    }
  });
});
