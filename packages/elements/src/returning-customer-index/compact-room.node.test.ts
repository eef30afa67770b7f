import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightOf } from '../core/reserve.ts';
import { compactRoom } from './compact-room.ts';
import { reserve } from './reserve.ts';

/** What an engine makes of the length in a line of `width`, both in em of the tag's own text. */
function laidOut(width: number): number {
  const { cssText } = compactRoom;
  assert.match(cssText, /^calc\((clamp\([^()]*\([^()]*\)[^()]*\) \+ )*[\d.]+em\)$/);
  const terms = [...cssText.matchAll(/clamp\(([-\d.]+)em, \(([-\d.]+)em - 100%\) \* ([-\d.]+), ([-\d.]+)em\)/g)];
  const last = Number(/([\d.]+)em\)$/.exec(cssText)?.[1]);
  return terms.reduce((sum, [, least, from, factor, most]) => {
    const value = (Number(from) - width) * Number(factor);
    return sum + Math.max(Number(least), Math.min(value, Number(most)));
  }, last);
}

test('the line keeps the same room by its own style sheet as before its script came', () => {
  // The reserve names widths in em of the reader's text, of which the tag's is 15/16.
  for (let px = 60; px < 480; px += 4) {
    const reserved = heightOf(reserve, 'compact', px / 16);
    // A step is a slope for a pixel or two.
    const edge = (reserve.heights['compact'] ?? []).some(([from]) => Math.abs(from * 16 - px) < 2);
    if (!edge)
      assert.ok(Math.abs(laidOut(px / 15) - reserved) < 1e-9, `${px} px: ${laidOut(px / 15)} em, not ${reserved}`);
  }
});
