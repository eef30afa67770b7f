import type { CommonMessages } from '../../messages/common-messages.ts';

/** The messages of the tag; numbers come in as they are written in the language. */
export interface OwnMessages extends CommonMessages {
  readonly came: (returning: string, all: string) => string;
}
