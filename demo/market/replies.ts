import { day, hour, minute, timestamp, utcOffset } from './model/clock.ts';
import { traitsAt } from './model/experience.ts';
import type { Random } from './model/random.ts';
import type { ShopState } from './shop-state.ts';
import { composeReply, type ReplyContext } from './text/reply.ts';
import { phrases } from './text/trades.ts';

/** How the host replied: within a day, later, or not at all (also when there was no review). */
export type ReplyOutcome = 'none' | 'prompt' | 'late';

/** A review that the host may reply to. */
export interface WrittenReview extends ReplyContext {
  readonly review: string;
  readonly at: number;
  /** Days from the purchase to the end of the market. */
  readonly daysLeft: number;
}

/** When the host replies: from minutes to days by how much they care, and not between 01:30 and 07:30 local time. */
function replyTime({ shop }: ShopState, from: number, care: number, random: Random): number {
  const at = Math.round(from + minute + random.lognormal(4.5 * Math.exp(-1.1 * care), 1.2) * hour);
  const localHour = ((at + utcOffset(shop.zone, at)) % day) / hour;
  const asleep = localHour > 1.5 && localHour < 7.5;
  return asleep ? at + Math.round((7.5 - localHour + random.next() * 2) * hour) : at;
}

/** Schedules the host's reply to a review. */
export function scheduleReply({ simulation, shop }: ShopState, review: string, at: number, text: string): void {
  simulation.schedule(at, (then) => {
    const repliedAt = timestamp(shop.zone, then);
    simulation.emit('reply', shop.zone, then, review, { id: `${review}-a`, review, repliedAt, text });
  });
}

/** Schedules the host's reply to a review, if the host cares enough to write one. */
export function writeReply(state: ShopState, written: WrittenReview, random: Random): ReplyOutcome {
  const { shop, recentPhrases } = state;
  const { care } = traitsAt(shop, written.daysLeft);
  const probability = 1 / (1 + Math.exp(-(0.9 * care + (written.complaints.length > 0 ? 0.9 : -0.6))));
  if (!random.chance(probability)) return 'none';
  const repliedAt = replyTime(state, written.at, care, random);
  const text = composeReply(shop.language, phrases[shop.language], written, random, recentPhrases);
  scheduleReply(state, written.review, repliedAt, text);
  return repliedAt - written.at < day ? 'prompt' : 'late';
}
