import assert from 'node:assert/strict';
import { firstShop, otherShop } from './api.ts';
import type { Assertion } from './assertion.ts';

/** What a framework hears from a tag. */
export const whatIsHeard: readonly Assertion[] = [
  {
    what: 'hears an event, once',
    async holds({ press, calm, heard, lines }) {
      await lines(1);
      await press('another');
      await lines(2);
      await calm();
      assert.deepEqual(await heard(), [`ready ${firstShop}`, `ready ${otherShop}`]);
    },
  },
  {
    what: 'hears an event with all that it says',
    async holds({ page, heard, lines }) {
      await lines(1);
      await page.locator('#reviews').getByRole('radio', { name: 'Critical' }).check();
      await lines(2);
      await page.locator('#reviews [part~=filters] button').first().click();
      await lines(3);
      const [, sorted, filtered] = await heard();
      assert.equal(sorted, 'filter critical');
      assert.match(filtered ?? '', /^filter critical \S+=\S+$/);
    },
  },
];
