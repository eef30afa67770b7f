import type { Event } from '@huitou/contract/events.js';
import { dayOf } from '@huitou/engine/ledger/ingest/times.js';
import type { Platform } from '@huitou/engine/open-platform.js';

interface Visit {
  /** A day of the data: what happened on it is known, and nothing later. */
  readonly day: number;
  readonly look: () => Promise<void>;
}

export interface Retelling {
  /** In order of day. */
  readonly visits: readonly Visit[];
  /** Events that the store hears of; all unless told. */
  readonly hears?: (event: Event) => boolean;
  /** Told of each publication. */
  readonly published?: () => Promise<void>;
}

/**
 * The platform, for an importer that tells it a history by time: it stops on the days of the visits, so that each sees a
 * store that knows the past only. A visit on the last day takes place before the first publication after it.
 */
export function retell(platform: Platform, { visits, hears = () => true, published }: Retelling): Platform {
  const due = [...visits];
  let day = -Infinity;
  const visitUntil = async (last: number): Promise<void> => {
    while (due[0] && due[0].day <= last) await due.shift()?.look();
  };
  return {
    ...platform,
    ledger: {
      async apply(events) {
        const answers: ('applied' | 'duplicate')[] = [];
        let batch: Event[] = [];
        const flush = async (): Promise<void> => {
          if (batch.length > 0) answers.push(...(await platform.ledger.apply(batch)));
          batch = [];
        };
        for (const event of events) {
          // Times may come with different offsets: the day only goes on.
          const next = Math.max(day, dayOf(event.at));
          if (due[0] && due[0].day < next) {
            await flush();
            await visitUntil(next - 1);
          }
          day = next;
          if (hears(event)) batch.push(event);
        }
        await flush();
        return answers;
      },
      async publish() {
        await visitUntil(day);
        await platform.ledger.publish();
        await published?.();
      },
    },
  };
}
