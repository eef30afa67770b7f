import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './cli.ts';

describe('npm run market', () => {
  it('reads its options and leaves out the ones not given', () => {
    assert.deepEqual(readOptions({}), {});
    assert.deepEqual(
      readOptions({ seed: '7', until: '2026-11-22', 'partner-sites': 'http://localhost:1,https://a.example' }),
      {
        seed: 7,
        until: Date.UTC(2026, 10, 22),
        partnerSites: ['http://localhost:1', 'https://a.example'],
      },
    );
  });

  it('rejects a wrong option by name and shows how to write it', () => {
    assert.throws(() => readOptions({ orders: 'many' }), /--orders: "many" is not a whole number; give digits only/);
    assert.throws(() => readOptions({ until: 'soon' }), /--until: "soon" is not a date; write it as/);
    assert.throws(
      () => readOptions({ sites: 'http://a.example/shop' }),
      /--sites: "http:\/\/a.example\/shop" is not an exact origin/,
    );
  });
});
