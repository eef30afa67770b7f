import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './cli.ts';

describe('npm run market', () => {
  it('reads its options and leaves the rest to the market', () => {
    assert.deepEqual(read({}), {});
    assert.deepEqual(
      read({ seed: '7', until: '2026-11-22', 'partner-sites': 'http://localhost:1,https://a.example' }),
      {
        seed: 7,
        until: Date.UTC(2026, 10, 22),
        partnerSites: ['http://localhost:1', 'https://a.example'],
      },
    );
  });

  it('says which option is wrong and how to write it', () => {
    assert.throws(() => read({ orders: 'many' }), /--orders: "many" is not a whole number; give digits only/);
    assert.throws(() => read({ until: 'soon' }), /--until: "soon" is not a date; write it as/);
    assert.throws(
      () => read({ sites: 'http://a.example/shop' }),
      /--sites: "http:\/\/a.example\/shop" is not an exact origin/,
    );
  });
});
