import type { InboxItem, Replied } from '@huitou/contract/inbox.js';
import { dateOf } from '@huitou/reviews/day.js';
import { lossOf } from '@huitou/reviews/loss.js';
import { maskName } from '@huitou/reviews/mask.js';
import { topics } from '@huitou/reviews/topics.js';
import type { InboxRow } from './inbox-query.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Milliseconds after a review within which an answer counts as one in time: what the method says of `response`. */
const inTime = 24 * HOUR;
/** Milliseconds after an answer in which it can be changed. */
export const editable = HOUR;

/** What is known of a review from other tables. */
interface Beside {
  readonly stars: Readonly<Record<string, number>>;
  readonly topics: readonly string[];
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const timeOf = (at: number): string => new Date(Number(at)).toISOString();
const dayOr = (day: number | null): string | null => (day === null ? null : dateOf(Number(day)));

/** An answer as those see it who wrote it. */
export const ownReply = (text: string, at: number): Replied['reply'] => ({
  text,
  at: timeOf(at),
  editableUntil: timeOf(Number(at) + editable),
});

type RemedyKind = NonNullable<InboxItem['remedy']>['kind'];

const remedyOf = ({ remedy_kind: kind, remedy_note: note, remedy_at: at }: InboxRow): InboxItem['remedy'] =>
  kind === null || at === null ? null : { kind: kind as RemedyKind, note, at: timeOf(at) };

const goodsOf = ({ goods, goods_name: name, goods_names: names, goods_image: image }: InboxRow): InboxItem['goods'] =>
  goods === null || name === null
    ? null
    : { id: goods, name, names: JSON.parse(names ?? '{}') as Record<string, string>, image };

type Media = readonly { readonly kind: 'image' | 'video'; readonly src: string; readonly alt?: string | null }[];

/** A row as the staff of its merchant see it: no name, and no id of the buyer. */
export function inboxItem(row: InboxRow, { stars, topics: about, seed, now }: Beside): InboxItem {
  const visits = Number(row.visits ?? 0);
  const days = Math.floor(now / DAY) - Number(row.last_day ?? row.day);
  return {
    review: row.id,
    at: timeOf(row.written_at),
    author: maskName(row.author),
    seed,
    visits,
    since: dayOr(row.first_day),
    lastBought: dayOr(row.last_day),
    goods: goodsOf(row),
    stars: { ...stars },
    text: row.text,
    lang: row.lang,
    media: (JSON.parse(row.media) as Media).map(({ kind, src, alt = null }) => ({ kind, src, alt })),
    wouldBuyAgain: row.would_buy_again === null ? null : Number(row.would_buy_again) === 1,
    improve: row.improve,
    topics: about.flatMap((id) => {
      const topic = topics.get(id);
      return topic ? [{ id, names: { ...topic.names }, tone: topic.tone }] : [];
    }),
    folded: row.folded,
    cost: lossOf({ visits, days, stars: row.overall }),
    answerBy: timeOf(Number(row.written_at) + inTime),
    read: row.read_at !== null,
    reply: row.replied_at === null || !row.reply_text ? null : ownReply(row.reply_text, row.replied_at),
    remedy: remedyOf(row),
    boughtAgain: dayOr(row.again_day),
  };
}
