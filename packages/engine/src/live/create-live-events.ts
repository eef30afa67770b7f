import type { LiveEvent, LiveEvents } from '@huitou/api/ports/live-events.js';
import { comparePlaces, printPlace, readPlace, type EventPlace } from './event-place.ts';
import type { Change, PublicationFeed } from '../publication-feed.ts';
import { ReaderGroups } from './reader-groups.ts';
import { RecentEvents, type Placed } from './recent-events.ts';
import { Subscription } from './subscription.ts';

/** Events that are kept for readers that come back: at ten a second, those of seven minutes. */
const kept = 4096;
/** Where a reader missed more, a snapshot is the shorter way to say it. */
const mostReplayed = 200;

export interface LiveOptions {
  readonly storeId: string;
  readonly feed: PublicationFeed;
}

/** Live events, and how many readers there are. */
export interface FanOut extends LiveEvents {
  readonly readers: number;
  /** Tells nobody any more. */
  close(): void;
}

/** Hands what is published to all who listen in this process. */
export function createLiveEvents({ storeId, feed }: LiveOptions): FanOut {
  const recent = new RecentEvents({ publication: feed.published() }, kept);
  const readers = new ReaderGroups();

  const placed = ({ publication, merchant, version, about }: Change): readonly Placed[] =>
    about.map((event) => {
      const place: EventPlace = { publication, of: { merchant, event } };
      return { place, merchant, event: { id: printPlace(storeId, place), event, data: { merchant, version } } };
    });

  const snapshot = (merchants: readonly string[]): LiveEvent => ({
    id: printPlace(storeId, recent.head),
    event: 'snapshot',
    data: {
      merchants: merchants.map((merchant) => ({
        merchant,
        index: feed.version(merchant, 'index') ?? null,
        reviews: feed.version(merchant, 'reviews') ?? null,
      })),
    },
  });

  /** What a reader is told first. */
  function missed(place: EventPlace | undefined, merchants: readonly string[]): readonly LiveEvent[] {
    const events = place && recent.since(place, merchants);
    return events && events.length <= mostReplayed ? events : [snapshot(merchants)];
  }

  async function begin(subscription: Subscription): Promise<void> {
    const { from, merchants } = subscription;
    const place = from === undefined ? undefined : readPlace(storeId, from);
    // Another server was quicker to hear of it.
    if (place && comparePlaces(place, recent.head) > 0) await feed.refresh();
    if (subscription.over) return;
    // From here on at once: nothing may be published between what was missed and what comes.
    readers.add(subscription);
    subscription.start(missed(place, merchants));
  }

  const end = (subscription: Subscription): void => readers.delete(subscription);

  const desk = { begin, end };
  const deaf = feed.onPublished((changes) => {
    const events = changes.flatMap(placed).toSorted((a, b) => comparePlaces(a.place, b.place));
    recent.add(events, { publication: feed.published() });
    for (const { merchant, event } of events) {
      for (const subscription of readers.of(merchant)) subscription.push(event);
    }
  });

  return {
    get readers() {
      return readers.size;
    },
    subscribe: (merchants, from, cut) => new Subscription(merchants, from, desk, cut),
    close() {
      deaf();
      for (const subscription of readers.of()) void subscription.return();
    },
  };
}
