import type { InboxItem } from '@huitou/contract/inbox.js';
import type { Answers } from './answers.ts';
import type { InboxActions } from './inbox-actions.ts';
import type { InboxMessages } from './inbox-messages/inbox-messages.ts';
import type { StaffError } from '../core/staff-error.ts';
import type { InboxSource } from './inbox-source.ts';
import type { Reading } from './reading.ts';
import type { Form } from './reserve.ts';

/** Everything that the inbox is drawn from. */
export interface Inbox {
  readonly messages: InboxMessages;
  readonly form: Form;
  /** The API's address as a base for what is relative to it. */
  readonly home: URL;
  readonly source: InboxSource;
  readonly answers: Answers;
  readonly reading: Reading;
  readonly actions: InboxActions;
  /** The review that is open, if any. */
  readonly open: InboxItem | undefined;
}

/** Why an answer was not taken in, and that its text is kept. */
export const troubleOf = ({ settled, notSent, refused }: InboxMessages, { trouble }: StaffError): string =>
  trouble === 'settled' ? settled : trouble === 'expired' ? refused.expired.join('. ') : notSent;

/** The masked name, or what stands in the place of none. */
export const nameOf = ({ anyone }: InboxMessages, { author }: InboxItem): string => author ?? anyone;
