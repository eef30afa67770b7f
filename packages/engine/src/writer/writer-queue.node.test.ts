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

  it('lets senders take turns, however much each of them asks for', async () => {
    const queue = new WriterQueue();
    const log: string[] = [];
    const [a, b, c] = [{}, {}, {}];
    for (const [sender, name, times] of [
      [a, 'a', 4],
      [b, 'b', 2],
      [c, 'c', 1],
    ] as const) {
      for (let i = 1; i <= times; i++) void queue.run(async () => void log.push(`${name}${i}`), sender);
    }
    await queue.idle();
    assert.deepEqual(log, ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  it('has one that comes later wait for one task of each sender', async () => {
    const queue = new WriterQueue();
    const log: string[] = [];
    const [a, b] = [{}, {}];
    const begun = Promise.withResolvers<void>();
    for (let i = 0; i < 3; i++) {
      void queue.run(async () => {
        begun.resolve();
        await new Promise((resume) => setImmediate(resume));
        log.push(`a${i}`);
      }, a);
    }
    await begun.promise;
    await queue.run(async () => void log.push('b'), b);
    assert.deepEqual(log, ['a0', 'a1', 'b']);
    await queue.idle();
  });
});
