import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultInStatement, statementLife } from './statement.ts';
import { claimsAt } from './testing/claims.ts';

const now = 1_800_000_000;
const claims = claimsAt(now);
const fault = (change: object): string | undefined => faultInStatement({ ...claims, ...change });
const inStats = (change: object): string | undefined => fault({ stats: { ...claims.stats, ...change } });
const sites = (count: number): string[] => Array.from({ length: count }, (_, i) => `https://s${i}.example`);

test('takes honest claims', () => assert.equal(fault({}), undefined));

test('says where claims leave their shape', () => {
  assert.equal(fault({ name: 7 }), '/name');
  assert.equal(fault({ extra: 7 }), '/extra');
  assert.equal(inStats({ score: 1.5 }), '/stats/score');
  assert.equal(faultInStatement(null), '');
});

test('has one to twenty exact origins, on http only in their words', () => {
  assert.deepEqual([fault({ aud: [] }), fault({ aud: sites(1) })], ['/aud', undefined]);
  assert.deepEqual([fault({ aud: sites(20) }), fault({ aud: sites(21) })], [undefined, '/aud']);
  assert.equal(fault({ aud: ['http://localhost:8080'] }), undefined);
  for (const origin of [
    'ftp://a.example',
    'https://',
    'https://*.example',
    'https://a.example/x',
    'xhttps://a.example',
  ]) {
    assert.equal(fault({ aud: [...sites(1), origin] }), '/aud', origin);
  }
  for (const sign of '/*?#@') assert.equal(fault({ aud: [`https://a${sign}b`] }), '/aud', sign);
});

test('ends after it began and after it was made, and within its life', () => {
  assert.deepEqual([fault({ exp: now }), fault({ exp: now + 1 })], ['/exp', undefined]);
  assert.deepEqual(
    [fault({ nbf: now + 60, exp: now + 60 }), fault({ nbf: now + 60, exp: now + 61 })],
    ['/exp', undefined],
  );
  assert.deepEqual([fault({ nbf: now - 60, exp: now }), fault({ nbf: now - 60, exp: now - 1 })], ['/exp', '/exp']);
  assert.deepEqual([fault({ exp: now + 86_400 }), fault({ exp: now + 86_401 })], [undefined, '/exp']);
  assert.equal(statementLife, 86_400);
});

test('has a level from 1 to 4', () => {
  assert.deepEqual(
    [0, 1, 4, 5].map((level) => inStats({ level })),
    ['/stats/level', undefined, undefined, '/stats/level'],
  );
});

test('has scores from 0 to 100, and null only among the leaves', () => {
  for (const name of ['score', 'percentile']) {
    assert.deepEqual(
      [-1, 0, 100, 101].map((value) => inStats({ [name]: value })),
      ['/stats', undefined, undefined, '/stats/score'],
      name,
    );
  }
  assert.deepEqual(
    [[-1], [0, null, 100], [50, 101]].map((leaves) => inStats({ leaves })),
    ['/stats', undefined, '/stats/score'],
  );
});

test('has no count below 0, and no more who came back than buyers', () => {
  for (const name of ['buyers', 'reviews', 'period']) {
    assert.deepEqual(
      [inStats({ [name]: -1, returning: 0 }), inStats({ [name]: 0, returning: 0 })],
      ['/stats', undefined],
    );
  }
  assert.deepEqual(
    [7, 8].map((returning) => inStats({ buyers: 7, returning })),
    [undefined, '/stats/returning'],
  );
});
