import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { rasterize } from './rasterize.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="30" height="20"><rect width="30" height="20" fill="#e8441f"/></svg>';

describe('a drawing as PNG', () => {
  it('is as many times as large as is asked, in its colours', async () => {
    const { data, info } = await sharp(await rasterize(svg, 2))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [60, 40]);
    assert.deepEqual([...data.subarray(0, 3)], [0xe8, 0x44, 0x1f]);
  });
});
