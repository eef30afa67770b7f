import { setImmediate } from 'node:timers/promises';
import { methodV1 } from '@huitou/method/document.js';
import { feed } from '../feed.ts';
import { calibrate } from '../ledger/calibrate.ts';
import { mature } from '../ledger/mature.ts';
import type { Platform } from '../platform.ts';
import { counted, silent, type Progress } from './progress.ts';
import type { Stage } from './stage.ts';
import { tell, type Told } from './tell.ts';

interface Telling {
  readonly platform: Platform;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  readonly now?: () => number;
}

/** Sets how long to wait for buyers from what is known, before the first publication and after the last. */
async function settlePatience({ store }: Platform, now: number): Promise<void> {
  await mature(store.db, methodV1, now);
  await store.db.transaction().execute((transaction) => calibrate(transaction, methodV1));
}

/**
 * Tells the platform what was staged, in the order in which it happened: the past in large batches, and from `liveFrom` (ms)
 * on day by day, each published. So there is a history to show, and levels have had their days to settle.
 */
export async function tellPlatform(stage: Stage, liveFrom: number, options: Telling): Promise<Told> {
  const { platform, progress = silent, signal, now = Date.now } = options;
  const told: Told = { said: 0, corrected: 0, unchanged: 0 };
  let published = false;
  progress.begin('tell the platform', stage.count());
  await feed(tell(platform.store.reads, stage.read(), told), {
    liveFrom,
    async send(events) {
      // The embedded store answers without the event loop's turn: so that Ctrl-C is heard.
      await setImmediate();
      signal?.throwIfAborted();
      await platform.ledger.apply(events);
      progress.at(told.said + told.corrected + told.unchanged);
    },
    async publish() {
      if (!published) await settlePatience(platform, now());
      published = true;
      await platform.ledger.publish();
    },
  });
  await settlePatience(platform, now());
  await platform.ledger.publish();
  progress.end(
    `${counted(told.said)} said, ${counted(told.corrected)} corrected, ${counted(told.unchanged)} as before`,
  );
  return told;
}
