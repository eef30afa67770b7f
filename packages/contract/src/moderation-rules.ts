import { amount } from './figures.ts';
import { list, object, oneOf, record, strict, string, type Infer } from './schema.ts';
import { code, name, text } from './texts.ts';

const moderationRule = object({
  /** As a fold and a moderation event name it. */
  id: code,
  names: record(name),
  /**
   * `hold`: the review waits for a person, and its author sees that it does. `fold`: it is published folded, counted with
   * its reason, and anyone can open it. No rule deletes.
   */
  kind: oneOf('hold', 'fold'),
  /** Public reason code. */
  reason: code,
  /** Every number that the rule compares with, by name; strict, as a rule with a number missing is another rule. */
  thresholds: strict(record(amount, { maxProperties: 20 })),
  /** What it looks for, in plain words. */
  words: record(text),
});
export type ModerationRule = Infer<typeof moderationRule>;

/** By what rules reviews are held or folded without a person: everything that is a choice stands here. */
export const moderationRules = object({
  version: code,
  /** In the order in which a verdict names them. */
  rules: strict(list(moderationRule, { maxItems: 100 })),
});
export type ModerationRules = Infer<typeof moderationRules>;

/** What `/v1/moderation-rules/{version}` answers: the document and the SHA-256 (hex) of its JSON text. */
export const moderationRulesAnswer = object({
  hash: string({ pattern: '^[0-9a-f]{64}$' }),
  document: moderationRules,
});
export type ModerationRulesAnswer = Infer<typeof moderationRulesAnswer>;
