import type { ImportTarget } from '@huitou/engine/import-target.js';
import { countStaged, type Counts } from './counts.ts';
import { sendEvents } from './events/send-events.ts';
import type { EventCounts } from './events/to-events.ts';
import { openScratch } from './mapping/scratch.ts';
import { RejectFile } from './rejects.ts';
import { checkRows, type RowCounts } from './row-counts.ts';
import { stageExport, type ExportOptions } from './stage-export.ts';

export interface ImportOptions extends ExportOptions {
  readonly platform: ImportTarget;
  /** Where the rows go that are not taken. */
  readonly rejects: string;
  /** Days at the end that are told one by one, as if they had come live: 90. */
  readonly liveDays?: number;
  readonly now?: () => number;
}

export interface ImportResult {
  readonly counts: Counts;
  readonly rows: RowCounts;
  readonly told: EventCounts;
  readonly rejected: number;
  /** Sentences of the mapping about what these figures can and cannot say. */
  readonly notes: readonly string[];
}

const DAY = 86_400_000;

/**
 * Makes events of a folder of files and tells them to the platform. The store is whole at any time: what was cut off
 * goes on when it is run again, and a second run changes nothing.
 *
 * @throws ImportError with one sentence that says what to change; the signal's reason where it was stopped.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const { platform, liveDays = 90, now = Date.now } = options;
  const rejects = new RejectFile(options.rejects);
  const database = openScratch();
  try {
    const { stage, rows, notes } = await stageExport(database, { rejects }, options);
    const span = stage.span();
    const newest = await platform.newestEvent();
    stage.close(span?.first ?? (newest || now()));
    const told = await sendEvents(stage, Math.max(span?.last ?? 0, newest) - liveDays * DAY, options);
    checkRows(rows, rejects.count, stage.count(), told);
    return { counts: countStaged(database), rows, told, rejected: rejects.count, notes };
  } finally {
    rejects.close();
    database.close();
  }
}
