import type { Fold } from '@huitou/contract/review.js';
import { isolate } from '../messages/bidi.ts';
import { date } from '../messages/format.ts';
import { append, create } from './create.ts';
import { catalog } from './fold-messages/catalog.ts';
import { calendarDay } from './review-parts.ts';
import { wordFor } from './word-for.ts';

/** Addresses that an objection may go to. */
const objectionAddress = /^(https|mailto):/;

/** Writes into `note` when a review was folded, by whom and by which rule, and where its author objects. */
export async function writeNote(note: Element, lang: string, { on, by, rule, objection }: Fold): Promise<void> {
  const messages = (await (catalog[lang] ?? catalog.en)()).default;
  const known = [
    on && date(lang, on, calendarDay),
    by && wordFor(messages.by, by),
    rule && messages.rule(isolate(rule)),
  ].filter(Boolean);
  append(
    note,
    known.join(' · '),
    objection &&
      objectionAddress.test(objection) &&
      create('a', { class: 'link', part: 'objection', href: objection, rel: 'noreferrer' }, messages.objection),
  );
}
