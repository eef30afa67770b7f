import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onceAVersion } from './once-a-version.ts';

it('reads once a version, also for many who ask together, and again after a failure', async () => {
  let [version, reads] = [1, 0];
  let failure: Error | undefined;
  const read = onceAVersion(
    () => version,
    async () => {
      reads++;
      if (failure) throw failure;
      return [version];
    },
  );
  const [first, second] = await Promise.all([read(), read()]);
  assert.equal(first, second);
  assert.equal(await read(), first);
  assert.equal(reads, 1);
  version = 2;
  failure = new Error('away');
  await assert.rejects(read(), failure);
  failure = undefined;
  assert.deepEqual(await read(), [2]);
  assert.equal(reads, 3);
});
