import type { ViewName } from './mapping/canonical.ts';
import { openScratch } from './mapping/scratch.ts';
import type { Reject } from './rejects.ts';
import type { RowCounts } from './row-counts.ts';
import type { Statement } from './rows/read-row.ts';
import { stageExport, type ExportOptions } from './stage-export.ts';

/** What an import would tell, as far as it is shown. */
export interface Preview {
  readonly events: ReadonlyMap<ViewName, readonly Statement[]>;
  readonly rejects: readonly Reject[];
  readonly rejected: number;
  readonly rows: RowCounts;
  readonly notes: readonly string[];
}

/**
 * Reads an export and runs its mapping as an import does, and keeps the first events of each view and the first rejects.
 * Opens no store, and writes nothing.
 *
 * @param most events of a view, and rejects.
 * @throws ImportError with one sentence that says what to change.
 */
export async function previewImport(options: ExportOptions, most: number): Promise<Preview> {
  const events = new Map<ViewName, Statement[]>();
  const rejects: Reject[] = [];
  let rejected = 0;
  const database = openScratch();
  try {
    const { rows, notes } = await stageExport(
      database,
      {
        rejects: {
          add(reject) {
            rejected++;
            if (rejects.length < most) rejects.push(reject);
          },
        },
        onStatement({ name }, statement) {
          const shown = events.get(name) ?? [];
          if (shown.length < most) shown.push(statement);
          events.set(name, shown);
        },
      },
      options,
    );
    return { events, rejects, rejected, rows, notes };
  } finally {
    database.close();
  }
}
