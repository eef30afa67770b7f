import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { avatarSeed } from './avatar-seed.ts';
import { createSecret } from './secret.ts';

describe('the seed of an avatar', () => {
  const secret = createSecret('of one store');

  it('is one for a person at a merchant', async () => {
    const seed = await avatarSeed(secret, 'tea', 'b1');
    assert.match(seed, /^[0-9a-f]{8}$/);
    assert.equal(await avatarSeed(createSecret('of one store'), 'tea', 'b1'), seed);
  });

  it('differs by merchant, by person and by store', async () => {
    const seeds = await Promise.all([
      avatarSeed(secret, 'tea', 'b1'),
      avatarSeed(secret, 'shoes', 'b1'),
      avatarSeed(secret, 'tea', 'b2'),
      avatarSeed(secret, 'teab', '1'),
      avatarSeed(createSecret('of another'), 'tea', 'b1'),
    ]);
    assert.equal(new Set(seeds).size, seeds.length);
  });
});
