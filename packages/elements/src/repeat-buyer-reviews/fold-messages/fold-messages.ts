import type { DecidedBy } from '@huitou/contract/events.js';
import type { Messages } from '../../messages/messages.ts';

/** What a folded review says besides the reason. */
export interface FoldMessages extends Messages {
  /** Who had it folded. */
  readonly by: Readonly<Record<DecidedBy, string>>;
  /** The platform's rule, by its id. */
  readonly rule: (rule: string) => string;
  /** A link for its author. */
  readonly objection: string;
}
