import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WriterQueue } from './writer-queue.ts';

describe('WriterQueue', () => {
  it('runs one task after the other, past one that fails, and is idle after the last', async () => {
    const queue = new WriterQueue();
    const log: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = queue.run(async () => {
      log.push('first begins');
      await gate.promise;
      log.push('first ends');
    });
    const second = queue.run(async () => {
      log.push('second');
      throw new Error('the disk is full');
    });
    const third = queue.run(async () => log.push('third'));
    gate.resolve();
    await assert.rejects(second, /the disk is full/);
    await queue.idle();
    await Promise.all([first, third]);
    assert.deepEqual(log, ['first begins', 'first ends', 'second', 'third']);
  });
});
