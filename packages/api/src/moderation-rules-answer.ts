import type { ModerationRules, ModerationRulesAnswer } from '@huitou/contract/moderation-rules.js';
import { hashOf } from '@huitou/method/hash.js';

const made = new WeakMap<ModerationRules, Promise<ModerationRulesAnswer>>();

const make = async (document: ModerationRules): Promise<ModerationRulesAnswer> => ({
  hash: await hashOf(document),
  document,
});

/** The moderation rules with their hash. */
export function moderationRulesAnswerOf(document: ModerationRules): Promise<ModerationRulesAnswer> {
  const known = made.get(document) ?? make(document);
  made.set(document, known);
  return known;
}
