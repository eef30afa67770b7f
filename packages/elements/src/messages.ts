import type { HuitouMessages } from './messages/huitou-messages.ts';
import { registry } from './messages/loader-of.ts';
import { RegisteredMessages } from './messages/registered-messages.ts';

export type { HuitouMessages } from './messages/huitou-messages.ts';

/**
 * Teaches the tags of this page a language that they do not come with, or more of it: before or after they are drawn, all
 * of it or some messages. What is missing is said in English, message by message. A tag takes the language of its `lang`
 * that fits best: `pt` also serves `pt-BR`, and `zh-Hant` serves `zh-TW`. Numbers, dates and plurals come from `Intl`.
 *
 * @param language its BCP 47 tag, such as `ja`.
 * @throws RangeError if `language` is no language tag or comes with the tags; TypeError, with the name of the message, if
 *   there is none of that name or it is of another kind. Nothing is registered then.
 */
export function registerMessages(language: string, messages: HuitouMessages): void {
  const page = globalThis as { [registry]?: RegisteredMessages; dispatchEvent?: (event: Event) => boolean };
  page[registry] ??= new RegisteredMessages();
  page[registry].add(language, messages);
  // On a server nothing listens.
  page.dispatchEvent?.(new Event('huitou-messages'));
}
