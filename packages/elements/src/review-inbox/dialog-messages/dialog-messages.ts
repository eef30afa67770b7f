import type { Messages } from '../../messages/messages.ts';

/** What the dialogs of the inbox say. */
export interface DialogMessages extends Messages {
  readonly close: string;
  readonly order: {
    readonly title: string;
    readonly line: string;
    readonly formula: string;
    readonly parts: readonly string[];
  };
  readonly keys: {
    readonly title: string;
    readonly list: Readonly<Record<string, string>>;
    readonly on: string;
    readonly where: string;
  };
}
