import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LineAnswer } from '@huitou/contract/ingest.js';
import { eventLine } from '../testing/fake-ledger.ts';
import { answersOf, byHand, detailOf, postingTo } from '../testing/posting.ts';

describe('sending events', () => {
  it('answers every line in order: applied, duplicate, rejected with reason and field', async () => {
    const { post } = postingTo();
    const wrong = JSON.stringify({ id: 'e3', type: 'industry', at: 'yesterday', data: { id: 'fruit', name: '水果' } });
    const answers = await answersOf(
      await post([eventLine('e1'), eventLine('e1'), wrong, '', 'not json', eventLine('e4')].join('\n')),
    );
    assert.deepEqual(
      answers.map(({ line, id, status, field }) => [line, id, status, field]),
      [
        [1, 'e1', 'applied', undefined],
        [2, 'e1', 'duplicate', undefined],
        [3, 'e3', 'rejected', '/at'],
        [5, null, 'rejected', undefined],
        [6, 'e4', 'applied', undefined],
      ],
    );
    assert.match(answers[2]?.reason ?? '', /RFC 3339/);
  });

  it('says what to do about an id that was used for something else', async () => {
    const { post, ledger } = postingTo();
    const answers = await answersOf(await post([eventLine('e1'), eventLine('e1', '水果')].join('\n')));
    assert.deepEqual(answers, [
      { line: 1, id: 'e1', status: 'applied' },
      {
        ...{ line: 2, id: 'e1', status: 'conflict' },
        reason: 'the id was used for other content; give a correction an id of its own',
      },
    ]);
    assert.deepEqual([...ledger.applied], ['e1']);
  });

  it('refuses a review that names a topic that there is not, and says which', async () => {
    const { post, ledger } = postingTo();
    const at = '2026-11-20T08:00:00Z';
    const review = { id: 'r', merchant: 'm', buyer: 'b', writtenAt: at, stars: { service: 5 } };
    const line = (id: string, topics: readonly string[]): string =>
      JSON.stringify({ id, type: 'review', at, data: { ...review, topics } });
    const answers = await answersOf(await post([line('e1', ['fresh', 'frsh']), line('e2', ['fresh'])].join('\n')));
    assert.deepEqual(
      answers.map(({ status, field }) => [status, field]),
      [
        ['rejected', '/data/topics/1'],
        ['applied', undefined],
      ],
    );
    assert.match(answers[0]?.reason ?? '', /"frsh" is no topic of this server; send one that/);
    assert.deepEqual([...ledger.applied], ['e2']);
  });

  it('answers an erasure with what it found', async () => {
    const { post, ledger } = postingTo();
    ledger.apply = async () => [{ erased: { merchants: 2, orders: 3, reviews: 1 } }];
    const line = JSON.stringify({ id: 'x', type: 'erase', at: '2026-11-20T20:30:00+08:00', data: { buyer: 'b' } });
    assert.deepEqual(await answersOf(await post(line)), [
      { line: 1, id: 'x', status: 'applied', erased: { merchants: 2, orders: 3, reviews: 1 } },
    ]);
  });

  it('answers a line at once while the body is still open', async () => {
    const { post } = postingTo();
    const sender = byHand();
    const response = await post(sender.body);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (const id of ['e1', 'e2', 'e3']) {
      void sender.write(`${eventLine(id)}\n`);
      assert.equal((JSON.parse((await reader?.read())?.value ?? '') as LineAnswer).id, id);
    }
    await sender.end();
    assert.equal((await reader?.read())?.done, true);
  });

  it('puts what arrives without pause into transactions of at most 20,000 lines', async () => {
    const { post, ledger } = postingTo();
    const body = Array.from({ length: 50_000 }, (_, i) => eventLine(`e${i}`)).join('\n');
    assert.equal((await answersOf(await post(body))).length, 50_000);
    assert.deepEqual(ledger.batches, [20_000, 20_000, 10_000]);
    assert.equal(ledger.published, 0, 'when to publish is the ledger’s own business');
  });

  it('sends the sender on before it reads anything, while another server writes', async () => {
    const { post, ledger } = postingTo();
    ledger.reason = 'server: another one writes';
    const sender = byHand();
    const response = await post(sender.body);
    assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '2']);
    assert.equal(await detailOf(response), 'server: another one writes');
    assert.deepEqual(ledger.batches, []);
  });

  it('understands a gzip body', async () => {
    const { post } = postingTo();
    const packed = new Blob([`${eventLine('e1')}\n${eventLine('e2')}`])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const answers = await answersOf(await post(packed, { 'content-encoding': 'gzip' }));
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['applied', 'applied'],
    );
  });

  it('says from which line on nothing was applied when the store fails, and loses nothing it acknowledged', async () => {
    const { post, ledger } = postingTo();
    ledger.failsAt = 1;
    const body = Array.from({ length: 50_000 }, (_, i) => eventLine(`e${i}`)).join('\n');
    const answers = await answersOf(await post(body));
    assert.equal(answers.length, 20_001);
    const last = answers.at(-1);
    assert.deepEqual([last?.line, last?.status], [20_001, 'failed']);
    assert.match(last?.reason ?? '', /the store failed \(disk full\); nothing from line 20001 on was applied/);
    assert.equal(ledger.applied.size, 20_000);
  });

  it('says so when the body breaks off, and does not apply the half line', async () => {
    const { post, ledger } = postingTo();
    const sender = byHand();
    const response = await post(sender.body);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    void sender.write(`${eventLine('e1')}\n${eventLine('e2').slice(0, 30)}`);
    assert.equal((JSON.parse((await reader?.read())?.value ?? '') as LineAnswer).status, 'applied');
    void sender.breakOff(new Error('cable cut')).catch(() => {});
    const last = JSON.parse((await reader?.read())?.value ?? '') as LineAnswer;
    assert.deepEqual([last.line, last.status], [2, 'failed']);
    assert.match(last.reason ?? '', /the body broke off \(cable cut\)/);
    assert.deepEqual([...ledger.applied], ['e1']);
  });

  it('finishes the batch at work when the server stops, and says where to go on', async () => {
    const { app, post, ledger } = postingTo();
    ledger.slow = async () => app.stop();
    const body = Array.from({ length: 50_000 }, (_, i) => eventLine(`e${i}`)).join('\n');
    const answers = await answersOf(await post(body));
    assert.deepEqual(ledger.batches, [20_000]);
    assert.match(answers.at(-1)?.reason ?? '', /the server is stopping; nothing from line 20001 on/);
    assert.equal((await post(eventLine('e1'))).status, 503);
  });

  it('reads no further than the answers are read', async () => {
    const { post, ledger } = postingTo();
    let made = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        controller.enqueue(new TextEncoder().encode(`${eventLine(`e${made++}`, 'x'.repeat(100))}\n`.repeat(400))),
    });
    const response = await post(body);
    const reader = response.body?.getReader();
    await reader?.read();
    const after = made;
    for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
    assert.ok(made <= after + 2, `${made - after} chunks were read ahead`);
    assert.equal(ledger.batches.length, 1);
    await reader?.cancel();
  });
});
