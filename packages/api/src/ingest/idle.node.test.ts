import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventLine, FakeLedger } from '../testing/fake-ledger.ts';
import { byHand } from '../testing/posting.ts';
import { answerLines } from './answer-lines.ts';
import { batchLimits } from './batches.ts';

it('a sender from whom nothing comes any more is told where to go on, and what it sent counts', async () => {
  const ledger = new FakeLedger();
  const sender = byHand();
  const answers = answerLines(sender.body, {
    ledger,
    stopping: () => false,
    onError: () => {},
    limits: { ...batchLimits, idle: 20 },
  });
  void sender.write(`${eventLine('e1')}\n${eventLine('e2').slice(0, 9)}`);
  const lines = (await new Response(answers).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  assert.deepEqual(lines, [
    { line: 1, id: 'e1', status: 'applied' },
    {
      line: 2,
      id: null,
      status: 'failed',
      reason:
        'the body broke off (nothing came for 0.02 s); nothing from line 2 on was applied: send it again from there',
    },
  ]);
  assert.deepEqual([...ledger.applied], ['e1']);
});
