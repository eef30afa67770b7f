import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkout } from './checkout.ts';
import { read, shell } from './readme.ts';

const copy = checkout();
after(() => copy.clear());

describe('README, Import your data', () => {
  it('imports an export from a folder beside the checkout', async () => {
    const folder = join(copy.folder, '../my-export');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'listings.csv'),
      'id,host_id,host_name,name,room_type\n1,h1,Ana,By the sea,Entire home/apt\n',
    );
    writeFileSync(
      join(folder, 'reviews.csv'),
      'listing_id,id,date,reviewer_id,reviewer_name,comments\n1,11,2026-03-01,r1,Bo,Lovely\n1,12,2026-09-01,r1,Bo,Again!\n',
    );
    const [command = ''] = shell(read('README.md'), 'Import your data');
    const { code, output } = await copy.run(command);
    assert.equal(code, 0, output);
    assert.match(output, /with two or more orders +1$/m);
  });
});
