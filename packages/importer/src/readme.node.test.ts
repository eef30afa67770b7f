import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fieldsOf, snakeCase, views, type ViewName } from './mapping/canonical.ts';
import { importFiles, platformOf } from './testing/importing.ts';

const readme = readFileSync(new URL('../mappings/README.md', import.meta.url), 'utf8');
const block = (kind: string): string =>
  new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``).exec(readme)?.[1] ?? assert.fail(`README has no ${kind}`);

describe('the README of the mappings', () => {
  it('has an example that works', async (t) => {
    const platform = await platformOf(t);
    const { counts, rejected } = await importFiles(t, platform, { 'orders.csv': block('csv') }, block('sql'));
    assert.deepEqual([counts.merchants, counts.returningPairs, counts.repeatBuyersReviews, rejected], [1, 1, 1, 0]);
    const late = await platform.store.db
      .selectFrom('orders')
      .select('id')
      .whereRef('dispatched_at', '>', 'dispatch_by')
      .execute();
    assert.deepEqual(late, [{ id: '1002' }]);
    const [industry] = await platform.store.db.selectFrom('industries').select('names').execute();
    assert.equal(industry?.names, '{"zh-CN":"茶"}');
  });

  for (const view of Object.keys(views) as ViewName[]) {
    it(`names every column of ${view}, and those that must be there in bold`, () => {
      const [, row = ''] = new RegExp(`^\\| \`${view}\` +\\| (.*)`, 'm').exec(readme) ?? [];
      const { fields, required } = fieldsOf(views[view]);
      for (const field of Object.keys(fields)) {
        const bold = required.includes(field);
        const name = `\`${snakeCase(field)}\``;
        assert.ok(row.includes(name), `${name} is not named`);
        assert.equal(row.includes(`**${name}**`), bold, `${name} is ${bold ? 'not ' : ''}in bold`);
      }
    });
  }
});
