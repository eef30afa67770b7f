import assert from 'node:assert/strict';
import { it } from 'node:test';
import { primaryKeys, tableNames } from './primary-keys.ts';

/** What is not a merchant's: decisions/keys-by-merchant.md says why. */
const exceptions = [
  ...['events', 'recent_events', 'things', 'industries', 'venues', 'peer_groups', 'meta', 'erasures'],
  ...['log_entries', 'log_nodes', 'log_heads'],
];

it('every key begins with the merchant, but for those that are named', () => {
  const others = tableNames.filter((table) => primaryKeys[table][0] !== (table === 'merchants' ? 'id' : 'merchant'));
  assert.deepEqual(others.toSorted(), exceptions.toSorted());
});
