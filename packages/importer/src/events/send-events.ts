import { setImmediate } from 'node:timers/promises';
import { feed } from '@huitou/engine/feed.js';
import type { ImportTarget } from '@huitou/engine/import-target.js';
import { counted } from '../pace.ts';
import { silent, type Progress } from '../progress.ts';
import type { Stage } from '../rows/stage.ts';
import { toEvents, type EventCounts } from './to-events.ts';

interface Telling {
  readonly platform: ImportTarget;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Tells the platform what was staged, in the order in which it happened: the past in large batches, and from `liveFrom` (ms)
 * on day by day, each published. So there is a history to show, and levels have had their days to settle.
 */
export async function sendEvents(stage: Stage, liveFrom: number, options: Telling): Promise<EventCounts> {
  const { platform, progress = silent, signal } = options;
  const told: EventCounts = { said: 0, corrected: 0, unchanged: 0, conflicting: 0, writtenHere: 0 };
  progress.begin('tell the platform', stage.count(), 'events');
  const publish = async (): Promise<void> => {
    await platform.catchUp();
    await platform.ledger.publish();
  };
  await feed(toEvents(platform, stage.read(), told), {
    liveFrom,
    async send(events) {
      // The embedded store answers without the event loop's turn: so that Ctrl-C is heard.
      await setImmediate();
      signal?.throwIfAborted();
      const results = await platform.ledger.apply(events);
      told.conflicting += results.filter((result) => result === 'conflict').length;
      told.writtenHere += results.filter((result) => typeof result === 'object' && 'reviewed' in result).length;
      progress.at(told.said + told.corrected + told.unchanged);
    },
    publish,
  });
  await publish();
  const conflicts =
    told.conflicting > 0 ? `, ${counted(told.conflicting)} not applied: their ids said other things` : '';
  const written =
    told.writtenHere > 0 ? `, ${counted(told.writtenHere)} not applied: their buyers wrote about the orders here` : '';
  progress.end(
    `${counted(told.said)} said, ${counted(told.corrected)} corrected, ${counted(told.unchanged)} as before${conflicts}${written}`,
  );
  return told;
}
