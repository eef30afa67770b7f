import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import { textMark } from '@huitou/reviews/review-query.js';
import type { HostEntry, HostQuery } from './host-list.ts';

/** Names the list that a cursor belongs to; the size of the page is no part of it. */
export const listMark = (venue: string, { section, industry, ticket, q }: HostQuery): string =>
  textMark(JSON.stringify([venue, section, industry ?? '', ticket === true, q ?? ''])).toString(36);

const isRanked = ({ as }: HostEntry): boolean => as === 'ranked';
/** In a list without ranked hosts, each stands for itself. */
const anchors = (entries: readonly HostEntry[]): ((one: HostEntry) => boolean) =>
  entries.some(isRanked) ? isRanked : () => true;

/**
 * Where a page ends: after how many entries, how many of them follow the last ranked host, and which host that is. The list may
 * move until the next page is asked for: slots stand at a number of ranked hosts, so a page goes on after a ranked one.
 */
function cursorOf(entries: readonly HostEntry[], end: number, mark: string): string {
  const last = entries.slice(0, end).findLastIndex(anchors(entries));
  return `${mark}.${end}.${end - 1 - last}.${entries[last]?.figures.merchant.id ?? ''}`;
}

/** Entries that a page begins after. @throws BadCursorError for what was not given out */
function startOf(entries: readonly HostEntry[], cursor: string | undefined, mark: string): number {
  if (cursor === undefined) return 0;
  const parts = /^([a-z\d]+)\.(\d{1,7})\.(\d{1,7})\.(.+)$/.exec(cursor);
  if (parts?.[1] !== mark) throw new BadCursorError();
  const [end, after, id] = [Number(parts[2]), Number(parts[3]), parts[4]];
  const isAnchor = anchors(entries);
  const found = entries.findIndex((one) => isAnchor(one) && one.figures.merchant.id === id);
  if (found < 0) return Math.min(end, entries.length);
  let start = found + 1;
  for (let slots = 0; slots < after && entries[start] && !isAnchor(entries[start] as HostEntry); slots++) start++;
  return start;
}

/**
 * A page of a list: `limit` entries after those that the cursor names, wherever they stand now.
 *
 * @throws BadCursorError for a cursor of another list
 */
export function pageOf(
  entries: readonly HostEntry[],
  { cursor, limit, mark }: { readonly cursor?: string | undefined; readonly limit: number; readonly mark: string },
): { readonly page: readonly HostEntry[]; readonly next: string | null } {
  const start = startOf(entries, cursor, mark);
  const end = start + limit;
  return { page: entries.slice(start, end), next: end < entries.length ? cursorOf(entries, end, mark) : null };
}

/** All pages of a list, with the cursor of each; that of the first is null. */
export const pagesOf = (
  entries: readonly HostEntry[],
  { limit, mark }: { readonly limit: number; readonly mark: string },
): { readonly cursor: string | null; readonly page: readonly HostEntry[] }[] =>
  Array.from({ length: Math.ceil(entries.length / limit) }, (_, i) => ({
    cursor: i === 0 ? null : cursorOf(entries, i * limit, mark),
    page: entries.slice(i * limit, (i + 1) * limit),
  }));
