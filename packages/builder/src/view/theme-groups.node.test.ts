import assert from 'node:assert/strict';
import { it } from 'node:test';
import { colours } from '@huitou/tokens/colours.js';
import { sizes } from '@huitou/tokens/sizes.js';
import { tokenValue } from '../theme/theme.ts';
import { colourGroups, ranges, typed } from './theme-groups.ts';

it('every token can be changed by hand', () => {
  assert.deepEqual(Object.values(colourGroups).flat().sort(), [...Object.keys(colours), 'clover'].sort());
  assert.deepEqual([...Object.keys(ranges), ...typed].sort(), Object.keys(sizes).sort());
});

for (const [size, [least, most, , unit]] of Object.entries(ranges))
  it(`${size} takes both ends of its range`, () => {
    for (const value of [least, most]) assert.equal(tokenValue(size, `${value}${unit}`), `${value}${unit}`);
  });
