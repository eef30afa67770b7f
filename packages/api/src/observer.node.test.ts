import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createApp } from './create-app.ts';
import { stream } from './operation/operation.ts';
import { operations } from './operations/all.generated.ts';
import type { Observer } from './ports/observer.ts';
import { eventLine, FakeLedger } from './testing/fake-ledger.ts';
import { snapshot } from './testing/snapshots.ts';
import { TinyReader } from './testing/tiny-reader.ts';

describe('who counts what the API does', () => {
  let told: string[] = [];
  let ledger: FakeLedger;
  const observer: Observer = {
    answered: (operation, status, seconds) => void told.push(`${operation} ${status} ${seconds >= 0}`),
    ingested: (answers, seconds) => void told.push(`${answers.map(({ status }) => status).join()} ${seconds > 0}`),
    opened: (caller) => {
      told.push(`${caller} came`);
      return () => void told.push(`${caller} went`);
    },
  };
  const ticks = stream({
    id: 'readTicks',
    path: '/t/ticks',
    summary: '',
    pathParameters: {},
    query: {},
    problems: [],
    events: {},
    open: () =>
      async function* () {
        for (let n = 0; ; n++) yield { event: 'tick', data: n };
      },
  });
  const app = () => {
    ledger = new FakeLedger();
    const reader = new TinyReader([snapshot('a')]);
    return createApp({ reader, ledger, platformKeys: ['k'], observer, operations: [...operations, ticks] });
  };
  const at = (path: string): string => `https://api.example${path}`;
  const post = (lines: readonly string[]) =>
    new Request(at('/v1/events'), {
      method: 'POST',
      body: lines.join('\n'),
      headers: { authorization: 'Bearer k', 'content-type': 'application/x-ndjson' },
    });
  beforeEach(() => void (told = []));

  it('hears of each answer, by its operation', async () => {
    const { fetch } = app();
    await fetch(new Request(at('/v1/merchants/a/index')));
    await fetch(new Request(at('/v1/merchants/nobody/index')));
    assert.deepEqual(told, ['readIndex 200 true', 'readIndex 404 true']);
  });

  it('hears of the lines of a batch, and of one that failed', async () => {
    const one = app();
    await (await one.fetch(post([eventLine('e1'), '{', eventLine('e1')]))).text();
    assert.deepEqual(told, ['sender came', 'writeEvents 200 true', 'applied,rejected,duplicate true', 'sender went']);
    told = [];
    ledger.failsAt = 1;
    await (await one.fetch(post([eventLine('e2')]))).text();
    assert.deepEqual(told.slice(2), ['failed false', 'sender went']);
  });

  it('hears of listeners until they go', async () => {
    const reader = (await app().fetch(new Request(at('/t/ticks')))).body?.getReader();
    await reader?.read();
    await reader?.read();
    assert.deepEqual(told, ['readTicks 200 true', 'listener came']);
    await reader?.cancel();
    assert.deepEqual(told.slice(2), ['listener went']);
  });
});
