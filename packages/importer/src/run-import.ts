import type { DatabaseSync } from 'node:sqlite';
import type { ImportTarget } from '@huitou/engine/import-target.js';
import { countStaged, type Counts } from './counts.ts';
import { loadFile } from './files/load-file.ts';
import { readMapping } from './mapping/mapping.ts';
import { openViews } from './mapping/open-views.ts';
import { counted, silent, type Progress } from './progress.ts';
import { Rejects } from './rejects.ts';
import { openScratch } from './mapping/scratch.ts';
import { readSettings } from './mapping/settings.ts';
import { listFiles } from './files/source-files.ts';
import { Stage } from './rows/stage.ts';
import { stageView } from './rows/stage-view.ts';
import { sendEvents } from './events/send-events.ts';
import type { EventCounts } from './events/to-events.ts';

export interface ImportOptions {
  readonly folder: string;
  /** Name of a mapping that comes with this program, or path of an SQL file. */
  readonly mapping: string;
  readonly platform: ImportTarget;
  /** Where the rows go that are not taken. */
  readonly rejects: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  /** Days at the end that are told one by one, as if they had come live: 90. */
  readonly liveDays?: number;
  readonly now?: () => number;
}

export interface ImportResult {
  readonly counts: Counts;
  readonly told: EventCounts;
  readonly rejected: number;
  /** Sentences of the mapping about what these figures can and cannot say. */
  readonly notes: readonly string[];
}

const DAY = 86_400_000;

/** Rows and what they became, in words. */
const came = (rows: number, rejected: number): string =>
  `${counted(rows)} rows${rejected > 0 ? `, ${counted(rejected)} rejected` : ''}`;

async function load(database: DatabaseSync, rejects: Rejects, options: ImportOptions): Promise<void> {
  const { progress = silent, signal } = options;
  for (const file of await listFiles(options.folder)) {
    const before = rejects.count;
    progress.begin(`read ${file.name}`, file.bytes);
    const rows = await loadFile(database, file, {
      signal,
      onBytes: progress.at,
      onBad: ({ line, reason, row }) => rejects.add({ source: `${file.name}:${line}`, view: file.table, reason, row }),
    });
    progress.end(came(rows, rejects.count - before));
  }
}

/**
 * Makes events of a folder of files and tells them to the platform. The store is whole at any time: what was cut off
 * goes on when it is run again, and a second run changes nothing.
 *
 * @throws ImportError with one sentence that says what to change; the signal's reason where it was stopped.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const { platform, progress = silent, signal, liveDays = 90, now = Date.now } = options;
  const mapping = await readMapping(options.mapping);
  const rejects = new Rejects(options.rejects);
  const database = openScratch();
  try {
    await load(database, rejects, options);
    const views = openViews(database, mapping);
    const { offset, notes } = readSettings(database, mapping.name);
    const stage = new Stage(database);
    for (const view of views) {
      const before = rejects.count;
      progress.begin(`check ${view.name}`, null);
      const onRows = (rows: number): void => {
        signal?.throwIfAborted();
        progress.at(rows);
      };
      const rows = await stageView(database, view, { stage, rejects, offset, onRows });
      progress.end(came(rows, rejects.count - before));
    }
    const span = stage.span();
    const newest = await platform.newestEvent();
    stage.close(span?.first ?? (newest || now()));
    const told = await sendEvents(stage, Math.max(span?.last ?? 0, newest) - liveDays * DAY, options);
    return { counts: countStaged(database), told, rejected: rejects.count, notes };
  } finally {
    rejects.close();
    database.close();
  }
}
