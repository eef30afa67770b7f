import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadOne } from '../testing/loading.ts';

describe('a file of JSON lines', () => {
  it('has a column for every key, text for what is nested, and every digit of a number', async (t) => {
    const text = '{"id":9007199254740993,"ok":true}\n\n{"id":"b","stars":{"quality":5},"price":1.10,"none":null}\n';
    const { table, bad } = await loadOne(t, 'events.ndjson', text);
    const source = (line: number) => ({ _line: line, _source: `events.ndjson:${line}` });
    assert.deepEqual(table, [
      { ...source(1), id: '9007199254740993', ok: 'true', stars: null, price: null, none: null },
      { ...source(3), id: 'b', ok: null, stars: '{"quality":5}', price: '1.10', none: null },
    ]);
    assert.deepEqual(bad, []);
  });

  it('leaves out lines that are none', async (t) => {
    const { rows, bad } = await loadOne(t, 'events.jsonl', '{"id":1}\n{"id":\n[1]\n{"id":2}');
    assert.equal(rows, 2);
    assert.deepEqual(
      bad.map(({ line, reason }) => [line, reason.slice(0, 11)]),
      [
        [2, 'is not JSON'],
        [3, 'must be a J'],
      ],
    );
  });
});
