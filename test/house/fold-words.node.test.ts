import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import { catalog } from '../../packages/elements/src/repeat-buyer-reviews/messages/catalog.ts';

it('every reason for which a rule holds or folds a review has words in every language', async () => {
  const messages = await Promise.all(Object.values(catalog).map(async (load) => (await load()).default));
  assert.ok(messages.length >= 3);
  for (const { lang, reasons } of messages) {
    const wordless = rulesV1.rules.map(({ reason }) => reason).filter((reason) => !reasons[reason]);
    assert.deepEqual(wordless, [], lang);
  }
});
