import type { Fold } from '@huitou/contract/review.js';
import { logPage } from '../core/log-page.ts';
import { isolate } from '../messages/bidi.ts';
import { date } from '../messages/format.ts';
import { loadMessages } from '../messages/loader-of.ts';
import { append, create } from './create.ts';
import { catalog } from './fold-messages/catalog.ts';
import type { ReviewContext } from './review-context.ts';
import { calendarDay } from './review-parts.ts';
import { wordFor } from './word-for.ts';

/** Addresses that an objection may go to. */
const objectionAddress = /^(https|mailto):/;

/** Writes into `note` when a review was folded, by whom and by which rule, where its author objects, and where every fold is on record. */
export async function writeNote(
  note: Element,
  { messages: { lang, log }, home }: ReviewContext,
  id: string,
  { on, by, rule, objection }: Fold,
): Promise<void> {
  const messages = await loadMessages(catalog, lang, 'reviewsFold');
  const known = [
    on && date(lang, on, calendarDay),
    by && wordFor(messages.by, by),
    rule && messages.rule(isolate(rule)),
  ].filter(Boolean);
  const href = logPage(home.href, lang, id);
  append(
    note,
    known.join(' · '),
    objection &&
      objectionAddress.test(objection) &&
      create('a', { class: 'link', part: 'objection', href: objection, rel: 'noreferrer' }, messages.objection),
    href && create('a', { class: 'link', part: 'log', href, target: '_blank', rel: 'noopener noreferrer' }, log),
  );
}
