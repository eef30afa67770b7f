import { time } from './dates.ts';
import { evidence } from './judged-review.ts';
import { id } from './id.ts';
import { integer, nullable, object, oneOf, string, type Infer } from './schema.ts';
import { code } from './texts.ts';

/** One decision on a review, a buyer or a merchant, by a rule of this server or by what the platform sent. */
export const moderationDecision = object({
  /** To go on after this line: send it as `cursor`. */
  cursor: string({ maxLength: 512 }),
  /** Of the event that said so; of a rule's decision made of review and rule. */
  id: string({ maxLength: 200 }),
  merchant: id,
  review: nullable(id),
  /** When it was written down here; what the lines are in order of. */
  at: time,
  /** When it was made, as the event says. */
  decidedAt: time,
  /** `hold` and `fold` of rules; of events as in `moderation`. */
  action: oneOf('hold', 'fold', 'unfold', 'link', 'unlink', 'cap', 'lift', 'release', 'refuse'),
  by: oneOf('rule', 'platform', 'merchant-request', 'court'),
  /** Which of the server's platform keys the event came with, counted from 1; null for a rule of this server, or an import. */
  key: nullable(integer({ minimum: 1, maximum: 100 })),
  /** The member of the platform's staff, as their token names them; null for any other way. */
  user: nullable(string({ maxLength: 200 })),
  rule: nullable(code),
  reason: code,
  /** The document of rules that was applied, as `/v1/moderation-rules/{version}` gives it; null where the platform decided. */
  rules: nullable(object({ version: code, hash: string({ pattern: '^[0-9a-f]{64}$' }) })),
  evidence,
});
export type ModerationDecision = Infer<typeof moderationDecision>;
