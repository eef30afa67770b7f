import type { HistoryPoint } from '@huitou/contract/index-history.js';
import type { ShopEvent } from '@huitou/contract/insights.js';
import { isolate } from '../messages/bidi.ts';
import { label } from '../messages/label.ts';
import { localizedName } from '../messages/localized-name.ts';
import { courseOf, type Course } from '../returning-customer-index/history-course.ts';
import type { LateMessages } from './late-messages/late-messages.ts';
import type { InsightsMessages } from './messages/insights-messages.ts';

/** How far back the history goes, in days. */
export const year = 365;

/** What happened to the shop, in words. */
export function eventInWords(messages: InsightsMessages, { lang, history }: LateMessages, event: ShopEvent): string {
  if (event.kind === 'level') return history.level(label(messages.levels, event.level ?? 'unsettled'));
  if (event.kind === 'cap') return history.cap(label(history.reasons, event.reason ?? ''));
  return history.venue(isolate(localizedName(event.names, lang, event.name ?? '')));
}

/** The percentiles of a year, day by day, with what happened on them. */
export function yearCourse(
  points: readonly HistoryPoint[],
  messages: InsightsMessages,
  late: LateMessages,
  events: readonly ShopEvent[],
): Course {
  const course = courseOf(points, late.history.index, [], year, ({ percentile, interval }) => [percentile, interval]);
  const words: Record<number, string> = {};
  for (const event of events) {
    const at = course.days.indexOf(event.day);
    if (at < 0) continue;
    const said = eventInWords(messages, late, event);
    words[at] = words[at] ? `${words[at]}, ${said}` : said;
  }
  return { ...course, events: words };
}
