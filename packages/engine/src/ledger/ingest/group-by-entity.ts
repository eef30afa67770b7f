import type { Told } from '@huitou/contract/events.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { isLater, revOf } from './version.ts';
import type { LatestEvent } from './latest-event.ts';

/** What a batch says: per kind of event, the last word about each thing. */
export type EventsByEntity = { readonly [T in Told['type']]: Map<string, LatestEvent<T>> };

/** The thing an event speaks of: its own, or the order that was sent or arrived. */
const thing = ({ data }: Told): string => ('id' in data ? data.id : data.order);

/** Sorts events by what they speak of. Where two say the same thing, the later stays. */
export async function groupByEntity(events: readonly Told[]): Promise<EventsByEntity> {
  const byEntity: EventsByEntity = {
    industry: new Map(),
    merchant: new Map(),
    goods: new Map(),
    room: new Map(),
    venue: new Map(),
    order: new Map(),
    dispatched: new Map(),
    delivered: new Map(),
    refund: new Map(),
    review: new Map(),
    reply: new Map(),
    appendix: new Map(),
    moderation: new Map(),
  };
  for (const event of events) {
    await yieldAfterWork();
    // The union of maps takes what the union of events gives: `type` ties them, which TypeScript cannot see.
    const kind = byEntity[event.type] as Map<string, LatestEvent<Told['type']>>;
    const id = thing(event);
    const rev = revOf(event);
    const before = kind.get(id);
    if (!before || isLater(rev, before.rev)) kind.set(id, { data: event.data, at: event.at, rev });
  }
  return byEntity;
}
